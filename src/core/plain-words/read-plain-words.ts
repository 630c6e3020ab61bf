/**
 * Plain words, as in a mention or a direct message, read into a command line. A table of question forms and no model: what is
 * read can be shown, and what is not in the table is answered with examples.
 */
import { visibleText } from '../chat/clean-text.ts';
import { type Command, fullNameOf } from '../command.ts';
import { commandLine } from '../command-line.ts';
import { QUESTIONS } from './questions.ts';
import { takeTime } from './time-phrases.ts';

export type PlainWords =
  | {
      readonly kind: 'line';
      readonly line: string;
      /** A command was typed, so that there is nothing to explain. */
      readonly isTyped: boolean;
      readonly language: 'en' | 'es';
    }
  | { readonly kind: 'not understood'; readonly language: 'en' | 'es' };

export interface ReadingPlainWords {
  readonly commands: readonly Command[];
  /** The language of the person, for what gives no sign of its own. */
  readonly language: 'en' | 'es';
  /** Whether something is known by this name. */
  isKnown(name: string): boolean;
}

export function readPlainWords(text: string, reading: ReadingPlainWords): PlainWords {
  const said = withoutAddress(visibleText(text));
  if (said.startsWith('/')) return { kind: 'line', line: said, isTyped: true, language: reading.language };
  // Nobody asks a question of a page, and the table is tried on the whole sentence row by row.
  if (said.length > LONGEST) return { kind: 'not understood', language: languageOf(said.slice(0, LONGEST)) ?? reading.language };
  const asked = withoutManners(said);
  if (reading.commands.some(({ group, name }) => group === undefined && name === asked.toLowerCase()))
    return { kind: 'line', line: `/${asked.toLowerCase()}`, isTyped: true, language: reading.language };
  const { rest, since, until } = takeTime(asked);
  const found = questionIn(withoutManners(rest), reading) ?? (rest === asked ? undefined : questionIn(asked, reading));
  if (found !== undefined) return understood(found, { since, until }, reading);
  if (isTypedCommand(said, reading.commands))
    return { kind: 'line', line: `/${said}`, isTyped: true, language: reading.language };
  const topic = knownTopic(withoutManners(rest), reading) ?? someoneOn(withoutManners(rest), reading);
  if (topic !== undefined) return understood(topic, { since, until }, reading);
  return { kind: 'not understood', language: languageOf(said) ?? reading.language };
}

const LONGEST = 400;

interface Question {
  readonly command: Command;
  readonly language: 'en' | 'es';
  readonly parts: Readonly<Record<string, string | undefined>>;
}

function questionIn(sentence: string, { commands }: ReadingPlainWords): Question | undefined {
  for (const { language, command: name, form } of QUESTIONS) {
    const command = commands.find((candidate) => fullNameOf(candidate) === name);
    const match =
      command === undefined ? null : form.exec(language === 'es' ? sentence.replace(/(?<!\p{L})del /giu, 'de el ') : sentence);
    if (command !== undefined && match !== null) return { command, language, parts: match.groups ?? {} };
  }
  return undefined;
}

/** "Venezuela?" */
function knownTopic(words: string, { commands, language, isKnown }: ReadingPlainWords): Question | undefined {
  const command = commands.find((candidate) => fullNameOf(candidate) === 'brief');
  return command !== undefined && words !== '' && isKnown(words) ? { command, language, parts: { words } } : undefined;
}

/** "Rubio on Cuba", as a headline has it: two names that are known. */
function someoneOn(words: string, { commands, isKnown }: ReadingPlainWords): Question | undefined {
  const command = commands.find((candidate) => fullNameOf(candidate) === 'said');
  const [, who = '', word = '', about = ''] = /^(.+?) (on|about|sobre) (.+)$/iu.exec(words) ?? [];
  if (command === undefined || !isKnown(who) || !(isKnown(about) || isKnown(about.replace(ARTICLES, '')))) return undefined;
  return { command, language: word.toLowerCase() === 'sobre' ? 'es' : 'en', parts: { words: who, about } };
}

type Window = Readonly<Record<'since' | 'until', string | undefined>>;

function understood({ command, language, parts }: Question, window: Window, reading: ReadingPlainWords): PlainWords {
  const takes = (name: string) => command.options.some((option) => option.name === name);
  const options = Object.entries({ ...parts, ...window }).flatMap(([name, value]) =>
    name === 'words' || value === undefined || value === '' || !takes(name) ? [] : [[name, named(value, reading)] as const],
  );
  const words = parts.words === undefined || parts.words === '' ? {} : { words: named(parts.words, reading) };
  return { kind: 'line', line: commandLine(command, { ...words, options }), isTyped: false, language };
}

/** "the Cartel of the Suns" is known without its article, "El Salvador" only with it. */
function named(words: string, { isKnown }: ReadingPlainWords): string {
  const name = words.replace(EDGES, '').replace(/(?<=\p{L} )de el (?=\p{L})/gu, 'del ');
  const bare = name.replace(ARTICLES, '');
  if (bare === name || isKnown(name)) return name;
  return isKnown(bare) || /^(?:\p{Ll}|\p{Lu}{2})/u.test(name) ? bare : name;
}

const ARTICLES = /^(?:the|el|la|los|las|lo) /iu;
const EDGES = /^[\s"“”«»'‘’,:;]+|[\s"“”«»'‘’,:;]+$/gu;

/** Mentions of the bot before the words, in the spelling of the platform or by its name. */
function withoutAddress(text: string): string {
  return text
    .replace(/^(?:<@[!&]?\w+(?:\|[^>]*)?>[\s,:]*)+/u, '')
    .replace(/^@?sitrep\b[\s,:]+(?=\S)/iu, '')
    .replace(/^\/\s+/u, '/');
}

function withoutManners(text: string): string {
  let rest = text.replace(/[\s?!.…]+$/gu, '').replace(/^[\s¿¡]+/gu, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(POLITE_START, '')
      .replace(POLITE_END, '')
      .replace(/[\s?!.,…]+$/gu, '')
      .replace(/^[\s¿¡,]+/gu, '');
  }
  return rest;
}

const POLITE_START =
  /^(?:please|pls|hey|hi|hello|ok|okay|so|and|can you|could you|would you|will you|do you know|i want to know|i would like to know|now|sitrep|por favor|hola|oye|buenos días|buenas tardes|buenas|puedes|podrías|me puedes|me podrías|dime|quiero saber|me gustaría saber|sabes|y)(?=[\s,¿¡])[\s,]*/iu;
const POLITE_END =
  /[\s,]+(?:please|pls|thanks|thank you|right now|now|lately|recently|these days|so far|again|por favor|gracias|ahora|ahora mismo|últimamente|recientemente|hasta ahora)$/iu;

/** The line begins with the name of a command, and reads like one: with options, or hardly more than a name. */
function isTypedCommand(text: string, commands: readonly Command[]): boolean {
  const words = text.toLowerCase().split(' ');
  const command =
    commands.find((candidate) => candidate.group === undefined && candidate.name === words[0]) ??
    commands.find((candidate) => candidate.group === words[0]);
  if (command === undefined) return false;
  const takesWords = command.words !== undefined || command.group !== undefined;
  return takesWords ? words.length <= LONGEST_COMMAND || /\b[a-z]+:\S/u.test(text) : words.length === 1;
}

/** "why is the sky blue today" begins with the name of a command and is none. */
const LONGEST_COMMAND = 4;

function languageOf(text: string): 'en' | 'es' | undefined {
  if (/[¿¡ñáéíóú]|(?<!\p{L})(?:el|la|los|las|que|qué|quién|cómo|por|para|una|del|hola)(?!\p{L})/iu.test(text)) return 'es';
  return /(?<!\p{L})(?:the|what|who|how|is|are|do|does|of|please|me|to)(?!\p{L})/iu.test(text) ? 'en' : undefined;
}
