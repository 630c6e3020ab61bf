/** The one grammar: a command's name, words, and `key:value` options in any order, with quotes around spaces. */
import type { Asker } from './asker.ts';
import { closest } from './closest.ts';
import { type Command, type CommandArgs, fullNameOf, usageOf } from './command.ts';
import { echo } from './echo.ts';
import type { Instant } from './instant.ts';
import { readChoice } from './read-choice.ts';
import { UsageError } from './usage-error.ts';

export interface ReadCommand {
  readonly command: Command;
  readonly args: CommandArgs;
}

/** Straight, curly and angle quotation marks, each opening mark with those that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"“'],
  ['”', '”"'],
  ['„', '“”"'],
  ['«', '»'],
]);

/** When it was asked, and by whom. */
export interface Asking {
  readonly now: Instant;
  readonly asker: Asker;
}

/** Reads a line such as `/said rubio about:"cartel of the suns"`. Throws a `UsageError` that says what to type instead. */
export function readCommand(line: string, commands: readonly Command[], asking: Asking): ReadCommand {
  const typed = line.trim().replace(PREFIX, '');
  return readVerbatim(typed, commands, asking) ?? readWordsOf(splitWords(typed), commands, asking);
}

function readWordsOf(words: readonly string[], commands: readonly Command[], asking: Asking): ReadCommand {
  const { command, rest } = findCommand(words, commands);
  return { command, args: readArgs(rest, command, asking) };
}

/** The rest of the line as it stands, behind the name of a command that takes it so. */
function readVerbatim(typed: string, commands: readonly Command[], { now, asker }: Asking): ReadCommand | undefined {
  const command = commands.find(
    (candidate) =>
      candidate.words?.isVerbatim === true && new RegExp(`^${fullNameOf(candidate).replace(' ', '\\s+')}\\s`, 'i').test(typed),
  );
  if (command === undefined) return undefined;
  const words = typed
    .split(/\s+/, fullNameOf(command).split(' ').length)
    .reduce((rest, word) => rest.slice(word.length).trimStart(), typed);
  return words === '' ? undefined : { command, args: { options: new Map(), now, asker, words } };
}

/** The command that the first word names, or the first two: `feeds add`. */
function findCommand(words: readonly string[], commands: readonly Command[]): { command: Command; rest: readonly string[] } {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const alone = commands.find(({ group, name }) => group === undefined && name === first);
  if (alone !== undefined) return { command: alone, rest: words.slice(1) };
  const grouped = commands.filter(({ group }) => group === first);
  if (grouped.length === 0) throw new UsageError(unknownCommand(words[0] ?? '', commands));
  const command = grouped.find(({ name }) => name === second);
  if (command === undefined) throw new UsageError(unknownAction(first, words[1], grouped));
  return { command, rest: words.slice(2) };
}

/** A slash as chats have it, or the name as on the command line: sources say `sitrep show a_…`. */
const PREFIX = /^(?:\/|sitrep\s+\/?)/i;

/** Splits at white space outside quotation marks; the marks stay, so that `about:"a b"` is one word. */
export function splitWords(line: string): string[] {
  const { words, closing } = readWords(line);
  if (closing !== '') throw new UsageError('A quotation mark is not closed. Close it: about:"cartel of the suns"');
  return words;
}

/** The words, and the marks of which one would close the quotation that is still open at the end. */
function readWords(line: string): { words: string[]; closing: string } {
  const words: string[] = [];
  let word = '';
  let closing = '';
  for (const char of line) {
    if (closing !== '') {
      word += char;
      if (closing.includes(char)) closing = '';
    } else if (/\s/u.test(char)) {
      if (word !== '') words.push(word);
      word = '';
    } else {
      // A mark inside a word is an apostrophe or an inch, not the start of a phrase.
      if (word === '' || word.endsWith(':')) closing = CLOSING.get(char) ?? '';
      word += char;
    }
  }
  return { words: word === '' ? words : [...words, word], closing };
}

/** A shell splits `about:“cartel of the suns”` at its spaces, because it knows straight marks only. */
function joinQuoted(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let open: string | undefined;
  for (const part of parts) {
    const whole: string = open === undefined ? part : `${open} ${part}`;
    open = readWords(whole).closing === '' ? undefined : whole;
    if (open === undefined) joined.push(whole);
  }
  // Reading it again says what is wrong with it.
  return open === undefined ? joined : [...joined, ...splitWords(open)];
}

/** Reads words and options that were split already, as a shell does. Throws a `UsageError` as `readCommand` does. */
export function readArgs(parts: readonly string[], command: Command, { now, asker }: Asking): CommandArgs {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const part of joinQuoted(parts)) {
    const option = optionIn(part, command);
    if (option === undefined) words.push(part);
    else if (options.has(option.name)) throw new UsageError(`${option.name}: stands there twice. Type it once.`);
    else options.set(option.name, option.value);
  }
  const typed = words.join(' ').trim();
  // What a digest is on has a grammar of its own, in which marks make a phrase.
  const text = command.words?.isFilter === true ? typed : unquoted(typed);
  if (text !== '' && command.words === undefined)
    throw new UsageError(`/${fullNameOf(command)} takes no words. Type: ${usageOf(command)}`);
  if (text === '' && command.words?.isRequired === true) {
    throw new UsageError(
      `/${fullNameOf(command)} needs ${command.words.summary}. Type: ${usageOf(command)}, for example ${command.examples[0]}`,
    );
  }
  return { options, now, asker, ...(text === '' ? {} : { words: text }) };
}

function optionIn(part: string, command: Command): { name: string; value: string } | undefined {
  const found = /^([a-z]+):(?!\/\/)(.*)$/isu.exec(part);
  if (found === null) return undefined;
  const name = (found[1] ?? '').toLowerCase();
  const option = command.options.find((candidate) => candidate.name === name);
  // "a_0x:12-40" and addresses hold a colon as well; where a command has no options it is no option.
  if (option === undefined && command.options.length === 0) return undefined;
  // "Mexico: a day of talks", which a shell hands over as one word, is a headline.
  if (option === undefined && /^\s/u.test(found[2] ?? '')) return undefined;
  if (option === undefined) throw new UsageError(unknownOption(name, found[2] ?? '', command));
  const value = unquoted(found[2] ?? '').trim();
  if (value === '') throw new UsageError(`${name}: needs a value, for example ${name}:${option.example}`);
  return { name, value: option.choices === undefined ? value : readChoice(`${name}:`, value, option.choices) };
}

/** `"drug trafficking"` → `drug trafficking`, where the marks stand around the whole. */
function unquoted(text: string): string {
  const closing = CLOSING.get(text.charAt(0));
  const isWhole =
    closing !== undefined &&
    text.length > 1 &&
    closing.includes(text.slice(-1)) &&
    ![...text.slice(1, -1)].some((char) => closing.includes(char));
  return isWhole ? text.slice(1, -1).trim() : text;
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = [...new Set(commands.map((command) => command.group ?? command.name))];
  const said = name === '' ? 'Type a command' : `There is no /${echo(name)}`;
  return `${said}.${didYouMean(name, names, '/')} What there is: ${names.map((known) => `/${known}`).join(', ')}`;
}

function unknownAction(group: string, name: string | undefined, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const all = commands.map((command) => `/${fullNameOf(command)}`).join(', ');
  if (name === undefined) return `/${group} needs one word more. What there is: ${all}`;
  return `There is no /${group} ${echo(name)}.${didYouMean(name, names, `/${group} `)} What there is: ${all}`;
}

function didYouMean(name: string, names: readonly string[], prefix: string): string {
  const [near] = closest(name, names, 1);
  return near === undefined ? '' : ` Did you mean ${prefix}${near}?`;
}

/** What a filter knows, typed as an option. */
function inFilter(name: string, value: string): string | undefined {
  if (name === 'owners') return `owners>=${/\d+/.exec(value)?.[0] ?? '2'}`;
  return ['outlet', 'lang', 'entity'].includes(name) ? `${name}=${value}` : undefined;
}

function unknownOption(name: string, value: string, command: Command): string {
  const asked = command.words?.isFilter === true ? inFilter(name, value) : undefined;
  if (asked !== undefined)
    return `${name}: is no option of /${fullNameOf(command)}, but part of what it is on. Type ${echo(asked)}`;
  const [near] = closest(
    name,
    command.options.map((option) => option.name),
    1,
  );
  const hint = near === undefined ? '' : ` Did you mean ${near}:?`;
  return `/${fullNameOf(command)} has no option ${echo(name)}:.${hint} Type: ${usageOf(command)}`;
}
