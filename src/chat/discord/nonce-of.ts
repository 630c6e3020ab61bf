/** The key of a post as Discord takes it. */
import { contentHash } from '../../core/content-hash.ts';
import { NONCE } from './limits.ts';

/** A key that is too long becomes one that is as much its own. */
export function nonceOf(key: string): string {
  return key.length <= NONCE ? key : contentHash(key);
}
