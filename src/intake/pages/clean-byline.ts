/** "By Ana Pérez and Jo Smith | Reuters, May 3" → the names. */
import { plainLine } from './plain.ts';

const LONGEST = 160;
const LONGEST_WORDS = 20;
const LEADING = /^(?:(?:written|reporting|posted|story|words|texto|redactad[oa])\s+)?(?:by|por|de|escrito por)\b\s*:?\s+/i;
/** What templates print behind the names. */
const TRAILING = /\s*(?:[|•·]|\bon (?=\w+ \d)|\b(?:published|updated|publicado|actualizado)\b).*$/i;
const NO_NAME = /^(?:admin|administrator|author|autor|staff writer|view all posts|unknown|anonymous|null|undefined|\d+)$/i;

/** Nothing where it is an address, a handle, a placeholder, or a sentence about the author. */
export function cleanByline(said: string | null | undefined): string | undefined {
  const line = plainLine(said, LONGEST)
    ?.replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/[\s,;:–—-]+$/, '');
  if (line === undefined || line.length < 2 || !/\p{L}{2}/u.test(line)) return undefined;
  if (/https?:|www\.|@|\.(?:com|org|net)\b/i.test(line) || NO_NAME.test(line)) return undefined;
  return line.split(' ').length > LONGEST_WORDS ? undefined : line;
}
