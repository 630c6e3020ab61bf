/** Candidates without a verb of saying: "according to X", "X's claim that …", "Name: …". */
import { type Candidate, NO_CANDIDATES } from './candidate.ts';
import { skipTail } from './content-before.ts';
import { cutsOf } from './content-cuts.ts';
import type { Source } from './find-source.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading, Sentence } from './reading.ts';
import { isMark, isQuoted, lowAt } from './word-tests.ts';

const PLAIN = { negated: false, future: false, modal: false, passive: false } as const;

/** "According to X, …" and "…, according to X". */
export function agencyCandidates(reading: Reading, index: number, at: number): readonly Candidate[] {
  const from = behindAccordingTo(reading, at);
  const sentence = reading.sentences[index];
  if (from === undefined || sentence === undefined) return NO_CANDIDATES;
  // "según informó el ministerio"
  const range = phraseAfter(
    reading,
    reading.lexicon.verbs.has(lowAt(reading, from)) ? skipTail(reading, from + 1, sentence.to) : from,
    sentence.to,
  );
  if (range === undefined) return [];
  const source: Source = { ...PLAIN, how: 'agency', range, from: at };
  const base = { link: 'according', source, cue: { from: at, to: from }, sentence: index } as const;
  const opens = at - sentence.from <= 3;
  const found: Candidate[] = [];
  const behind = behindAgency(reading, sentence, range.to);
  if (behind !== undefined)
    for (const cut of cutsOf({ reading, sentence }, behind))
      found.push({
        ...base,
        content: { from: behind.from, to: cut.to },
        byRule: opens && cut.to === behind.to,
        cut: `agency ${cut.cut}`,
      });
  const before = opens ? undefined : trimmed(reading, sentence.from, at);
  if (before === undefined) return found;
  found.push({ ...base, content: before, byRule: true, cut: 'front' });
  for (const start of startsOf(reading, before))
    found.push({ ...base, content: { from: start, to: before.to }, byRule: false, cut: 'front part' });
  return found;
}

/** Where "according to" or one of its kin ends, if one begins here. */
function behindAccordingTo(reading: Reading, at: number): number | undefined {
  const low = lowAt(reading, at);
  for (const words of reading.lexicon.accordingTo)
    if (words[0] === low && words.every((word, k) => lowAt(reading, at + k) === word)) return at + words.length;
  return undefined;
}

/** Where the part that "according to" covers can start: behind the last connectives. */
function startsOf(reading: Reading, range: TokenRange): number[] {
  const starts: number[] = [];
  for (let i = range.to - 3; i > range.from + 1 && starts.length < 3; i--) {
    if (isQuoted(reading, i)) continue;
    const low = lowAt(reading, i);
    if (low === ';' || (low === ',' && /^(?:and|but|while|with|which|pero|y)$/.test(lowAt(reading, i + 1)))) starts.push(i + 2);
  }
  return starts;
}

/** "Trump's vow to build …", "made the claim that …". */
export function nounCandidates(reading: Reading, index: number, at: number): readonly Candidate[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined || !reading.lexicon.nouns.has(lowAt(reading, at)) || reading.tags?.[at] === 'V')
    return NO_CANDIDATES;
  const next = lowAt(reading, at + 1);
  if (
    next !== reading.lexicon.that &&
    next !== 'to' &&
    next !== 'whether' &&
    !(next === 'about' && /^(?:whether|how|why|what)$/.test(lowAt(reading, at + 2)))
  )
    return NO_CANDIDATES;
  const from = next === reading.lexicon.that ? at + 2 : next === 'about' ? at + 2 : at + 1;
  const range = possessorOf(reading, sentence, at) ?? mainSubject(reading, sentence, at);
  const source: Source = {
    ...PLAIN,
    how: range === undefined ? 'none' : 'noun',
    ...(range === undefined ? {} : { range }),
    from: at,
  };
  return cutsOf({ reading, sentence }, { from, to: sentence.to }).map(({ to, cut }) => ({
    content: { from, to },
    link: 'noun',
    source,
    cue: { from: at, to: at + 1 },
    sentence: index,
    byRule: false,
    cut: `${next} ${cut}`,
  }));
}

function possessorOf(reading: Reading, sentence: Sentence, at: number): TokenRange | undefined {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 4); i--) {
    const low = lowAt(reading, i);
    if (/'s$|s'$/.test(low)) return phraseBefore(reading, i + 1, sentence.from);
    if (/^(?:his|her|their|its|my|our|su)$/.test(low)) return { from: i, to: i + 1 };
    if (isMark(reading, i)) return undefined;
  }
  return undefined;
}

const LABEL_LONGEST = 9;

/** "Paul Ryan: FBI Decision Defies Explanation": a name and a colon at the head of a line. */
export function labelCandidates(reading: Reading, index: number): Candidate[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined || reading.paragraphs[sentence.paragraph]?.from !== sentence.from) return [];
  let colon = sentence.from;
  while (colon < sentence.to && colon - sentence.from <= LABEL_LONGEST && lowAt(reading, colon) !== ':') {
    if (isQuoted(reading, colon)) return [];
    colon += 1;
  }
  if (lowAt(reading, colon) !== ':' || colon === sentence.from || reading.tokens[sentence.from]?.capital !== true) return [];
  const content = trimmed(reading, colon + 1, sentence.to);
  if (content === undefined) return [];
  const source: Source = {
    ...PLAIN,
    how: 'label',
    range: mainSubject(reading, { ...sentence, to: colon }, colon) ?? { from: sentence.from, to: colon },
    from: sentence.from,
  };
  return [
    {
      content,
      link: 'label',
      source,
      cue: { from: colon, to: colon + 1 },
      sentence: index,
      byRule: isQuoted(reading, content.from),
      cut: 'end',
    },
  ];
}

function behindAgency(reading: Reading, sentence: Sentence, from: number): TokenRange | undefined {
  let at = from;
  // "According to Rathbun the property was returned": no comma, and a clause right behind
  if (/^(?:the|he|she|it|they|a|an|its|his|her|their)$/.test(lowAt(reading, from))) return trimmed(reading, from, sentence.to);
  while (at < sentence.to && lowAt(reading, at) !== ',') {
    if (isQuoted(reading, at)) break;
    at += 1;
  }
  const start = isQuoted(reading, at) ? at : at + 1;
  return trimmed(reading, start, sentence.to);
}

export function trimmed(reading: Reading, start: number, end: number): TokenRange | undefined {
  let [from, to] = [start, end];
  while (to > from && isMark(reading, to - 1) && !isQuoted(reading, to - 1)) to -= 1;
  while (from < to && isMark(reading, from) && !isQuoted(reading, from)) from += 1;
  if (/^(?:but|and|pero|y)$/.test(lowAt(reading, from))) from += 1;
  return to - from < 2 ? undefined : { from, to };
}
