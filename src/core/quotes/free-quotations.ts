/** Quotations that no verb of saying claims: by the running speaker, or by the subject of their sentence. */
import type { Candidate } from './candidate.ts';
import { mainSubject } from './main-subject.ts';
import type { Stretch, TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';
import { lowAt } from './word-tests.ts';

export function freeQuotation(reading: Reading, stretch: Stretch, index: number): Candidate[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const content = { from: stretch.first, to: stretch.last + 1 };
  const base = { from: stretch.first, negated: false, future: false, modal: false, passive: false };
  const whole = sentence.from >= stretch.first - 1 && sentence.to <= stretch.last + 3;
  const words = { sentence: index, content, cut: 'end' };
  const signed = signature(reading, stretch.last + 1);
  if (signed !== undefined && stretch.words >= 3)
    return [{ ...words, link: 'unattributed', source: { ...base, how: 'label', range: signed }, byRule: true }];
  if (whole)
    return stretch.words < 3 || stretch.single
      ? []
      : [{ ...words, link: 'unattributed', source: { ...base, how: 'running' }, byRule: true }];
  const range = mainSubject(reading, sentence, stretch.first);
  const source = range === undefined ? ({ ...base, how: 'none' } as const) : ({ ...base, how: 'main', range } as const);
  return stretch.words < 3 ? [] : [{ ...words, link: 'fragment', source, byRule: stretch.words >= 4 && !stretch.single }];
}

const LONGEST_SIGNATURE = 7;

/** "“…” — Martha Aguilar": a dash and a name, behind the quotation or on the next line. */
function signature(reading: Reading, at: number): TokenRange | undefined {
  let dash = at;
  while (/^[.,]$/.test(lowAt(reading, dash))) dash += 1;
  if (!/^(?:—|–|―|-|--)$/.test(lowAt(reading, dash)) || reading.tokens[dash + 1]?.capital !== true) return undefined;
  let to = dash + 1;
  while (to - dash <= LONGEST_SIGNATURE && reading.tokens[to]?.kind === 'word') to += 1;
  const line = reading.text.slice(reading.tokens[to - 1]?.end ?? 0, (reading.tokens[to]?.start ?? reading.text.length) + 1);
  return to - dash > LONGEST_SIGNATURE || !/\n|[.,]|^$/.test(line) ? undefined : { from: dash + 1, to };
}
