/** Words for comparing: without case, accents and the commonest endings. Nothing here is shown to anybody. */

/** Lower case, without accents; length may differ from the original. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/gu, "'");
}

/** Runs of letters and digits of a folded text, in order. A decimal figure ("5.6", "2,200") is one word. */
export function wordsOf(folded: string): string[] {
  return folded.match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A light stem: the plural and the commonest endings of English and Spanish verbs, so that "killed", "kills" and
 * "killing" meet. Harman (1991, "How effective is suffixing?") found such light stemming as good as full stemming.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const plural = word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.replace(/([^siu])s$/u, '$1');
  if (plural.length > 6 && plural.endsWith('ing')) return plural.slice(0, -3);
  if (plural.length > 5 && plural.endsWith('ed')) return plural.slice(0, -2);
  return plural.length > 4 ? plural.replace(/e$/u, '') : plural;
}
