/** What makes a story weigh more than another one, for briefings and editions alike: who carries it, who speaks in it, how it ages. */
import { DAY_MS, type Instant } from '../instant.ts';

/** Each doubling of the independent publishers adds as much as the first one brings. */
export function carriedBy(owners: number): number {
  return 1 + Math.log2(Math.max(1, owners));
}

/** A holder of an office who speaks in it is worth three quarters of a second publisher. */
export const OFFICIAL_BONUS = 0.75;

export interface Ageing {
  /** Days since its newest dated report; missing where none is dated. */
  readonly days?: number;
  /** Days after which it counts half. */
  readonly halfLifeDays: number;
  /** 1 for a story of now, falling to 0. */
  readonly recency: number;
}

/** A story on which two reports came in two days, before anything is known of it. */
const BEFORE = { reports: 2, days: 2 } as const;
/** A story counts half after so many of its usual gaps without a report. */
const GAPS = 3;
/** A live event is old by the evening; nothing keeps longer than a week and a half. */
const SHORTEST_DAYS = 0.25;
const LONGEST_DAYS = 10;
/** What an undated story counts as: older than any dated one that matters. */
const UNDATED_DAYS = 2 * 365;

/**
 * A fast story ages fast: its half-life follows the usual gap between its reports. The gap is that of a Poisson process whose rate
 * has a Gamma prior (Gelman et al., Bayesian Data Analysis, section 2.6), so that two outlets that report an event in the same hour
 * do not yet make a fast story. Recency is hyperbolic rather than exponential, so that a year-old story still stands before a
 * two-year-old one.
 */
export function ageingOf(times: readonly Instant[], asOf: Instant): Ageing {
  const days = times.map((at) => Date.parse(at) / DAY_MS).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    const halfLifeDays = halfLife(BEFORE.days / BEFORE.reports);
    return { halfLifeDays, recency: halfLifeDays / (halfLifeDays + UNDATED_DAYS) };
  }
  const halfLifeDays = halfLife((last - first + BEFORE.days) / (days.length - 1 + BEFORE.reports));
  const age = Math.max(0, Date.parse(asOf) / DAY_MS - last);
  return { days: age, halfLifeDays, recency: halfLifeDays / (halfLifeDays + age) };
}

function halfLife(gapDays: number): number {
  return Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, GAPS * gapDays));
}

/** "2 days old, counts half after 16 h"; "undated". */
export function ageingLabel({ days, halfLifeDays }: Ageing): string {
  return days === undefined ? 'undated' : `${inWords(days)} old, counts half after ${inWords(halfLifeDays)}`;
}

function inWords(days: number): string {
  if (days < 2) return `${Math.round(days * 24)} h`;
  return `${Math.round(days)} days`;
}
