/**
 * linkedom makes the list of an element's children anew whenever one of them is asked for, and readability asks for each: a list
 * of 30,000 takes minutes. So a child that is one too many opens a box around itself and those that follow it.
 */
import { PAGE_LIMITS } from './limits.ts';

/** An element that no page has. */
const BOX = 'x-box';

/**
 * Counts a child of the innermost open element, and says what has to be written before it. `children[n]` belongs to
 * `open[n - 1]`, and the first to the page itself; both are kept in step with what is written.
 */
export function boxFor(open: string[], children: number[]): string {
  const count = children[open.length] ?? 0;
  children[open.length] = count + 1;
  // The child itself goes one deeper than its box.
  if (count < PAGE_LIMITS.children || open.length >= PAGE_LIMITS.depth - 1) return '';
  const isBoxFull = open.at(-1) === BOX;
  if (isBoxFull) open.pop();
  children[open.length] = (children[open.length] ?? 0) + (isBoxFull ? 1 : 0);
  open.push(BOX);
  children[open.length] = 1;
  return isBoxFull ? `</${BOX}><${BOX}>` : `<${BOX}>`;
}
