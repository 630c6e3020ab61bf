/** A command: declared once as data plus one function; every surface serves the same list. */
import type { Asker } from './asker.ts';
import type { CommandHelp } from './brief/block.ts';
import type { Brief } from './brief/brief.ts';
import type { Desk } from './desk.ts';
import type { Instant } from './instant.ts';

/** Its name and summary in Spanish, for surfaces that show them in the reader's language. */
export interface InSpanish {
  readonly name: string;
  readonly summary: string;
}

/** What a surface can offer while somebody types; free text is always taken as well. */
export type Suggests = 'topic' | 'speaker' | 'story' | 'outlet' | 'feed' | 'digest' | 'watch' | 'zone' | 'command';

export interface CommandOption {
  readonly name: string;
  readonly summary: string;
  readonly spanish?: InSpanish;
  /** What its value looks like, for help and for errors: "7d", "2026-01-31", "es". */
  readonly example: string;
  /** The only values it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly suggests?: Suggests;
}

export interface CommandWords {
  readonly name: string;
  readonly isRequired: boolean;
  readonly summary: string;
  readonly spanish?: InSpanish;
  readonly suggests?: Suggests;
  /** They are a filter (`read-filter.ts`): what is asked of an outlet, a language or owners is typed with `=` and not as an option. */
  readonly isFilter?: boolean;
  /** Taken as they stand: a pasted file, in which colons and quotation marks are its own. */
  readonly isVerbatim?: boolean;
}

export interface Command {
  readonly name: string;
  /** The word before the name, where several commands share one: `feeds` for `/feeds add`. */
  readonly group?: string;
  readonly summary: string;
  readonly spanish?: InSpanish;
  /** The words that follow the name; missing where there are none. */
  readonly words?: CommandWords;
  readonly options: readonly CommandOption[];
  readonly examples: readonly string[];
  /** Whether it changes feeds, digests or watches, which only some may; `with words`: without any it only lists. */
  readonly isManaging?: boolean | 'with words';
  run(args: CommandArgs, desk: Desk): Promise<Brief>;
}

/** Whether it changes something where it is asked with these words. */
export function isChanging({ isManaging }: Pick<Command, 'isManaging'>, words: string | undefined): boolean {
  return isManaging === true || (isManaging === 'with words' && words !== undefined);
}

/** What the commands of one group have in common. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly spanish?: InSpanish;
}

export interface CommandArgs {
  /** The words after the name, joined; missing where there are none. */
  readonly words?: string;
  readonly options: ReadonlyMap<string, string>;
  readonly now: Instant;
  readonly asker: Asker;
}

/** "feeds add", "brief". */
export function fullNameOf({ group, name }: Pick<Command, 'group' | 'name'>): string {
  return group === undefined ? name : `${group} ${name}`;
}

/** How a command is typed: `/said [who] about:<…> since:<…>`. */
export function usageOf(command: Command): string {
  const words =
    command.words === undefined ? '' : command.words.isRequired ? ` <${command.words.name}>` : ` [${command.words.name}]`;
  return `/${fullNameOf(command)}${words}${command.options.map((option) => ` [${option.name}:]`).join('')}`;
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
