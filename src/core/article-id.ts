import { contentHash } from './content-hash.ts';

/** `a_` + a hash of the canonical address or the seed's name. */
export function articleIdOf(name: string): string {
  return `a_${contentHash(name)}`;
}
