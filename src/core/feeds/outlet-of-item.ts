/** Who publishes an item: whoever publishes at its host, else whoever the feed belongs to, else the host itself. */
import { canonicalAddress } from '../canonical-address.ts';
import type { Library } from '../library.ts';

export interface OutletOfItem {
  readonly outletId?: string;
  readonly outletBasis?: string;
}

/** `link`: the item's own address. `feed`: a feed of an outlet also brings what others wrote. */
export function outletOfItem(
  link: string | undefined,
  feed: { readonly outletId?: string },
  library: Pick<Library, 'outletAt'>,
): OutletOfItem {
  const host = link === undefined ? undefined : new URL(canonicalAddress(link)).hostname;
  const atHost = host === undefined ? undefined : library.outletAt(host);
  if (atHost !== undefined) return { outletId: atHost, outletBasis: `its address is at ${host}` };
  if (feed.outletId !== undefined) return { outletId: feed.outletId, outletBasis: 'it came in that outlet’s feed' };
  return host === undefined ? {} : { outletId: host, outletBasis: 'its address; no outlet is known there' };
}
