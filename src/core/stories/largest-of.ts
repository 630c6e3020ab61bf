/** The n-th largest of some numbers, without putting all of them in order (Hoare 1961, "Algorithm 65: find"). */

let scratch = new Float64Array(512);

/** The `nth` largest of the first `size`, from 1 on. */
export function largestOf(values: Float64Array, size: number, nth: number): number {
  if (size > scratch.length) scratch = new Float64Array(2 * size);
  for (let at = 0; at < size; at += 1) scratch[at] = values[at] ?? 0;
  let [from, to] = [0, size - 1];
  while (from < to) {
    const last = part(scratch, from, to);
    if (nth <= last + 1) to = last;
    else from = last + 1;
  }
  return scratch[nth - 1] ?? 0;
}

/** Brings what is at least as large as the number in the middle before what is at most as large; the last place of the former, which is not `to`. */
function part(values: Float64Array, from: number, to: number): number {
  const pivot = values[(from + to) >>> 1] ?? 0;
  let [low, high] = [from, to];
  for (;;) {
    while ((values[low] ?? 0) > pivot) low += 1;
    while ((values[high] ?? 0) < pivot) high -= 1;
    if (low >= high) return high;
    const value = values[low] ?? 0;
    values[low] = values[high] ?? 0;
    values[high] = value;
    low += 1;
    high -= 1;
  }
}
