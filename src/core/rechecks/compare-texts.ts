/** What became of an article's text: what its page holds now beside what was read there. */
import { contentWords } from '../brief/content-words.ts';

/** `part`: a beginning, as behind a wall; `other`: something else stands there. */
export type TextChange = 'edited' | 'part' | 'other';

/** Of its words an article keeps so many when it is rewritten; another one on the same subject has fewer of them. */
const KEPT = 0.3;
/** A text with less than this share of the words held, and hardly any of its own, is a teaser. */
const TEASER = 0.5;
const HARDLY_OWN = 0.8;

/** Of texts that are not the same. */
export function compareTexts(held: string, now: string): TextChange {
  const [before, after] = [contentWords(held), contentWords(now)];
  const shared = [...after].filter((word) => before.has(word)).length;
  if (after.size > 0 && after.size < before.size * TEASER && shared >= after.size * HARDLY_OWN) return 'part';
  return shared >= before.size * KEPT ? 'edited' : 'other';
}
