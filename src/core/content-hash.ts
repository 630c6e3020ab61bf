/** Ids derived from content, so that taking in the same thing twice changes nothing. */
import { hash } from 'node:crypto';

/** The first 60 bits of SHA-256 in base 32 (Crockford): 12 letters and digits, unlikely to collide below 10^8 items. */
export function contentHash(content: string): string {
  const bytes = hash('sha256', content, 'buffer');
  let text = '';
  let [bits, held] = [0, 0];
  for (let at = 0; text.length < LETTERS; at += 1) {
    bits = ((bits << 8) | (bytes[at] ?? 0)) & 0xfff;
    for (held += 8; held >= 5 && text.length < LETTERS; held -= 5) text += ALPHABET[(bits >> (held - 5)) & 31];
  }
  return text;
}

const LETTERS = 12;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
