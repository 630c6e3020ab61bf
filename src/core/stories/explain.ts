/** One plain sentence for each decision, as `/why` prints it. */
import type { Weighed } from '../article.ts';
import { COPY, type CopyMatch } from './find-copy.ts';
import type { Judged } from './judge.ts';
import { VETOES, type Veto } from './likeness.ts';

export function explainCopy(match: CopyMatch): string {
  const share = match.containment >= 1 ? 'the whole text' : `${percent(match.containment)} of the shorter text`;
  return `copy: ${share} stands in ${match.of.id}`;
}

export function explainJoin(best: Judged, next: Judged | undefined): string {
  const rival = next === undefined ? 'no other story is near' : `next best ${next.storyId} ${fixed(next.score)}`;
  return `joined at ${fixed(best.score)}: words ${fixed(best.words)}, names ${fixed(best.names)}, ${apart(best.daysApart)}; ${rival}`;
}

export function explainNew(best: Judged | undefined, needed: number): string {
  if (best === undefined) return 'new story: no report in the window is like it';
  return `new story: closest ${best.storyId} scored ${fixed(best.score)} (${fixed(needed)} needed)`;
}

/** Fewer common shingles than this share are a turn of phrase. */
const WORTH_NAMING = 0.02;
const MOST_COPIES = 5;

/** The reports that share text with it, the nearest first. */
export function weighedCopies(matches: readonly CopyMatch[]): Weighed[] {
  return matches
    .filter(({ containment }) => containment >= WORTH_NAMING)
    .slice(0, MOST_COPIES)
    .map(({ of, containment, whyNot }) => {
      const share = `${percent(containment)} of the shorter text stands in the other`;
      const verdict = whyNot === undefined ? 'a copy' : `no copy: ${whyNot} (${COPY.containment * 100} % needed)`;
      return { id: of.id, score: containment, reason: `${share}; ${verdict}` };
    });
}

/** The stories that were near, the nearest first. */
export function weighedStories(judged: readonly Judged[], needed: number): Weighed[] {
  return judged.map((one) => {
    const { storyId, score, words, names, daysApart } = one;
    const alike = `words ${percent(words)} alike, names ${percent(names)}, ${apart(daysApart)}`;
    const reason = [`likeness ${fixed(score)}, joins from ${fixed(needed)}: ${alike}`, ...against(one)].join('; ');
    return { id: storyId, score: Math.min(1, score), reason };
  });
}

/** What takes most of the likeness away, as a reader would say it. */
const IN_WORDS: Readonly<Record<Veto, string>> = {
  swapped: 'the headlines have the same words, but who does it to whom is the other way round',
  clashing: 'places, figures and those who act are all others',
  tooLittle: 'one is a sentence or two, and beside names the headlines have hardly a word in common',
  standing: 'one headline stands over texts that have little else in common',
  otherAffair: 'all figures differ, and what happened has hardly a notion in common: another affair',
  nextOfItsKind: 'all figures differ, days lie between, and most of the names are others: the next of its kind',
  undated: 'nothing tells the days between, and the headlines have nothing in common',
  adrift: 'nothing tells when one of the two was written',
};

/** What spoke against the story, each with how many of its reports it was, where that is not all that were compared. */
function against({ vetoes, compared }: Judged): string[] {
  const said = VETOES.flatMap((veto, at) => {
    const count = vetoes[at] ?? 0;
    if (count === 0) return [];
    return [`${IN_WORDS[veto]}${count < compared ? ` (${count} of ${compared} reports)` : ''}`];
  });
  return said.length === 0 ? [] : [`against it: ${said.join('; ')}`];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function apart(days: number | undefined): string {
  if (days === undefined) return 'dates not known';
  const whole = Math.round(days);
  return whole === 0 ? 'same day' : `${whole} ${whole === 1 ? 'day' : 'days'} apart`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}
