/** Words come again and again: what a function makes of one is kept for the next time. */

/** So many words at most; when they are that many all are forgotten, and the commonest are back at once. */
const KEPT = 16_384;
/** Longer ones are read anew each time: V8 cuts a string of 13 and more code units as a view of the text that it stands in, which would be kept with it. */
const LONGEST = 12;

/** The same function, which must depend on the word alone. */
export function remembering<T extends NonNullable<unknown>>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const value = read(word);
    known.set(word, value);
    return value;
  };
}
