/** Quotations that no verb of saying claims: by the running speaker, or by the subject of their sentence. */
import type { Candidate } from './candidate.ts';
import { mainSubject } from './find-source.ts';
import type { Stretch } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';

export function freeQuotation(reading: Reading, stretch: Stretch, index: number): Candidate[] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const content = { from: stretch.first, to: stretch.last + 1 };
  const base = { from: stretch.first, negated: false, future: false, modal: false, passive: false };
  const whole = sentence.from >= stretch.first - 1 && sentence.to <= stretch.last + 3;
  const words = { sentence: index, content, cut: 'end' };
  if (whole)
    return stretch.words < 3 || stretch.single
      ? []
      : [{ ...words, link: 'unattributed', source: { ...base, how: 'running' }, byRule: true }];
  const range = mainSubject(reading, sentence, stretch.first);
  const source = range === undefined ? ({ ...base, how: 'none' } as const) : ({ ...base, how: 'main', range } as const);
  return stretch.words < 3 ? [] : [{ ...words, link: 'fragment', source, byRule: stretch.words >= 4 && !stretch.single }];
}
