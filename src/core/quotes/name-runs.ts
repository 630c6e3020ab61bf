/** Runs of capitalized words that can be names, without the titles before them. */
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import { genderOfPersonNoun, genderOfTitle, isPersonNoun, isTitle } from '../language/titles.ts';
import type { Token } from '../language/tokens.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';

export interface Run extends TokenRange {
  /** The first word stands in small letters elsewhere ("Donor Adelson"): hardly a given name. */
  readonly common?: boolean;
  readonly words: readonly string[];
  readonly title?: string;
  readonly gender?: Gender;
}

const PARTICLES = new Set('de del la los van von der bin al el da dos di du le y'.split(' '));
/** "Secretary of State Rubio": the word behind "of" is the office's, not the name's. */
const OFFICE_OF = new Set(
  'state defense defence treasury interior energy labor commerce education justice finance staff house security estado defensa'.split(
    ' ',
  ),
);
/** Nouns of people by their endings ("biologist", "physician", "chairperson"). */
const PROFESSION = /(?:ist|ologist|ician|arian|person|man|woman)$/;
/** "Suleiman al-Amr": the article keeps its small letter. */
const ARABIC_ARTICLE = /^(?:al|el|ul|ash|as|ad|at|ar|an)-\p{L}/u;
const NAME_REACH = 8;

export function runsOf(reading: Reading): Run[] {
  const runs: Run[] = [];
  const small = alsoSmall(reading.tokens);
  const starts = new Set(reading.sentences.map((sentence) => sentence.from));
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at]?.capital !== true) continue;
    const run = runAt(reading, at, starts.has(at));
    if (run === undefined || (starts.has(at) && run.from === at && isCommonWord(reading, run, small))) continue;
    const common =
      run.words.length > 1 &&
      run.gender === undefined &&
      !isGiven(reading, run.from) &&
      small.has(reading.tokens[run.from]?.low ?? '');
    runs.push(common ? { ...run, common } : run);
    at = run.to - 1;
  }
  return runs;
}

/** Of the words that stand with a capital somewhere, those that stand without one too. */
function alsoSmall(tokens: readonly Token[]): Set<string> {
  const capital = new Set<string>();
  for (const token of tokens) if (token.capital) capital.add(token.low);
  const small = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capital && capital.has(token.low)) small.add(token.low);
  return small;
}

/** "Together, the spacecraft", "Voters in the primary": one word at the head of a sentence that is no name elsewhere. */
function isCommonWord(reading: Reading, { from, to }: TokenRange, small: ReadonlySet<string>): boolean {
  if (to - from > 1 || reading.tags === undefined) return false;
  return reading.tags[from] !== 'P' || small.has(reading.tokens[from]?.low ?? '');
}

/** `opens`: at the head of a sentence, where the capital tells nothing ("Said Comey"). */
function opensName(reading: Reading, first: Token, opens: boolean): boolean {
  if (opens && reading.lexicon.verbs.get(first.low)?.kind === 'say') return false;
  return !closedClass(reading, first) || isTitle(first.low) || !(opens || first.low.length > 1 || first.low === 'i');
}

function runAt(reading: Reading, start: number, opens: boolean): Run | undefined {
  const { tokens } = reading;
  const first = tokens[start];
  if (first === undefined || !opensName(reading, first, opens)) return undefined;
  let to = start + 1;
  while (to < tokens.length && to - start < NAME_REACH && extendsRun(reading, to)) to += 1;
  while (to > start && tokens[to - 1]?.capital !== true && !ARABIC_ARTICLE.test(tokens[to - 1]?.low ?? '')) to -= 1;
  const { from, title = smallTitle(reading, start), gender = genderOfPersonNoun(title ?? '') } = behindTitles(reading, start, to);
  if (from >= to || closedClass(reading, tokens[from])) return undefined;
  const inner = behindDomain(reading, from, to);
  if (inner > from) return { ...runOf(reading, inner, to), title: 'of' };
  if (from === to - 1 && isOfficeDomain(reading, from)) return undefined;
  if (to - from > 1 && /^(?:republican|democrat|texan)$/.test(tokens[to - 1]?.low ?? '')) return undefined;
  return { ...runOf(reading, from, to), ...(title === undefined ? {} : { title }), ...(gender === undefined ? {} : { gender }) };
}

function runOf({ tokens }: Reading, from: number, to: number): Run {
  const words: string[] = [];
  for (const token of tokens.slice(from, to)) {
    const word = token.printed.replace(/['’]s$/, '');
    const previous = words.at(-1);
    if (word === '–') words[words.length - 1] = `${previous}-`;
    else if (previous?.endsWith('-') === true) words[words.length - 1] = previous + word;
    else words.push(word);
  }
  return { from, to, words };
}

/** "Governor of Washington Chris Gregoire": where the person starts behind what the office is of. */
function behindDomain(reading: Reading, from: number, to: number): number {
  if (!/^(?:of|for)$/.test(reading.tokens[from - 1]?.low ?? '') || isGiven(reading, from)) return from;
  for (let i = from + 1; i < to - 1; i++) if (isGiven(reading, i)) return i;
  return from;
}

function isGiven(reading: Reading, at: number): boolean {
  return genderOfGivenName(reading.tokens[at]?.low ?? '') !== undefined;
}

/** "el canciller Yván Gil", "entomologist William Hutchison": a person noun in small letters right before the name. */
function smallTitle(reading: Reading, start: number): string | undefined {
  const token = reading.tokens[start - 1];
  if (token === undefined || token.kind !== 'word' || token.capital || reading.tokens[start]?.start !== token.end + 1)
    return undefined;
  if (isPersonNoun(token.low)) return token.low;
  return reading.tags?.[start - 1] === 'N' && PROFESSION.test(token.low) ? token.low : undefined;
}

/** Where the name starts behind its titles: "Foreign Minister Bruno Rodríguez", "Secretary of State Rubio". */
function behindTitles(reading: Reading, start: number, to: number): { from: number; title?: string; gender?: Gender } {
  let from = start;
  let gender: Gender | undefined;
  for (let i = start; i < to; i++) {
    const low = reading.tokens[i]?.low ?? '';
    if (!(isTitle(low) || isOccupation(reading, i, to)) || (i === to - 1 && i > start && from < i)) continue;
    gender ??= genderOfTitle(low);
    from = i + 1;
  }
  const office = from < to - 1 && isOfficeDomain(reading, from) && isTitle(reading.tokens[from - 2]?.low ?? '');
  const title = from > start ? reading.tokens[from - 1]?.low : office ? reading.tokens[from - 2]?.low : undefined;
  return {
    from: office ? from + 1 : from,
    ...(title === undefined ? {} : { title }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** "Biochemist Paul Berg": a capital that only the sentence's start explains, before two more. */
function isOccupation(reading: Reading, at: number, to: number): boolean {
  return (
    to - at >= 3 &&
    /(?:ist|ian|ologist|er|or)$/.test(reading.tokens[at]?.low ?? '') &&
    !/^[,\p{L}]/u.test(reading.tokens[at - 1]?.low ?? '') &&
    genderOfGivenName(reading.tokens[at + 1]?.low ?? '') !== undefined
  );
}

/** The "State" of "Secretary of State". */
function isOfficeDomain(reading: Reading, at: number): boolean {
  return OFFICE_OF.has(reading.tokens[at]?.low ?? '') && /^(?:of|for|de)$/.test(reading.tokens[at - 1]?.low ?? '');
}

function closedClass(reading: Reading, token: Token | undefined): boolean {
  if (token === undefined) return true;
  const apostrophe = token.low.indexOf("'");
  return reading.lexicon.closed.has(apostrophe < 0 ? token.low : token.low.slice(0, apostrophe));
}

/** "Liger–Belair": an en dash with no space on either side. */
function isJoined({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start;
}

function extendsRun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const previous = reading.tokens[at - 1];
  if (token === undefined || previous === undefined || token.start - previous.end > 1 || /['’]s$/.test(previous.low))
    return false;
  if (token.low === '–') return token.start === previous.end && reading.tokens[at + 1]?.capital === true && isJoined(reading, at);
  if (token.start === previous.end && token.kind === 'mark') return false;
  if (ARABIC_ARTICLE.test(token.low)) return true;
  if (token.capital)
    return (
      (!reading.lexicon.words.time.has(token.low) || (token.low === 'may' && isGiven(reading, at - 1))) &&
      !(reading.lexicon.words.pronoun.has(token.low) || reading.lexicon.words.determiner.has(token.low))
    );
  return PARTICLES.has(token.low) && reading.tokens[at + 1]?.capital === true;
}
