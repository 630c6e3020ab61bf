import { contentHash } from '../content-hash.ts';

/** `f_` + a hash of the address as a browser writes it. Throws where it is no address. */
export function feedIdOf(address: string): string {
  return `f_${contentHash(new URL(address).href)}`;
}
