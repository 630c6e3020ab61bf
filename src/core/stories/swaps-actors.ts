/**
 * Swapped actors: "the U.S. sanctions Iran" and "Iran sanctions the U.S." share every word and are two events. Only the
 * headline's order tells, so only headlines that are otherwise alike are judged, and none with a passive in it.
 */

const PASSIVE = new Set(['by', 'por']);
/** The share of the shorter headline's words that the other one must have too. */
const ALIKE = 0.6;
/** How far from the word between them the actors may stand, in words. */
const REACH = 3;

/** Whether two actors change places around a word of both headlines. Words in order, names capitalised. */
export function swapsActors(heading: readonly string[], other: readonly string[]): boolean {
  if (heading.some((word) => PASSIVE.has(word)) || other.some((word) => PASSIVE.has(word))) return false;
  const places = new Map(other.map((word, index) => [word.toLowerCase(), index] as const));
  const common = heading.filter((word) => places.has(word.toLowerCase()));
  if (common.length < 3 || common.length < ALIKE * Math.min(heading.length, other.length)) return false;
  return heading.some((word, middle) => {
    const there = places.get(word.toLowerCase());
    if (there === undefined) return false;
    const before = namesIn(heading.slice(Math.max(0, middle - REACH), middle));
    const after = namesIn(heading.slice(middle + 1, middle + 1 + REACH));
    const beforeThere = other.slice(Math.max(0, there - REACH), there);
    const afterThere = other.slice(there + 1, there + 1 + REACH);
    return before.some((name) => afterThere.includes(name)) && after.some((name) => beforeThere.includes(name));
  });
}

function namesIn(words: readonly string[]): string[] {
  return words.filter((word) => /^\p{Lu}/u.test(word));
}
