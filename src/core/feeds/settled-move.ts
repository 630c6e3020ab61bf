import type { FeedState } from './feed-check.ts';

/** A permanent redirect is believed when it was seen this often in a row: hijacked and captive networks also redirect. */
const TIMES_NEEDED = 3;

/** The address to keep from now on; undefined until it was given often enough. */
export function settledMove({ move }: FeedState): string | undefined {
  return move !== undefined && move.times >= TIMES_NEEDED ? move.url : undefined;
}
