/** The options that restrict an answer to a time, shared by the commands that have one. */
import type { CommandArgs, CommandOption } from '../src/core/command.ts';
import type { Instant } from '../src/core/instant.ts';
import { readTime } from '../src/core/read-time.ts';
import { UsageError } from '../src/core/usage-error.ts';

export const SINCE: CommandOption = {
  name: 'since',
  summary: 'Reports dated at or after this: 7d, 24h, august, monday, 2026-01-28.',
  spanish: { name: 'desde', summary: 'Noticias de esta fecha en adelante: 7d, 24h, agosto, lunes, 2026-01-28.' },
  example: '7d',
};
export const UNTIL: CommandOption = {
  name: 'until',
  summary: 'Reports dated before the end of this: 2026-01-28, 2026-01, yesterday.',
  spanish: { name: 'hasta', summary: 'Noticias de antes del fin de esta fecha: 2026-01-28, 2026-01, ayer.' },
  example: '2026-01-28',
};

/** The window that was typed; an end before its beginning is refused. */
export function readWindow({ options, now }: CommandArgs): { since?: Instant; until?: Instant } {
  const [since, until] = [options.get('since'), options.get('until')];
  const window = {
    ...(since === undefined ? {} : { since: readTime(since, now, 'since') }),
    ...(until === undefined ? {} : { until: readTime(until, now, 'until') }),
  };
  if (window.since !== undefined && window.until !== undefined && window.since >= window.until) {
    throw new UsageError(`since:${since} is not before until:${until}. Type since:2026-01-01 until:2026-01-31`);
  }
  return window;
}
