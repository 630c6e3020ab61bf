/**
 * Which stories come first in a briefing: how much they are about the question, how many independent publishers carry them, whether
 * officials speak in them, whether they are new, and how recent they are at their own pace.
 */
import { independentOwners } from '../independent-owners.ts';
import type { Instant } from '../instant.ts';
import { plural } from './labels.ts';
import { ageingLabel, ageingOf, carriedBy, OFFICIAL_BONUS } from './story-weight.ts';

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

/** What is known of a story beyond its reports of the window; it is looked up for those that may be shown. */
export interface StoryFacts {
  /** Names of the office holders whose statements it holds. */
  readonly officials: readonly string[];
  /** It began before the window. */
  readonly isRunning: boolean;
}

export interface RankedStory {
  readonly storyId: string;
  readonly score: number;
  /** How much the report that is most about the question is about it: 1 for one mention, 3 for one that stands in the title. */
  readonly aboutness: number;
  /** In words, for whoever asks why it stands where it stands. */
  readonly reason: string;
}

/** A report in the title of which the question stands is about it. */
const TITLE_BONUS = 2;
/** From this length on a report is as full as another; a teaser of a sentence counts half. */
const FULL_REPORT = 1500;
/** What is left of a story that the reader may know from before. */
const RUNNING_WEIGHT = 0.85;

/** Best first; equal scores in the order of their ids, so that the same question has the same answer. */
export function rankStories(
  reports: readonly RankedReport[],
  asOf: Instant,
  facts: ReadonlyMap<string, StoryFacts> = new Map(),
): RankedStory[] {
  const groups = new Map<string, RankedReport[]>();
  for (const report of reports) {
    const group = groups.get(report.storyId);
    if (group === undefined) groups.set(report.storyId, [report]);
    else group.push(report);
  }
  return [...groups]
    .map(([storyId, group]) => ({ storyId, ...scoreOf(group, asOf, facts.get(storyId)) }))
    .sort((a, b) => b.score - a.score || (a.storyId < b.storyId ? -1 : 1));
}

function scoreOf(
  reports: readonly RankedReport[],
  asOf: Instant,
  { officials, isRunning }: StoryFacts = { officials: [], isRunning: false },
): Omit<RankedStory, 'storyId'> {
  const owners = independentOwners(reports);
  const aboutness = Math.max(...reports.map((report) => Math.log2(1 + report.hits) + (report.inTitle ? TITLE_BONUS : 0)));
  const fullness = 0.5 + 0.5 * Math.min(1, Math.max(...reports.map((report) => report.length)) / FULL_REPORT);
  const ageing = ageingOf(
    reports.flatMap(({ at }) => at ?? []),
    asOf,
  );
  const carried = carriedBy(owners) + (officials.length > 0 ? OFFICIAL_BONUS : 0);
  const score = fullness * aboutness * carried * Math.sqrt(ageing.recency) * (isRunning ? RUNNING_WEIGHT : 1);
  const reason = [
    `${owners} independent ${plural(owners, 'publisher')}`,
    ...(officials.length > 0 ? [`officials speak (${officials.join(', ')})`] : []),
    ageingLabel(ageing),
    ...(isRunning ? ['began before'] : []),
    ...(fullness < 0.75 ? ['short'] : []),
    // Where nothing was asked for, every report is as much about it as another.
    ...(aboutness === 1 ? [] : [`about it ${aboutness.toFixed(1)}`]),
    `weight ${score.toFixed(2)}`,
  ].join('; ');
  return { score, aboutness, reason };
}
