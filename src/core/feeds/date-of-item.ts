/** The date of an item, as far as it can be believed. */
import type { ArticleDate } from '../article.ts';
import { type Instant, instantOf } from '../instant.ts';
import type { FeedItem } from './feed.ts';

export interface DateOfItem {
  /** Missing where none is given that can be believed. */
  readonly date?: ArticleDate;
  /** What was wrong with the one that is given. */
  readonly note?: string;
}

const MINUTE_MS = 60_000;
/** Clocks of servers are off by some minutes. */
const TOLERATED_MS = 15 * MINUTE_MS;
/** A day begins 14 hours earlier on the Line Islands than in UTC, which is what a date without a zone is read as. */
const DAY_TOLERATED_MS = 14 * 60 * MINUTE_MS;
/** Before this a date is a clock that was never set (1970) or a mistyped year. */
const FIRST_NEWS = '1990-01-01T00:00:00.000Z';

/** A date in the future never pins an article to the top: it counts as of when it was first seen. */
export function dateOfItem({ published, updated, datePrecision }: FeedItem, now: Instant): DateOfItem {
  const at = published ?? updated;
  if (at === undefined) return {};
  return believable({ at, precision: datePrecision ?? 'minute', basis: 'feed' }, now);
}

export function believable(date: ArticleDate, now: Instant): DateOfItem {
  const { at } = date;
  if (at === undefined) return {};
  if (at < FIRST_NEWS) return { note: `${sayer(date)} ${at.slice(0, 10)}, which is no date of news` };
  if (at <= now) return { date };
  const tolerated = date.precision === 'minute' ? TOLERATED_MS : DAY_TOLERATED_MS;
  if (at <= instantOf(Date.parse(now) + tolerated)) return { date: { ...date, at: now } };
  return {
    date: { at: now, precision: 'day', basis: 'first-seen' },
    note: `${sayer(date)} ${at.slice(0, 16).replace('T', ' ')} UTC, which is in the future`,
  };
}

const sayer = ({ basis }: ArticleDate) => `the ${basis} says`;
