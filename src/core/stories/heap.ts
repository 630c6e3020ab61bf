/** A binary heap: what comes first in the given order is taken first (Williams 1964, algorithm 232). */
export interface Heap<T> {
  readonly items: T[];
  readonly isBefore: (a: T, b: T) => boolean;
}

export function createHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  return { items: [], isBefore };
}

export function push<T>({ items, isBefore }: Heap<T>, item: T): void {
  let at = items.length;
  items.push(item);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = items[above] as T;
    if (!isBefore(item, parent)) break;
    items[at] = parent;
    at = above;
  }
  items[at] = item;
}

export function pop<T>({ items, isBefore }: Heap<T>): T | undefined {
  const first = items[0];
  const last = items.pop();
  if (items.length === 0 || last === undefined) return first;
  let at = 0;
  for (let below = 1; below < items.length; below = 2 * at + 1) {
    const right = below + 1;
    const child = right < items.length && isBefore(items[right] as T, items[below] as T) ? right : below;
    if (!isBefore(items[child] as T, last)) break;
    items[at] = items[child] as T;
    at = child;
  }
  items[at] = last;
  return first;
}
