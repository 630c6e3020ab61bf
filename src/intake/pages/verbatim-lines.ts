/**
 * Blocks → lines, each of which stands on the page as it is. Readability takes elements out of the middle of others, and
 * then words meet that never stood side by side; whoever is quoted must not be made to say that. Such a block falls apart
 * where something was taken out.
 */
import type { Block } from './block.ts';
import { collapse, withoutSpace } from './plain.ts';

/** How often the whole page is searched in vain; after that blocks fall into all their texts. */
const MOST_FAILURES = 100;
/** Pieces of a block that are put together again; no paragraph has more. */
const MOST_PIECES = 100;

/** `page`: all text of the page before anything was taken out. */
export function verbatimLines(blocks: readonly Block[], page: string): string[] {
  const whole = withoutSpace(page);
  let at = 0;
  let failures = 0;
  const stands = (text: string): boolean => {
    if (failures > MOST_FAILURES) return false;
    const wanted = withoutSpace(text);
    const ahead = whole.indexOf(wanted, at);
    const found = ahead < 0 ? whole.indexOf(wanted) : ahead;
    if (found < 0) failures += 1;
    else at = found;
    return found >= 0;
  };
  return blocks.flatMap(({ text, pieces }) => (stands(text) ? [text] : runsOf(pieces, stands)));
}

/** The longest runs of pieces that stand side by side. */
function runsOf(pieces: readonly string[], stands: (text: string) => boolean): string[] {
  const runs: string[] = [];
  for (const piece of pieces) {
    const longer = `${runs.at(-1) ?? ''}${piece}`;
    if (runs.length > 0 && pieces.length <= MOST_PIECES && stands(longer)) runs[runs.length - 1] = longer;
    else runs.push(piece);
  }
  return runs.map(collapse).filter((run) => run !== '');
}
