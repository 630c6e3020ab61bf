/** The one grammar: a command's name, words, and `key:value` options in any order, with quotes around spaces. */
import { closest } from './closest.ts';
import { type Command, type CommandArgs, usageOf } from './command.ts';
import type { Instant } from './instant.ts';
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

/** Reads a line such as `/said rubio about:"cartel of the suns"`. Throws a `UsageError` that says what to type instead. */
export function readCommand(line: string, commands: readonly Command[], now: Instant): ReadCommand {
  const [name = '', ...rest] = splitWords(line.trim().replace(PREFIX, ''));
  const command = commands.find((candidate) => candidate.name === name.toLowerCase());
  if (command === undefined) throw new UsageError(unknownCommand(name, commands));
  return { command, args: readArgs(rest, command, now) };
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
export function readArgs(parts: readonly string[], command: Command, now: Instant): CommandArgs {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const part of joinQuoted(parts)) {
    const option = optionIn(part, command);
    if (option === undefined) words.push(part);
    else if (options.has(option.name)) throw new UsageError(`${option.name}: stands there twice. Type it once.`);
    else options.set(option.name, option.value);
  }
  const text = unquoted(words.join(' ').trim());
  if (text !== '' && command.words === undefined)
    throw new UsageError(`/${command.name} takes no words. Type: ${usageOf(command)}`);
  if (text === '' && command.words?.isRequired === true) {
    throw new UsageError(
      `/${command.name} needs ${command.words.summary}. Type: ${usageOf(command)}, for example ${command.examples[0]}`,
    );
  }
  return text === '' ? { options, now } : { words: text, options, now };
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
  if (option === undefined) throw new UsageError(unknownOption(name, command));
  const value = unquoted(found[2] ?? '').trim();
  if (value === '') throw new UsageError(`${name}: needs a value, for example ${name}:${option.example}`);
  if (option.choices !== undefined && !option.choices.includes(value.toLowerCase())) {
    throw new UsageError(
      `${name}:${value} is not known. Type one of ${option.choices.map((choice) => `${name}:${choice}`).join(', ')}`,
    );
  }
  return { name, value: option.choices === undefined ? value : value.toLowerCase() };
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
  const [near] = closest(
    name,
    commands.map((command) => command.name),
    1,
  );
  const all = commands.map((command) => `/${command.name}`).join(', ');
  const said = name === '' ? 'Type a command' : `There is no /${name}`;
  return near === undefined ? `${said}. What there is: ${all}` : `${said}. Did you mean /${near}? What there is: ${all}`;
}

function unknownOption(name: string, command: Command): string {
  const [near] = closest(
    name,
    command.options.map((option) => option.name),
    1,
  );
  const hint = near === undefined ? '' : ` Did you mean ${near}:?`;
  return `/${command.name} has no option ${name}:.${hint} Type: ${usageOf(command)}`;
}
