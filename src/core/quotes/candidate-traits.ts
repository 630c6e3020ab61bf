/** What the ranker sees of a candidate: abstract traits only, never the words of the text. */
import { isPersonNoun } from '../language/titles.ts';
import type { Candidate } from './candidate.ts';
import { headEnd } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import { isAdverb, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

/** What holds whatever the content ends at: traits of the verb, the source and the content's start. */
export function sharedTraits(reading: Reading, candidate: Candidate): string[] {
  const { link, verb, source } = candidate;
  const sentence = reading.sentences[candidate.sentence] ?? { from: 0, to: 0, paragraph: 0 };
  return [
    link,
    verb?.kind ?? link,
    verb?.sense ?? link,
    verb?.form ?? '-',
    groupOf(candidate),
    firstWord(reading, candidate.content.from),
    sourceHead(reading, candidate),
    gapBucket(candidate),
    cueTag(reading, candidate),
    nextOfCue(reading, candidate),
    beforeContent(reading, candidate),
    line(reading, sentence),
    source.how,
    place(sentence, candidate),
  ];
}

/** What goes by the content's end. */
export function ownTraits(reading: Reading, candidate: Candidate): string[] {
  const { link, verb, byRule, cut, content } = candidate;
  return [
    link,
    verb?.kind ?? link,
    verb?.sense ?? link,
    String(byRule),
    cut,
    quotedBucket(reading, candidate),
    lengthBucket(content.to - content.from),
    verbDistance(reading, candidate),
    afterContent(reading, candidate),
    firstWord(reading, content.from),
  ];
}

function groupOf({ source }: Candidate): string {
  return `${source.passive ? 'passive' : ''}${source.negated ? ' not' : ''}${source.future ? ' will' : ''}${source.modal ? ' modal' : ''}`;
}

function firstWord(reading: Reading, at: number): string {
  const { words } = reading.lexicon;
  const low = lowAt(reading, at);
  if (isQuoted(reading, at)) return 'quote';
  if (/^(?:that|to|if|whether|there|it|how|why|what|who|when|i)$/.test(low)) return low;
  if (isPronoun(reading, at)) return 'pronoun';
  if (words.determiner.has(low)) return 'determiner';
  if (words.preposition.has(low)) return 'preposition';
  if (reading.tokens[at]?.kind === 'number') return 'number';
  if (reading.tokens[at]?.kind === 'mark') return 'mark';
  if (/ing$/.test(low)) return 'ing';
  return reading.tokens[at]?.capital === true ? 'name' : `word ${reading.tags?.[at] ?? ''}`;
}

function quotedBucket(reading: Reading, { content }: Candidate): string {
  let inside = 0;
  for (let i = content.from; i < content.to; i++) if (isQuoted(reading, i)) inside += 1;
  const share = inside / Math.max(1, content.to - content.from);
  if (share === 0) return 'none';
  return share < 0.25 ? 'some' : share < 0.75 ? 'half' : share < 1 ? 'most' : 'all';
}

function sourceHead(reading: Reading, { source }: Candidate): string {
  return source.range === undefined ? 'none' : headKind(reading, source.range);
}

/** What a source is: a pronoun, a name, a person, people, a document, a number or another noun. */
export function headKind(reading: Reading, range: TokenRange): string {
  const head = headEnd(reading, range) - 1;
  const low = lowAt(reading, head);
  if (isPronoun(reading, head)) return /^(?:it|this|that|which|i|we|you|they|who)$/.test(low) ? low : 'he';
  if (reading.tokens[head]?.capital === true) return range.to - range.from > 1 ? 'names' : 'name';
  return reading.tokens[head]?.kind === 'number' ? 'number' : nounKind(reading, low);
}

const PEOPLE = /(?:ers|ors|ists|als|men|women|people|sources|experts|critics|aides|analysts|members|some|many|others|allies)$/;
const DOCUMENTS = /^(?:poll|polls|survey|study|report|analysis|data|numbers|story|article|law|record|records)$/;

function nounKind(reading: Reading, noun: string): string {
  const single = noun.replace(/s$/, '');
  if (isPersonNoun(noun) || isPersonNoun(single)) return 'person';
  if (PEOPLE.test(noun)) return 'people';
  return DOCUMENTS.test(noun) || reading.lexicon.documents.has(single) ? 'document' : 'noun';
}

function gapBucket({ content, cue }: Candidate): string {
  if (cue === undefined) return '-';
  const gap = content.from >= cue.to ? content.from - cue.to : cue.from - content.to;
  const side = content.from >= cue.to ? '+' : '-';
  return side + (gap <= 1 ? gap : gap <= 3 ? '3' : gap <= 6 ? '6' : gap <= 12 ? '12' : 'far');
}

const LENGTHS = [1, 2, 4, 7, 12, 25, 50];

function lengthBucket(length: number): string {
  return String(LENGTHS.find((limit) => length <= limit) ?? 'long');
}

/** Where the first verb of the content stands: right behind a short subject, or far off, or nowhere. */
function verbDistance(reading: Reading, { content }: Candidate): string {
  for (let i = content.from; i < Math.min(content.to, content.from + 20); i++) {
    if (lowAt(reading, i) === ',' && i > content.from) return 'comma';
    if (isVerb(reading, i) || (isQuoted(reading, i) && reading.tags?.[i] === 'V'))
      return i - content.from <= 1 ? '1' : i - content.from <= 4 ? '4' : i - content.from <= 9 ? '9' : 'far';
  }
  return 'none';
}

function cueTag(reading: Reading, { cue, verb }: Candidate): string {
  if (cue === undefined) return '-';
  return `${reading.tags?.[cue.from - 1] ?? ''}${reading.tags?.[cue.from] ?? ''}${verb?.nounlike === true ? '~' : ''}`;
}

function nextOfCue(reading: Reading, { cue }: Candidate): string {
  if (cue === undefined) return '-';
  const low = lowAt(reading, cue.to);
  if (isQuoted(reading, cue.to)) return 'quote';
  if (/^[,.:;]$|^(?:that|to|of|about|on|in|if|whether|how|why|what|when|as|for|by|at|with|against)$/.test(low)) return low;
  if (reading.lexicon.words.time.has(low)) return 'time';
  if (isAdverb(reading, cue.to)) return 'adverb';
  return firstWord(reading, cue.to);
}

function beforeContent(reading: Reading, { content, sentence }: Candidate): string {
  if (reading.sentences[sentence]?.from === content.from) return 'start';
  const low = lowAt(reading, content.from - 1);
  return /^[,.:;—–(]$|^(?:that|the|a|an|as|of|to|and|but|is|was)$/.test(low)
    ? low
    : isVerb(reading, content.from - 1)
      ? 'verb'
      : 'word';
}

function afterContent(reading: Reading, { content, sentence }: Candidate): string {
  const to = reading.sentences[sentence]?.to ?? 0;
  if (content.to >= to) return 'end';
  const low = lowAt(reading, content.to);
  return /^[,.:;?!—–()]$|^(?:and|but|when|as|of|in|to)$/.test(low) ? low : 'word';
}

function place(sentence: Sentence, { cue }: Candidate): string {
  if (cue === undefined) return '-';
  return cue.from - sentence.from <= 1 ? 'first' : cue.to >= sentence.to - 2 ? 'last' : 'middle';
}

/** A line without a final mark is a heading or a label. */
function line(reading: Reading, sentence: Sentence): string {
  const low = lowAt(reading, sentence.to - 1);
  return /^[.?!…]$/.test(low) || isQuoted(reading, sentence.to - 1) ? 'full' : 'bare';
}
