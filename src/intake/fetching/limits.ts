/** What fetching may cost and how often it may happen: each figure with where it comes from. */

const SECOND = 1_000;

/** Time and size of one fetch. Injected, so that tests need not wait. */
export interface FetchLimits {
  /** Look-up of the name, TCP and TLS together. */
  readonly connectMs: number;
  /** From the request to the end of the header. */
  readonly headersMs: number;
  /** Between two pieces of a body. */
  readonly idleMs: number;
  /** Everything: all hops, header and body. */
  readonly totalMs: number;
  /** Decoded bytes of a body, and the bytes on the wire. */
  readonly bodyBytes: number;
}

/** In all as long as miniflux waits (HTTP_CLIENT_TIMEOUT). */
const TIMES = { connectMs: 10 * SECOND, headersMs: 15 * SECOND, idleMs: 10 * SECOND, totalMs: 20 * SECOND };

/** The longest archives that were seen in one feed have about 6 MB. */
export const FEED_LIMITS: FetchLimits = { ...TIMES, bodyBytes: 10 * 1024 * 1024 };

export const PAGE_LIMITS: FetchLimits = { ...TIMES, bodyBytes: 5 * 1024 * 1024 };

/** RFC 9309, section 2.5: at least 500 KiB of a robots.txt must be read. */
export const ROBOTS_LIMITS: FetchLimits = { ...TIMES, totalMs: 15 * SECOND, bodyBytes: 512 * 1024 };

/** What Node, nginx and Apache allow (8 to 16 KiB). */
export const HEADER_BYTES = 16 * 1024;

/** 103 Early Hints comes once or twice (RFC 8297); RFC 9110 has no limit, so this is ours. */
export const INTERIM_REPLIES = 10;

export const REDIRECTS = 5;

/** RFC 9110, section 4.1: addresses of at least 8,000 octets ought to be supported. */
export const ADDRESS_LENGTH = 8_000;

/** gzip over gzip happens behind misconfigured proxies; more has no use but to hide a bomb. */
export const CODING_LAYERS = 2;

/** Enough of the page behind a 403 to tell whether it is a challenge. */
export const GLANCE_BYTES = 64 * 1024;

/** A validator that fills the header would break the next request (nginx allows 8 KiB a line). */
export const VALIDATOR_LENGTH = 4 * 1024;

/** Seconds between polls. */
export const POLL = {
  /** No feed is asked more often, whatever it says. */
  least: 15 * 60,
  usual: 30 * 60,
  most: 24 * 60 * 60,
  /** The longest pause that a server can ask for. */
  longestPause: 7 * 24 * 60 * 60,
} as const;
