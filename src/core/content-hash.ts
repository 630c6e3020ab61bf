/** Ids derived from content, so that taking in the same thing twice changes nothing. */
import { createHash } from 'node:crypto';

/** The first 60 bits of SHA-256 in base 32 (Crockford): 12 letters and digits, unlikely to collide below 10^8 items. */
export function contentHash(content: string): string {
  const bytes = createHash('sha256').update(content, 'utf8').digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let shift = 59n; shift > 0n; shift -= 5n) text += ALPHABET[Number((bits >> shift) & 31n)];
  return text;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
