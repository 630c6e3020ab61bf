/** What a feed says about when to come again: `ttl` and `skipHours` (RSS 2.0, optional channel elements). */

export interface ScheduleHints {
  /** Minutes. */
  readonly ttl?: number;
  /** Hours of the day, 0 to 23 in GMT, in which it is not to be asked. */
  readonly skipHours: readonly number[];
}

/** They stand in the head of the channel, before the items. */
const HEAD_BYTES = 32 * 1024;

/** Markup is ASCII in every charset that feeds come in, zeros of UTF-16 left out. */
export function readScheduleHints(body: Uint8Array): ScheduleHints {
  const text = Buffer.from(body.subarray(0, HEAD_BYTES)).toString('latin1').replaceAll('\0', '');
  const items = text.search(/<(?:item|entry)[\s>]/i);
  const head = items < 0 ? text : text.slice(0, items);
  const ttl = Number(/<ttl>\s{0,20}(\d{1,9})\s{0,20}<\/ttl>/i.exec(head)?.[1] ?? 0);
  const start = head.search(/<skipHours>/i);
  const skipped = start < 0 ? '' : (head.slice(start).split(/<\/skipHours>/i)[0] ?? '');
  const hours = [...skipped.matchAll(/<hour>\s{0,20}(\d{1,2})\s{0,20}<\/hour>/gi)].map((match) => Number(match[1]) % 24);
  return { ...(ttl > 0 ? { ttl } : {}), skipHours: [...new Set(hours)] };
}
