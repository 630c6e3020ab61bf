/** A command: declared once as data plus one function; every surface serves the same list. */
import type { Brief, CommandHelp } from './brief/brief.ts';
import type { Desk } from './desk.ts';
import type { Instant } from './instant.ts';

export interface CommandOption {
  readonly name: string;
  readonly summary: string;
  /** What its value looks like, for help and for errors: "7d", "2026-01-31", "es". */
  readonly example: string;
  /** The only values it takes, where they are few. */
  readonly choices?: readonly string[];
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The words that follow the name; missing where there are none. */
  readonly words?: { readonly name: string; readonly isRequired: boolean; readonly summary: string };
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
  run(args: CommandArgs, desk: Desk): Promise<Brief>;
}

export interface CommandArgs {
  /** The words after the name, joined; missing where there are none. */
  readonly words?: string;
  readonly options: ReadonlyMap<string, string>;
  readonly now: Instant;
}

/** How a command is typed: `/said [who] about:<…> since:<…>`. */
export function usageOf(command: Command): string {
  const words =
    command.words === undefined ? '' : command.words.isRequired ? ` <${command.words.name}>` : ` [${command.words.name}]`;
  return `/${command.name}${words}${command.options.map((option) => ` [${option.name}:]`).join('')}`;
}

/** The command's help, made from its declaration. */
export function helpOf(command: Command): CommandHelp {
  return {
    usage: usageOf(command),
    summary: command.summary,
    options: command.options.map((option) => ({
      usage: `${option.name}:${option.choices?.join('|') ?? option.example}`,
      summary: option.summary,
    })),
    examples: command.examples,
  };
}
