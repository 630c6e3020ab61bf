/** Which stories come first: how much they are about the question, how many independent publishers carry them, how recent. */
import type { Instant } from '../instant.ts';
import { DAY_MS } from '../instant.ts';

export interface RankedReport {
  readonly storyId: string;
  readonly at?: Instant;
  readonly ownerId: string;
  readonly copyOf?: string;
  readonly hits: number;
  readonly inTitle: boolean;
  /** UTF-16 code units of its text. */
  readonly length: number;
}

export interface RankedStory {
  readonly storyId: string;
  readonly score: number;
  /** In words, for whoever asks why it stands where it stands. */
  readonly reason: string;
}

/** A report in the title of which the question stands is about it. */
const TITLE_BONUS = 2;
/** Days after which a story counts half as much as one of now. */
const HALF_LIFE_DAYS = 3;
/** From this length on a report is as full as another; a teaser of a sentence counts half. */
const FULL_REPORT = 1500;
/** What an undated report counts as: older than any dated one that matters. */
const UNDATED_AGE_DAYS = 2 * 365;

/** Best first; equal scores in the order of their ids, so that the same question has the same answer. */
export function rankStories(reports: readonly RankedReport[], asOf: Instant): RankedStory[] {
  const groups = new Map<string, RankedReport[]>();
  for (const report of reports) groups.set(report.storyId, [...(groups.get(report.storyId) ?? []), report]);
  return [...groups]
    .map(([storyId, group]) => ({ storyId, ...scoreOf(group, asOf) }))
    .sort((a, b) => b.score - a.score || (a.storyId < b.storyId ? -1 : 1));
}

function scoreOf(reports: readonly RankedReport[], asOf: Instant): { score: number; reason: string } {
  const owners = new Set(reports.filter((report) => report.copyOf === undefined).map((report) => report.ownerId)).size;
  const aboutness = Math.max(...reports.map((report) => Math.log2(1 + report.hits) + (report.inTitle ? TITLE_BONUS : 0)));
  const newest = reports.reduce<Instant | undefined>(
    (latest, { at }) => (at !== undefined && (latest === undefined || at > latest) ? at : latest),
    undefined,
  );
  const days = newest === undefined ? UNDATED_AGE_DAYS : Math.max(0, (Date.parse(asOf) - Date.parse(newest)) / DAY_MS);
  // Hyperbolic rather than exponential, so that a year-old story still stands before a two-year-old one.
  const recency = HALF_LIFE_DAYS / (HALF_LIFE_DAYS + days);
  const fullness = 0.5 + 0.5 * Math.min(1, Math.max(...reports.map((report) => report.length)) / FULL_REPORT);
  const score = fullness * aboutness * (1 + Math.log2(Math.max(1, owners))) * Math.sqrt(recency);
  return {
    score,
    reason: `about it ${aboutness.toFixed(1)}, publishers ${owners}, ${newest === undefined ? 'undated' : `${days.toFixed(0)} days old`}`,
  };
}
