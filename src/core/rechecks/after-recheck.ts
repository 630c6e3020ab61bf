/** What is remembered of a cited page after it was asked for again, and whether its article counts as withdrawn. */
import { type Instant, instantOf } from '../instant.ts';
import { nextRecheck } from './next-recheck.ts';
import type { Missing, PageState, Recheck } from './recheck.ts';

/** What was seen: `missing` in the words of `Missing.how`. */
export type Seen =
  | { readonly kind: 'there'; readonly state: PageState }
  | ({ readonly kind: 'missing' } & Omit<Missing, 'since'>)
  | { readonly kind: 'open' };

/** An address that fails for an afternoon is a mistake of the site and no decision of its editors. */
const CONFIRMED_AFTER_MS = 6 * 3_600_000;

export function afterRecheck(recheck: Recheck, seen: Seen, now: Instant): Recheck {
  const { missing: before, nextAt: _, ...kept } = recheck;
  const missing = missingAfter(before, seen, now);
  const usual = nextRecheck(recheck.citedAt, now);
  const isPending = missing !== undefined && recheck.isWithdrawn !== true && !isConfirmed(missing, now);
  const nextAt = isPending ? instantOf(Date.parse(now) + CONFIRMED_AFTER_MS) : usual;
  return {
    ...kept,
    checkedAt: now,
    state: seen.kind === 'there' ? seen.state : recheck.state,
    ...(missing === undefined ? {} : { missing }),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

function missingAfter(before: Missing | undefined, seen: Seen, now: Instant): Missing | undefined {
  if (seen.kind === 'open') return before;
  if (seen.kind === 'there') return undefined;
  const { kind: _, ...how } = seen;
  return { ...how, since: before?.since ?? now };
}

/** It was missing so long ago already, and nothing was heard of it in between. */
export function isConfirmed({ since }: Missing, now: Instant): boolean {
  return Date.parse(now) - Date.parse(since) >= CONFIRMED_AFTER_MS;
}

/** So many pages of a host, and no other that is there, and it is the site that moved or closed its doors. */
const A_SITE = 3;

/** Whether it is the site and not this article: all its cited pages are missing, or several of them are the same page now. */
export function isOfTheSite(missing: Missing, ofHost: readonly Recheck[]): boolean {
  const others = ofHost.filter((other) => other.missing !== undefined);
  if (missing.instead !== undefined && others.filter((other) => other.missing?.instead === missing.instead).length > 1)
    return true;
  const isThere = ofHost.some((other) => other.missing === undefined && (other.checkedAt ?? '') >= missing.since);
  return others.length >= A_SITE && !isThere;
}
