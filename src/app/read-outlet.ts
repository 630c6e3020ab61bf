/** Reads which outlet a person means: by its name, by its host, or by one of those that only feeds brought. */
import { closest } from '../core/closest.ts';
import { echo } from '../core/echo.ts';
import { UsageError } from '../core/usage-error.ts';
import type { DeskTools } from './desk-tools.ts';

/** Outlets of a few hundred feeds. */
const HELD = 1_000;

export async function readOutlet(asked: string, { library, store }: Pick<DeskTools, 'library' | 'store'>): Promise<string> {
  const known = library.outletNamed(asked) ?? library.outletAt(asked);
  if (known !== undefined) return known;
  const held = (await store.outlets(HELD)).map(([id]) => id);
  const host = asked.toLowerCase().replace(/^www\./, '');
  if (held.includes(host)) return host;
  const names = held.map((id) => library.outletName(id) ?? id);
  const near = [...new Set([...closest(asked, names, 2), ...closest(asked, library.outletNames, 2)])];
  const hint = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `outlet:"${name}"`).join(' or ')}?`;
  throw new UsageError(`No outlet is known as ${echo(asked)}.${hint} /status lists those that are held.`);
}
