/** How much of a body is read, by its header alone. */
import { FetchFailure } from './fetch-failure.ts';
import { GLANCE_BYTES } from './limits.ts';
import { type ReplyHeaders, valuesOf } from './reply-headers.ts';

/** `glance`: as much as tells a challenge from a refusal, and whatever goes wrong there does not matter. */
export type BodyRule = 'all' | 'glance' | 'none';

const GLANCED = new Set([401, 403, 429, 503]);

export function bodyRule(status: number): BodyRule {
  if (status >= 200 && status < 300) return 'all';
  return GLANCED.has(status) ? 'glance' : 'none';
}

/** Bytes that may come over the wire. Throws where more is announced already (RFC 9110, section 8.6). */
export function bodyBound(rule: BodyRule, headers: ReplyHeaders, most: number): number {
  if (rule !== 'all') return Math.min(most, GLANCE_BYTES);
  const [announced] = valuesOf(headers, 'content-length');
  if (announced !== undefined && Number(announced) > most)
    throw new FetchFailure('too-large', `${announced.slice(0, 30)} bytes are announced, ${most} are read`);
  return most;
}
