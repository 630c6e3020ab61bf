/** One plain sentence for each decision, as `/why` prints it. */
import type { CopyMatch } from './find-copy.ts';
import type { Judged } from './judge.ts';

export function explainCopy(match: CopyMatch): string {
  const share = match.containment >= 1 ? 'the whole text' : `${Math.round(match.containment * 100)} % of the shorter text`;
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

function apart(days: number | undefined): string {
  if (days === undefined) return 'dates not known';
  const whole = Math.round(days);
  return whole === 0 ? 'same day' : `${whole} ${whole === 1 ? 'day' : 'days'} apart`;
}

function fixed(value: number): string {
  return value.toFixed(2);
}
