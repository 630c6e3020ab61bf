/** Small readings of what pages write into attributes and JSON: often HTML inside, entities twice, white space anyhow. */
import { htmlText } from '../feeds/html-text.ts';

/** One line without mark-up; nothing where nothing is said. */
export function plainLine(said: string | null | undefined, longest: number): string | undefined {
  if (said == null || said.length > longest * 4) return undefined;
  const once = htmlText(said);
  const line = collapse(/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(once) ? htmlText(once) : once);
  return line === '' || line.length > longest ? undefined : line;
}

/** Every run of white space as one space; marks that take no room go. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What two printings of one text have in common, however their lines are broken. */
export function withoutSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, '');
}

/** Controls (bar white space), the byte-order mark, soft hyphens, zero-width spaces. */
const INVISIBLE = /(?![\s])\p{Cc}|[\ufeff\u00ad\u200b\u2060]/gu;

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
