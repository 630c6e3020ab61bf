/** Names as the text prints them: runs of capitalized words, and which shorter run belongs to which longer one. */
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import { genderOfTitle, isTitle } from '../language/titles.ts';
import type { Token } from '../language/tokens.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';

export interface PrintedName extends TokenRange {
  /** The longest form in the text: "Marco Rubio" for "Rubio". */
  readonly full: string;
  readonly person: boolean;
  readonly gender?: Gender;
  readonly entityId?: string;
}

/** A named entity that the caller knows, with character offsets. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly entityId: string;
  readonly name: string;
  readonly kind: string;
  readonly gender?: string;
}

interface Run extends TokenRange {
  readonly words: readonly string[];
  readonly title?: string;
  readonly gender?: Gender;
}

const PARTICLES = new Set('de del la los van von der bin al el da dos di du le y'.split(' '));
const COLLECTIVE =
  /^(?:party|university|house|senate|congress|committee|news|times|post|journal|department|state|states|court|union|council|agency|bureau|press|street|city|county|school|college|center|institute|foundation|association|group|network|campaign|administration|government|ministry|board|commission|conference|club|fund|bank|office|league|army|navy|force|forces|command|corps|pentagon|america|democrats|republicans|americans|poll|convention|act|amendment|day|week|international|national|research|service|services|inc|inc.|corp|corp.|co.|company|co|llc|tv|radio|magazine|tribune|herald|post-dispatch|gazette|states|kingdom|nations|north|south|east|west|new|america's|jersey|york|hampshire|carolina|dakota|virginia|mexico|island|texas|florida|ohio|iowa|nevada|california|washington|guard|caribbean|venezuela)$/;
/** "Secretary of State Rubio": the word behind "of" is the office's, not the name's. */
const OFFICE_OF = new Set(
  'state defense defence treasury interior energy labor commerce education justice finance staff house security estado defensa'.split(' '),
);
const NAME_REACH = 8;

/** All names in text order, each with its longest form. */
export function namesInText(reading: Reading, known: readonly KnownName[] = []): PrintedName[] {
  const runs = runsOf(reading);
  const longest = longestForms(runs);
  const names = runs.map((run) => nameOf(run, longest));
  return known.length === 0 ? names : withKnown(reading, names, known);
}

function runsOf(reading: Reading): Run[] {
  const runs: Run[] = [];
  const starts = new Set(reading.sentences.map((sentence) => sentence.from));
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at]?.capital !== true) continue;
    const run = runAt(reading, at, starts.has(at));
    if (run === undefined) continue;
    runs.push(run);
    at = run.to - 1;
  }
  return runs;
}

function runAt(reading: Reading, start: number, opens: boolean): Run | undefined {
  const { tokens, lexicon } = reading;
  let from = start;
  let to = start + 1;
  const first = tokens[start];
  if (
    first === undefined ||
    (closedClass(reading, first) && (opens || first.low.length > 1 || first.low === 'i') && !isTitle(first.low))
  )
    return undefined;
  while (to < tokens.length && to - from < NAME_REACH && extendsRun(reading, to)) to += 1;
  while (to > from && tokens[to - 1]?.capital !== true) to -= 1;
  let title: string | undefined;
  let gender: Gender | undefined;
  while (from < to && isTitle(tokens[from]?.low ?? '')) {
    title = tokens[from]?.low;
    gender ??= genderOfTitle(title ?? '');
    from += 1;
  }
  for (let i = to - 2; i >= from; i--) {
    if (!isTitle(tokens[i]?.low ?? '')) continue;
    title = tokens[i]?.low;
    from = i + 1;
    break;
  }
  if (
    from < to - 1 &&
    OFFICE_OF.has(tokens[from]?.low ?? '') &&
    /^(?:of|for|de)$/.test(tokens[from - 1]?.low ?? '') &&
    isTitle(tokens[from - 2]?.low ?? '')
  ) {
    title = tokens[from - 2]?.low;
    from += 1;
  }
  if (from === to - 1 && OFFICE_OF.has(tokens[from]?.low ?? '') && /^(?:of|for|de)$/.test(tokens[from - 1]?.low ?? ''))
    return undefined;
  if (from >= to) return undefined;
  if (closedClass(reading, tokens[from]) && !lexicon.words.time.has('')) return undefined;
  const words = tokens.slice(from, to).map((token) => reading.text.slice(token.start, token.end).replace(/['’]s$/, ''));
  return { from, to, words, ...(title === undefined ? {} : { title }), ...(gender === undefined ? {} : { gender }) };
}

function closedClass(reading: Reading, token: Token | undefined): boolean {
  if (token === undefined) return true;
  const { words } = reading.lexicon;
  const low = token.low.replace(/'.*$/, '');
  return (
    [
      words.determiner,
      words.preposition,
      words.pronoun,
      words.auxiliary,
      words.conjunction,
      words.subordinator,
      words.relative,
      words.adverb,
    ].some((set) => set.has(low)) ||
    (words.time.has(low) && low !== 'may' && low !== 'april' && low !== 'june')
  );
}

function extendsRun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const previous = reading.tokens[at - 1];
  if (token === undefined || previous === undefined || token.start - previous.end > 1 || /['’]s$/.test(previous.low))
    return false;
  if (token.start === previous.end && token.kind === 'mark') return false;
  if (token.capital)
    return (
      !reading.lexicon.words.time.has(token.low) &&
      !(reading.lexicon.words.pronoun.has(token.low) || reading.lexicon.words.determiner.has(token.low))
    );
  return PARTICLES.has(token.low) && reading.tokens[at + 1]?.capital === true;
}

function longestForms(runs: readonly Run[]): Map<string, Run> {
  const longest = new Map<string, Run>();
  for (const run of runs) {
    if (run.words.length < 2) continue;
    const last = run.words[run.words.length - 1]?.toLowerCase() ?? '';
    const held = longest.get(last);
    if (held === undefined || worth(run) > worth(held)) longest.set(last, run);
  }
  return longest;
}

function worth(run: Run): number {
  const given = genderOfGivenName(run.words[0] ?? '') === undefined ? 0 : 10;
  return given + (run.words.length <= 3 ? run.words.length : 0);
}

function nameOf(run: Run, longest: ReadonlyMap<string, Run>): PrintedName {
  const last = run.words[run.words.length - 1]?.toLowerCase() ?? '';
  const full = longest.get(last);
  const extended =
    full !== undefined && run.words.length < full.words.length && run.words.every((word) => full.words.includes(word))
      ? full
      : run;
  const gender = run.gender ?? extended.gender ?? genderOfGivenName(extended.words[0] ?? '');
  const collective = extended.words.some((word) => COLLECTIVE.test(word.toLowerCase()));
  const person = !collective && (gender !== undefined || run.title !== undefined || (run.words.length === 1 && extended !== run));
  return {
    from: run.from,
    to: run.to,
    full: extended.words.join(' '),
    person,
    ...(gender === undefined || collective ? {} : { gender }),
  };
}

/** Names that the caller knows win over the runs that they overlap. */
function withKnown(reading: Reading, names: readonly PrintedName[], known: readonly KnownName[]): PrintedName[] {
  const sorted = [...known].sort((a, b) => a.start - b.start);
  const mapped: PrintedName[] = [];
  let at = 0;
  for (const mention of sorted) {
    while (at < reading.tokens.length && (reading.tokens[at]?.end ?? 0) <= mention.start) at += 1;
    let to = at;
    while (to < reading.tokens.length && (reading.tokens[to]?.start ?? 0) < mention.end) to += 1;
    if (to === at || mention.kind === 'theme') continue;
    const gender =
      mention.gender === 'male' || mention.gender === 'female'
        ? mention.gender
        : mention.kind === 'person'
          ? genderOfGivenName(mention.name.split(' ')[0] ?? '')
          : undefined;
    mapped.push({
      from: at,
      to,
      full: mention.name,
      person: mention.kind === 'person',
      entityId: mention.entityId,
      ...(gender === undefined ? {} : { gender }),
    });
  }
  const covered = new Set<number>();
  for (const name of mapped) for (let i = name.from; i < name.to; i++) covered.add(i);
  const rest = names.filter((name) => {
    for (let i = name.from; i < name.to; i++) if (covered.has(i)) return false;
    return true;
  });
  return [...mapped, ...rest].sort((a, b) => a.from - b.from);
}
