/** What a channel was told so lately that it is not told again, under whatever story. */
import { daysBefore, type Instant } from '../../core/instant.ts';
import type { DigestStore, ToldThere } from '../../ports/digests.ts';

const DAYS = 14;
const MOST = 400;

export function toldLatelyIn(channel: string, now: Instant, digests: DigestStore): Promise<readonly ToldThere[]> {
  return digests.toldSince(channel, daysBefore(now, DAYS), MOST);
}
