/** The condition of feeds as people ask for it: is everything in order? */
import { plural } from '../brief/labels.ts';
import type { Condition } from './feed-check.ts';

export type AnyCondition = Condition | 'never started';
export type Health = 'failing' | 'gone' | 'paused' | 'not asked yet' | 'in order';

const HEALTH: Readonly<Record<AnyCondition, Health>> = {
  fresh: 'in order',
  unchanged: 'in order',
  empty: 'in order',
  undated: 'in order',
  'partly read': 'in order',
  'never started': 'not asked yet',
  paused: 'paused',
  'timed out': 'failing',
  blocked: 'failing',
  failed: 'failing',
  gone: 'gone',
};

/** What needs a look first. */
const ORDER: readonly Health[] = ['failing', 'gone', 'paused', 'not asked yet', 'in order'];

export function healthOf(condition: AnyCondition): Health {
  return HEALTH[condition];
}

/** Sorts by what needs a look, and leaves alone what is equal. */
export function byHealth<Feed>(feeds: readonly Feed[], conditionOf: (feed: Feed) => AnyCondition): Feed[] {
  const rank = (feed: Feed) => ORDER.indexOf(healthOf(conditionOf(feed)));
  return [...feeds].sort((one, other) => rank(one) - rank(other));
}

/** "12 feeds: 1 failing, 2 not asked yet, 9 in order". */
export function healthLine(conditions: readonly AnyCondition[]): string {
  const counts = ORDER.map((health) => ({ health, count: conditions.filter((one) => healthOf(one) === health).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ health, count }) => `${count} ${health}`);
  return `${conditions.length} ${plural(conditions.length, 'feed')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
