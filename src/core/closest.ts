/** Near misses: names that differ from what was typed by few letters. */
import { foldName } from './entities/fold.ts';

/** At most `limit` of the names, nearest first, by the optimal string alignment distance (Damerau 1964), up to a third of the letters. */
export function closest(typed: string, names: readonly string[], limit: number): string[] {
  const asked = foldName(typed);
  if (asked === '') return [];
  const most = Math.max(1, Math.floor(asked.length / 3));
  return names
    .map((name) => ({ name, distance: distance(asked, foldName(name), most) }))
    .filter((candidate) => candidate.distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map((candidate) => candidate.name);
}

/** Letters to insert, delete, replace or swap with their neighbour; anything above `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) current.push(cell(a, b, { row, column, before, previous, current }));
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
  const edits = [(previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (x === y ? 0 : 1)];
  const isSwap = row > 1 && column > 1 && x === b[column - 2] && a[row - 2] === y;
  return Math.min(...edits, isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
}
