/** How long a reply says that it stays as it is (RFC 9111, section 4.2). */
import { readHttpDate } from './http-date.ts';
import { firstOf, listOf, type ReplyHeaders } from './reply-headers.ts';

/** Seconds; undefined where nothing is said or what is said is nonsense. `max-age` goes before `Expires`. */
export function freshFor(headers: ReplyHeaders, nowMs: number): number | undefined {
  const directives = listOf(headers, 'cache-control');
  if (directives.includes('no-store') || directives.includes('no-cache')) return undefined;
  const maxAges = directives.flatMap((directive) => /^max-age\s*=\s*"?(\d+)"?$/.exec(directive)?.[1] ?? []);
  if (maxAges.length > 0) return positive(Math.min(...maxAges.map(Number)) - ageOf(headers));
  const expires = readHttpDate(firstOf(headers, 'expires') ?? '', nowMs);
  if (expires === undefined) return undefined;
  const sentAt = readHttpDate(firstOf(headers, 'date') ?? '', nowMs) ?? nowMs;
  return positive(Math.floor((expires - sentAt) / 1_000) - ageOf(headers));
}

/** Seconds that it lay in a cache on the way (RFC 9111, section 5.1). */
function ageOf(headers: ReplyHeaders): number {
  const age = firstOf(headers, 'age') ?? '';
  return /^\d+$/.test(age) ? Number(age) : 0;
}

const positive = (seconds: number) => (seconds > 0 ? seconds : undefined);
