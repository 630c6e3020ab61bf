/** Whether a report that was filed is news at all, whatever any channel was told. */
import { dayLabel } from '../brief/labels.ts';
import { DAY_MS, type Instant } from '../instant.ts';
import { onceFor } from '../once-for.ts';
import type { LeftOut } from './left-out.ts';

/** A report as far as deciding whether it is news needs it. */
export interface FiledReport {
  /** The number of its filing; a later version of its text keeps it. */
  readonly filing: number;
  readonly articleId: string;
  readonly storyId: string;
  readonly at?: Instant;
  readonly firstSeenAt: Instant;
  readonly isBaseline: boolean;
  /** Its outlet no longer shows it. */
  readonly isWithdrawn: boolean;
  readonly outletId?: string;
  readonly ownerId: string;
  readonly language: string;
  readonly copyOf?: string;
}

/** A report that was older than this when it came in is not news: a feed brings its archive, a page is found late. */
const NEWS_FOR_DAYS = 7;

/** Why not, or `undefined`. A bumped date or an edited title makes no new filing, so it never gets here. */
export const whyNoNews = onceFor((report: FiledReport): Pick<LeftOut, 'rule' | 'reason'> | undefined => {
  if (report.isBaseline) return { rule: 'baseline', reason: 'it was in its feed already when the feed was added' };
  if (report.isWithdrawn) return { rule: 'withdrawn', reason: 'its outlet no longer shows it' };
  if (report.copyOf !== undefined) return { rule: 'copy', reason: `a copy of ${report.copyOf}` };
  if (report.at === undefined) return { rule: 'old', reason: 'nothing tells when it was published' };
  const days = (Date.parse(report.firstSeenAt) - Date.parse(report.at)) / DAY_MS;
  if (days > NEWS_FOR_DAYS)
    return { rule: 'old', reason: `of ${dayLabel(report.at)}, older than ${NEWS_FOR_DAYS} days when it came in` };
  return undefined;
});
