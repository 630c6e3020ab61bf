/** What a feed says about when to come again: `ttl`, `skipHours`, `skipDays` (RSS 2.0), `sy:updatePeriod` (RSS 1.0, syndication). */

export interface ScheduleHints {
  /** Minutes. */
  readonly ttl?: number;
  /** Seconds between two updates. */
  readonly period?: number;
  /** Hours of the day, 0 to 23 in GMT, in which it is not to be asked. */
  readonly skipHours: readonly number[];
  /** Days of the week in GMT, 0 is Sunday. */
  readonly skipDays: readonly number[];
}

/** They stand in the head of the channel, before the items. */
const HEAD_BYTES = 32 * 1024;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DAY = 24 * 60 * 60;

/** http://purl.org/rss/1.0/modules/syndication/ */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: DAY / 24,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
};

/** Markup is ASCII in every charset that feeds come in, zeros of UTF-16 left out. */
export function readScheduleHints(body: Uint8Array): ScheduleHints {
  const text = Buffer.from(body.subarray(0, HEAD_BYTES)).toString('latin1').replaceAll('\0', '');
  const items = text.search(/<(?:[\w-]{1,20}:)?(?:item|entry)[\s>]/i);
  const head = (items < 0 ? text : text.slice(0, items)).replaceAll(/<!\[CDATA\[|\]\]>/g, '');
  const ttl = Number(/<ttl>\s{0,20}(\d{1,9})\s{0,20}<\/ttl>/i.exec(head)?.[1] ?? 0);
  const period = periodIn(head);
  const hours = namedIn(head, 'skipHours', /<hour>\s{0,20}(\d{1,2})\s{0,20}<\/hour>/gi).map((hour) => Number(hour) % 24);
  const days = namedIn(head, 'skipDays', /<day>\s{0,20}([a-z]{6,9})\s{0,20}<\/day>/gi).map((day) => DAYS.indexOf(day));
  return {
    ...(ttl > 0 ? { ttl } : {}),
    ...(period === undefined ? {} : { period }),
    skipHours: [...new Set(hours)],
    skipDays: [...new Set(days)].filter((day) => day >= 0),
  };
}

/** In lower case. */
function namedIn(head: string, list: string, pattern: RegExp): string[] {
  const start = head.search(new RegExp(`<${list}>`, 'i'));
  const listed = start < 0 ? '' : (head.slice(start).split(new RegExp(`</${list}>`, 'i'))[0] ?? '');
  return [...listed.matchAll(pattern)].map((match) => (match[1] ?? '').toLowerCase());
}

/**
 * `sy:updateBase` is not looked at: most feeds have the one that their program was delivered with (WordPress: noon of the
 * first day of 2000), and all of them would be asked in the same second.
 */
function periodIn(head: string): number | undefined {
  const [, name = ''] = /<[\w-]{1,20}:updatePeriod>\s{0,20}([a-z]{5,8})\s{0,20}</i.exec(head) ?? [];
  const [, times = '1'] = /<[\w-]{1,20}:updateFrequency>\s{0,20}(\d{1,6})\s{0,20}</i.exec(head) ?? [];
  const whole = PERIODS[name.toLowerCase()];
  return whole === undefined ? undefined : Math.ceil(whole / Math.max(1, Number(times)));
}
