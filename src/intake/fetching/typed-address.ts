/** An address as people type it → the addresses that it may mean, in the order in which they are tried. */

import { writtenAddress } from '../../core/feeds/written-address.ts';

/** `example.org`, `example.org:8080/news`, `[::1]:8080`: no scheme, but what stands behind one. */
const BARE = /^(?:\[[0-9a-f:.]+\]|[^\s/?#@:<>"'\\]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** A host has a dot; without one it is a word, or a machine next door that has a port. */
const LIKE_A_HOST = /^(?:\[|[^/?#]+\.[^/?#.]|[^/?#:]+:\d)/;

/** https first; empty for what is no address of the web. */
export function typedAddresses(typed: string): string[] {
  const plain = writtenAddress(typed)
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:(?:\/\/)?/i, 'http://');
  if (/^https?:\/\//i.test(plain)) return URL.canParse(plain) ? [plain] : [];
  if (!BARE.test(plain) || !LIKE_A_HOST.test(plain)) return [];
  return ['https', 'http'].map((scheme) => `${scheme}://${plain}`).filter((address) => URL.canParse(address));
}
