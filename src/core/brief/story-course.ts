/** How a story went on: when it fell quiet, what brought it back, and which of its reports are new to whoever asks. */
import type { Article } from '../article.ts';
import { DAY_MS, type Instant } from '../instant.ts';
import { DISTANT_DAYS } from '../stories/likeness.ts';

/** Days without a report after which the next one revives a story: a week, so that a weekend is no silence. */
export const QUIET_DAYS = 7;
/** Days after which nothing joins it any more but a copy: reports so far apart are nothing alike to placing. */
export const CLOSED_DAYS = DISTANT_DAYS;

export interface Course {
  /** The days of quiet that each of these reports ended, by its id. */
  readonly revivals: ReadonlyMap<string, number>;
  /** The newest day that a report is dated to; missing where none is. */
  readonly latestAt?: Instant;
  /** Whole days since then. */
  readonly quietDays: number;
}

/** Goes by the dates of the reports: a copy says nothing new, and a month is no day. */
export function courseOf(articles: readonly Article[], asOf: Instant): Course {
  const dated = articles
    .flatMap(({ id, date, copyOf }) =>
      date.at === undefined || date.precision === 'month' || copyOf !== undefined ? [] : [{ id, at: date.at }],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const revivals = dated.flatMap(({ id, at }, index): [string, number][] => {
    const before = dated[index - 1];
    const days = before === undefined ? 0 : wholeDays(before.at, at);
    return days >= QUIET_DAYS ? [[id, days]] : [];
  });
  const latestAt = dated.at(-1)?.at;
  return {
    revivals: new Map(revivals),
    quietDays: latestAt === undefined ? 0 : wholeDays(latestAt, asOf),
    ...(latestAt === undefined ? {} : { latestAt }),
  };
}

function wholeDays(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

/** Reports that came in from then on, where others stood there before: a story that is new as a whole has nothing new in it. */
export function newSince(articles: readonly Article[], since: Instant): ReadonlySet<string> {
  const fresh = articles.filter(({ firstSeenAt }) => firstSeenAt >= since);
  return new Set(fresh.length === articles.length ? [] : fresh.map(({ id }) => id));
}
