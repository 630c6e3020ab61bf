/**
 * Reads what a digest or watch is on:
 *
 *   either  = both { "OR" both }
 *   both    = one { [ "AND" ] one }
 *   one     = ( "NOT" | "-" ) one | "(" either ")" | term
 *   term    = word | "several words" | outlet=… | lang=… | owners>=n | entity=…
 *
 * Words side by side that are a known name ("marco rubio") are that name; other words must all be there. Read in one pass; no
 * regular expressions from outside, and limits on length, terms and depth.
 */
import { closest } from '../closest.ts';
import { foldName } from '../entities/fold.ts';
import { LANGUAGE_CODES } from '../language/languages.ts';
import { readChoice } from '../read-choice.ts';
import { UsageError } from '../usage-error.ts';
import type { Filter } from './filter.ts';
import { type Token, tokensOf } from './filter-tokens.ts';

/** What names are known. */
export interface KnownNames {
  /** Ids of the entities that bear this folded name, with what belongs to them; empty where nobody does. */
  entitiesNamed(folded: string): readonly string[];
  outletNamed(name: string): string | undefined;
  readonly outletNames: readonly string[];
}

const MOST_CHARACTERS = 1000;
const MOST_TERMS = 60;
const DEEPEST = 20;
/** Words of the longest name. */
const LONGEST_NAME = 8;

interface Reading {
  readonly tokens: readonly Token[];
  readonly names: KnownNames;
  at: number;
  terms: number;
}

/** Throws a `UsageError` that says what to type. */
export function readFilter(text: string, names: KnownNames): Filter {
  if (text.length > MOST_CHARACTERS)
    throw new UsageError(`That is ${text.length} characters; a filter has at most ${MOST_CHARACTERS}.`);
  const reading: Reading = { tokens: tokensOf(text), names, at: 0, terms: 0 };
  if (reading.tokens.length === 0) throw wrong('What is it to be on?');
  const filter = readEither(reading, 0);
  const rest = reading.tokens[reading.at];
  if (rest !== undefined) throw wrong('A bracket is closed that was never opened.');
  return filter;
}

/** Of a topic that was readable when it was typed: what it asks for may not be known any more, and then that is what comes back. */
export function readKeptFilter(text: string, names: KnownNames): Filter | UsageError {
  try {
    return readFilter(text, names);
  } catch (cause) {
    if (cause instanceof UsageError) return cause;
    throw cause;
  }
}

function wrong(what: string): UsageError {
  return new UsageError(
    `${what} Type words, names or "phrases" with OR, AND, NOT and brackets: (venezuela OR "tren de aragua") NOT sports`,
  );
}

function readEither(reading: Reading, depth: number): Filter {
  if (depth > DEEPEST) throw wrong(`Brackets stand ${DEEPEST} deep at most.`);
  const parts = [readBoth(reading, depth)];
  while (take(reading, 'or')) parts.push(readBoth(reading, depth));
  return joined('or', parts);
}

function readBoth(reading: Reading, depth: number): Filter {
  const parts = [...readOne(reading, depth)];
  for (;;) {
    const isJoined = take(reading, 'and');
    const next = reading.tokens[reading.at];
    const isOver = next === undefined || next.kind === 'or' || next.kind === 'close';
    if (isOver && isJoined) throw wrong('Something is missing behind AND.');
    if (isOver) return joined('and', parts);
    parts.push(...readOne(reading, depth));
  }
}

function joined(kind: 'and' | 'or', parts: readonly Filter[]): Filter {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind, parts };
}

/** One thing, or the several words that stand side by side. */
function readOne(reading: Reading, depth: number): Filter[] {
  const token = reading.tokens[reading.at];
  if (token === undefined) throw wrong('Something is missing at the end.');
  if (token.kind === 'word') return readWords(reading);
  reading.at += 1;
  switch (token.kind) {
    case 'not': {
      if (depth > DEEPEST) throw wrong('So many NOT cannot be read.');
      const next = reading.tokens[reading.at];
      // NOT binds to the one name behind it, not to all the words that follow.
      const [part, ...others] = next?.kind === 'word' ? readWords(reading) : readOne(reading, depth + 1);
      if (part === undefined) throw wrong('Something is missing behind NOT.');
      return [{ kind: 'not', part }, ...others];
    }
    case 'open': {
      const inside = readEither(reading, depth + 1);
      if (!take(reading, 'close')) throw wrong('A bracket is not closed.');
      return [inside];
    }
    case 'phrase':
      return [textTerm(reading, token.text)];
    case 'pair':
      return [readPair(reading, token)];
    default:
      throw wrong(`${token.kind === 'close' ? 'A bracket is closed' : token.kind.toUpperCase()} where a word was expected.`);
  }
}

function take(reading: Reading, kind: Token['kind']): boolean {
  if (reading.tokens[reading.at]?.kind !== kind) return false;
  reading.at += 1;
  return true;
}

/** The longest known names among words side by side; what is left are words by themselves. */
function readWords(reading: Reading): Filter[] {
  const words: string[] = [];
  for (let token = reading.tokens[reading.at]; token?.kind === 'word'; token = reading.tokens[reading.at]) {
    words.push(token.text);
    reading.at += 1;
  }
  const terms: Filter[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameLength(words.slice(at, at + LONGEST_NAME), reading.names);
    terms.push(textTerm(reading, words.slice(at, at + length).join(' ')));
    at += length;
  }
  return terms;
}

function nameLength(words: readonly string[], names: KnownNames): number {
  for (let length = words.length; length > 1; length -= 1) {
    if (names.entitiesNamed(foldName(words.slice(0, length).join(' '))).length > 0) return length;
  }
  return 1;
}

function textTerm(reading: Reading, typed: string): Filter {
  const folded = foldName(typed);
  if (folded === '') throw wrong(`“${typed}” has no letters or digits.`);
  count(reading);
  return { kind: 'text', typed, folded, entityIds: reading.names.entitiesNamed(folded) };
}

function count(reading: Reading): void {
  reading.terms += 1;
  if (reading.terms > MOST_TERMS) throw wrong(`A filter has at most ${MOST_TERMS} terms.`);
}

const KEYS = ['outlet', 'lang', 'owners', 'entity'];

function readPair(reading: Reading, { key, value }: Token & { kind: 'pair' }): Filter {
  count(reading);
  switch (key) {
    case 'outlet':
      return outletTerm(value, reading.names);
    case 'lang':
      return { kind: 'language', code: readChoice('lang=', value, LANGUAGE_CODES) };
    case 'owners':
      if (/^[1-9]\d?$/.test(value)) return { kind: 'owners', least: Number(value) };
      throw new UsageError(`owners>=${value} is no number of publishers. Type owners>=2`);
    case 'entity': {
      const entityIds = reading.names.entitiesNamed(foldName(value));
      if (entityIds.length > 0) return { kind: 'text', typed: value, folded: foldName(value), entityIds };
      throw new UsageError(`Nobody and nothing is known as ${value}. Type it as words: "${value}"`);
    }
    default: {
      const [near] = closest(key, KEYS, 1);
      const hint = near === undefined ? '' : ` Did you mean ${near}=${value}?`;
      throw new UsageError(`${key}= is nothing to filter by.${hint} There are outlet=, lang=, owners>= and entity=`);
    }
  }
}

function outletTerm(value: string, names: KnownNames): Filter {
  const outletId = names.outletNamed(value);
  if (outletId !== undefined) return { kind: 'outlet', typed: value, outletId };
  const near = closest(value, names.outletNames, 2);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `outlet="${name}"`).join(' or ')}?`;
  throw new UsageError(`No outlet is known as ${value}.${hint} Type outlet=reuters`);
}
