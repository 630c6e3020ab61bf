/** A text read for quotations: its tokens, the stretches between quotation marks, and its sentences around them. */
import { type Tag, tagWords } from '../language/tag-words.ts';
import type { Token } from '../language/tokens.ts';
import { tokensOf } from '../language/tokens.ts';
import { paragraphLines } from '../paragraph-lines.ts';
import type { Span } from '../span.ts';
import type { Lexicon } from './lexicon.ts';
import { quotedStretches, type Stretch, type TokenRange } from './quoted-stretches.ts';
import type { SpeechVerb } from './speech-verbs.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** For each token the index of the stretch it is in (marks included), or -1. */
  readonly within: Int32Array;
  /** Whether each token is a finite verb, once asked: 0 not asked, 1 no, 2 yes. */
  readonly verbs: Uint8Array;
  readonly paragraphs: readonly TokenRange[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  /** Parts of speech by token, where the language has a tagger. */
  readonly tags?: readonly Tag[];
}

export interface Sentence extends TokenRange {
  readonly paragraph: number;
}

const TERMINAL = new Set(['.', '?', '!', '…', '...', '....']);
const CLOSERS = new Set([')', ']', '”', '"', "''", '’', "'", '»']);
/** Longer sentences are cut, so that no step looks further than this many tokens. */
const LONGEST = 400;
/** How far behind a closed quotation its "Trump asked." can end. */
const ATTRIBUTION_REACH = 8;

/** The quoted stretch that the token is in. An array asked for its element -1 is many times slower than one that is not asked. */
export function stretchAt({ stretches, within }: Pick<Reading, 'stretches' | 'within'>, at: number): Stretch | undefined {
  const index = within[at];
  return index === undefined || index < 0 ? undefined : stretches[index];
}

export function readText(text: string, prose: readonly Span[], lexicon: Lexicon): Reading {
  const tokens: Token[] = [];
  const paragraphs: TokenRange[] = [];
  for (const line of paragraphLines(text, prose)) {
    const from = tokens.length;
    for (const token of tokensOf(text, line)) tokens.push(token);
    if (tokens.length > from) paragraphs.push({ from, to: tokens.length });
  }
  const stretches = paragraphs.flatMap((paragraph) => quotedStretches(text, tokens, paragraph));
  const within = new Int32Array(tokens.length).fill(-1);
  for (const [index, stretch] of stretches.entries()) within.fill(index, stretch.first, stretch.last + 1);
  const tags = lexicon.that === 'that' ? tagWords(tokens.map(({ printed }) => printed)) : undefined;
  const partial = {
    ...(tags === undefined ? {} : { tags }),
    verbs: new Uint8Array(tokens.length),
    text,
    tokens,
    stretches,
    within,
    paragraphs,
    lexicon,
  };
  const sentences = paragraphs.flatMap((_, index) => sentencesIn(partial, index));
  return { ...partial, sentences };
}

type Partial = Omit<Reading, 'sentences'>;

function sentencesIn(reading: Partial, paragraph: number): Sentence[] {
  const range = reading.paragraphs[paragraph];
  const found: Sentence[] = [];
  if (range === undefined) return found;
  let from = range.from;
  let at = from;
  while (at < range.to) {
    const stretch = stretchAt(reading, at);
    const last = stretch === undefined ? at : stretch.last;
    const ends = stretch === undefined ? endsAt(reading, at, range.to) : stretchEnds(reading, stretch, range.to);
    at = last + 1;
    if (ends) while (at < range.to && CLOSERS.has(reading.tokens[at]?.low ?? '') && reading.within[at] === -1) at += 1;
    if (ends || at - from >= LONGEST || at >= range.to) {
      found.push({ from, to: at, paragraph });
      from = at;
    }
  }
  return found;
}

function endsAt(reading: Partial, at: number, to: number): boolean {
  const token = reading.tokens[at];
  // Only a mark or the point of an abbreviation can end one, and nearly all of a text is words.
  if (token === undefined || (token.kind !== 'mark' && !token.low.endsWith('.'))) return false;
  let next = at + 1;
  while (next < to && CLOSERS.has(reading.tokens[next]?.low ?? '') && reading.within[next] === -1) next += 1;
  const after = reading.tokens[next];
  if (after === undefined || next >= to) return TERMINAL.has(token.low);
  if (TERMINAL.has(token.low)) return opensSentence(after, reading.within[next] !== -1);
  const shortened = token.kind === 'word' && token.low.endsWith('.') && /\.\p{L}\.$/u.test(token.low);
  return shortened && after.capital && reading.lexicon.openers.has(after.low);
}

function opensSentence(after: Token, quoted: boolean): boolean {
  return after.capital || quoted || after.kind === 'number' || (after.kind === 'mark' && !/[,;:.)]/.test(after.low));
}

function stretchEnds(reading: Partial, stretch: Stretch, to: number): boolean {
  const next = stretch.last + 1;
  if (!stretch.closed || next >= to) return next >= to;
  const after = reading.tokens[next];
  const inner = reading.tokens[stretch.last - 1];
  if (after === undefined || inner === undefined || !TERMINAL.has(inner.low)) return false;
  if (!opensSentence(after, reading.within[next] !== -1)) return false;
  return reading.within[next] !== -1 || !attributionAhead(reading, next, to);
}

/** `"…?" Trump asked.`: a name or pronoun, a verb of saying, and nothing of what was said after it. */
function attributionAhead(reading: Partial, from: number, to: number): boolean {
  const stop = Math.min(to, from + ATTRIBUTION_REACH);
  for (let i = from; i < stop; i++) {
    const token = reading.tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    const verb = reading.lexicon.verbs.get(token.low);
    if (verb === undefined || verb.form === 'base' || verb.form === 'gerund') continue;
    if (i + 1 >= to || i === from) return i > from;
    return leavesContentBehind(reading, i + 1, verb);
  }
  return false;
}

/** Whether what follows an attribution's verb is only its end, a time, a place, a manner, or whom it was said to. */
function leavesContentBehind({ tokens, lexicon, within }: Partial, at: number, verb: SpeechVerb): boolean {
  const after = tokens[at];
  if (after === undefined || /^[.,]$/.test(after.low)) return true;
  const { words } = lexicon;
  if (words.time.has(after.low) || words.preposition.has(after.low) || /^(?:as|while|when)$/.test(after.low)) return true;
  if (verb.kind !== 'tell' && verb.kind !== 'ask') return false;
  return !after.capital && within[at] === -1 && !/^(?:that|to|if|whether|how|why|what|who|the|a|an)$/.test(after.low);
}
