/** The word before a place in a text: a title, a first name, or nothing of the kind. */
import { foldName } from './fold.ts';

export interface WordBefore {
  readonly text: string;
  readonly folded: string;
  readonly end: number;
}

/** The word that stands directly before, with only a space between. */
export function wordBefore(text: string, at: number): WordBefore | undefined {
  if (!/[ \t\u00a0]/.test(text.charAt(at - 1))) return undefined;
  const word = lastWord(text.slice(Math.max(0, at - REACH), at - 1));
  return word === '' ? undefined : { text: word, folded: foldName(word), end: at - 1 };
}

/** How far back it is looked for. */
const REACH = 64;

/** Looked at from the end: a pattern would try each letter on the way. Beyond ASCII the pattern decides. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && OF_WORD[text.charCodeAt(start - 1)] === 1) start -= 1;
  if (start > 0 && text.charCodeAt(start - 1) >= OF_WORD.length) return /[\p{L}\p{M}\p{N}'’.-]+$/u.exec(text)?.[0] ?? '';
  return text.slice(start);
}

/** By code unit: 1 for what a word holds. */
const OF_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9'.-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether nothing of its sentence stands before the word. */
export function opensSentence(text: string, { end, text: word }: WordBefore): boolean {
  return /(?:^|[.!?…:;"“”«»¿¡(\n])\s*$/u.test(text.slice(Math.max(0, end + 1 - REACH), end - word.length));
}
