/** Work in pieces: a generator that pauses after each few milliseconds, so that whoever runs it can answer others in between. */
export type Pieces<T> = Generator<void, T>;

/** Runs through without a pause. */
export function resultOf<T>(pieces: Pieces<T>): T {
  let piece = pieces.next();
  while (piece.done !== true) piece = pieces.next();
  return piece.value;
}
