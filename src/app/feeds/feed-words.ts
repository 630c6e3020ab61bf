/** The words in which answers speak of feeds. */
import { dayLabel } from '../../core/brief/labels.ts';
import { agoLabel, aheadLabel } from '../../core/brief/time-labels.ts';
import { healthOf } from '../../core/feeds/health.ts';
import type { Instant } from '../../core/instant.ts';
import type { FeedRecord } from '../../ports/feeds.ts';

/** What it is called; for one that nobody named yet, where it is. */
export function feedName({ title, address }: Pick<FeedRecord, 'title' | 'address'>): string {
  return title ?? shortAddress(address);
}

/** `example.org/feed`: enough to know it by and to type. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** Where the settings say so, no feed has a turn: neither those that the program came with nor those that people add. */
export const POLLING_OFF = 'polling is off here (SITREP_FEEDS=none)';

export function itemsLabel(items: number): string {
  return items === 1 ? '1 item' : `${items} items`;
}

/** Everything about a feed in a line. */
export function feedLine(feed: FeedRecord, now: Instant): string {
  const name = feed.title === undefined ? [] : [feed.title];
  return [...name, shortAddress(feed.address), ...troubleOf(feed), ...timesOf(feed, now)].join(' · ');
}

function troubleOf({ condition, error, failingSince }: FeedRecord): string[] {
  const health = healthOf(condition);
  if (health === 'gone') return [error ?? 'gone for good'];
  if (health !== 'failing' && health !== 'paused' && condition !== 'partly read') return [];
  const since = failingSince === undefined ? '' : ` since ${dayLabel(failingSince)}`;
  return error === undefined && since === '' ? [] : [`${error ?? 'no answer'}${since}`];
}

function timesOf({ condition, items, succeededAt, checkedAt, nextPollAt }: FeedRecord, now: Instant): string[] {
  const isRead = healthOf(condition) === 'in order';
  const asked = checkedAt === undefined || isRead ? [] : [`asked ${agoLabel(checkedAt, now)}`];
  const read = succeededAt === undefined ? [] : [`read ${agoLabel(succeededAt, now)}`];
  const never = checkedAt !== undefined && succeededAt === undefined ? ['never read'] : [];
  const next = nextPollAt === undefined ? [] : [`next ${aheadLabel(nextPollAt, now)}`];
  return [...(items === undefined ? [] : [itemsLabel(items)]), ...asked, ...read, ...never, ...next];
}
