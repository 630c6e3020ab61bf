/** Whether a report belongs to a story: the mean over its members of the probability that the two report one event. */
import { daysBetween, isAcross } from './features.ts';
import { fillCosines, type Layouts, type WeighedTerms } from './layouts.ts';
import { type Headed, headedOf, type Likeness, VETOES, type VetoCounts } from './likeness.ts';
import { VIEW_NAMES } from './read-views.ts';
import { VIEW_AT } from './vectors.ts';
import type { WindowReport } from './window.ts';

/** A story is looked at through at most so many members, the newest: an average over more changes little. */
const MEMBERS_COMPARED = 10;

/** The views of the report that is judged, laid out, and what makes two reports alike. */
export interface Bench {
  readonly layouts: Layouts;
  readonly likeness: Likeness;
}

/** A story that was looked at. */
export interface Judged {
  readonly storyId: string;
  /** 0 to 1: average link (a single best member would let stories snowball). */
  readonly score: number;
  /** Mean cosines over the members, for people to read; between two languages of the field's notions. */
  readonly words: number;
  readonly names: number;
  /** Days to the nearest dated member; missing where a date is. */
  readonly daysApart?: number;
  /** Members compared. */
  readonly compared: number;
  /** With how many of them each of `VETOES` spoke against one event. */
  readonly vetoes: VetoCounts;
}

const cosines = new Float64Array(VIEW_NAMES.length);

export function judgeStory(
  { layouts, likeness }: Bench,
  report: Headed & WeighedTerms,
  members: readonly WindowReport[],
): Judged {
  const compared = members.slice(-MEMBERS_COMPARED);
  const vetoes = new Uint32Array(VETOES.length);
  let score = 0;
  let words = 0;
  let names = 0;
  let nearest = Number.POSITIVE_INFINITY;
  const own = headedOf(report);
  for (const member of compared) {
    const its = member.headed;
    fillCosines(cosines, layouts, member);
    score += likeness(cosines, own, its, vetoes);
    words += cosines[isAcross(own, its) ? VIEW_AT.notions : VIEW_AT.words] ?? 0;
    names += cosines[VIEW_AT.names] ?? 0;
    nearest = Math.min(nearest, daysBetween(own, its) ?? nearest);
  }
  const count = Math.max(1, compared.length);
  return {
    storyId: compared[0]?.storyId ?? '',
    score: score / count,
    words: words / count,
    names: names / count,
    compared: compared.length,
    vetoes,
    ...(Number.isFinite(nearest) ? { daysApart: nearest } : {}),
  };
}
