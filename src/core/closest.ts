/** Near misses: names that differ from what was typed by few letters. */
import { foldName } from './entities/fold.ts';

/** At most `limit` of the names, nearest first; those that differ from what was typed in up to a third of its letters. */
export function closest(typed: string, names: readonly string[], limit: number): string[] {
  const byFolded = new Map(names.map((name) => [foldName(name), name]));
  return closestFolded(typed, [...byFolded.keys()], limit).flatMap((folded) => byFolded.get(folded) ?? []);
}

/** The same for names that are folded already, as those of the catalogue are. */
export function closestFolded(typed: string, folded: readonly string[], limit: number): string[] {
  const asked = foldName(typed);
  if (asked === '') return [];
  const most = Math.max(1, Math.floor(asked.length / 3));
  const letters = lettersOf(asked);
  return folded
    .filter((name) => Math.abs(name.length - asked.length) <= most && differing(letters, lettersOf(name)) <= 2 * most)
    .map((name) => ({ name, distance: distance(asked, name, most) }))
    .filter((candidate) => candidate.distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map((candidate) => candidate.name);
}

/** Which of 32 classes of letters a name has, as bits: names that are near share nearly all, and bits compare at once. */
function lettersOf(folded: string): number {
  let bits = 0;
  for (let at = 0; at < folded.length; at += 1) bits |= 1 << (folded.charCodeAt(at) & 31);
  return bits;
}

/** Classes that only one of the two has. An edit adds at most one class and takes away at most one. */
function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/**
 * Letters to insert, delete, replace or swap with their neighbour: the optimal string alignment distance (Damerau 1964).
 * Anything above `most` is `most + 1`.
 */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) current.push(cell(a, b, { row, column, before, previous, current }));
    if (Math.min(...current) > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length] ?? most + 1, most + 1);
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
}

function cell(a: string, b: string, { row, column, before, previous, current }: Cell): number {
  const [x, y] = [a[row - 1], b[column - 1]];
  const replaced = (previous[column - 1] ?? 0) + (x === y ? 0 : 1);
  const isSwap = row > 1 && column > 1 && x === b[column - 2] && a[row - 2] === y;
  const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : replaced;
  return Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swapped);
}
