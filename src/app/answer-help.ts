/** `/help`: made from the declarations of the commands. */
import type { CommandHelp } from '../core/brief/block.ts';
import type { Brief } from '../core/brief/brief.ts';
import { closest } from '../core/closest.ts';
import { echo } from '../core/echo.ts';
import type { Instant } from '../core/instant.ts';
import { UsageError } from '../core/usage-error.ts';

export interface NamedHelp {
  readonly name: string;
  readonly help: CommandHelp;
}

export function answerHelp(asked: string | undefined, commands: readonly NamedHelp[], asOf: Instant): Brief {
  const name = asked?.replace(/^\//, '').trim().toLowerCase();
  // The first word of several commands means all of them.
  const isMeant = (command: NamedHelp) => name === undefined || `${command.name} `.startsWith(`${name} `);
  const chosen = commands.filter(isMeant);
  if (chosen.length === 0) {
    const groups = commands.map((command) => command.name.split(' ')[0] ?? '');
    const [near] = closest(name ?? '', [...new Set([...commands.map((command) => command.name), ...groups])], 1);
    throw new UsageError(
      `There is no /${echo(name ?? '')}.${near === undefined ? '' : ` Did you mean /${near}?`} Type /help for what there is.`,
    );
  }
  return {
    title: name === undefined ? 'What you can ask' : `/${name}`,
    asOf,
    notices: name === undefined ? ['Words, then key:value options in any order; quotation marks around values with spaces.'] : [],
    // The list names everything in a line each; one command is told in full.
    blocks: [{ kind: 'commands', commands: chosen.map(({ help }) => (name === undefined ? { ...help, options: [] } : help)) }],
    sources: [],
  };
}
