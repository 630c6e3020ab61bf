/** JSON that breaks off or goes on after its end → the part of it that is whole. */

const OPENING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * The document up to the end of its last whole list entry, and closed there; or up to its own end, where more follows. One
 * pass; nothing where no entry is whole.
 */
export function salvageJson(text: string): string | undefined {
  const closing: string[] = [];
  let whole: string | undefined;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === '{' || token === '[') {
      closing.push(OPENING[token] ?? '');
    } else if (token === '}' || token === ']') {
      if (closing.pop() !== token) break;
      if (closing.length === 0) return text.slice(0, index + 1);
      if (closing.length === ENTRY_DEPTH) whole = `${text.slice(0, index + 1)}${closing.toReversed().join('')}`;
    }
  }
  return whole;
}

/** An item stands in the list of items, which stands in the feed. */
const ENTRY_DEPTH = 2;
