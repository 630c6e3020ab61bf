/** Runs work that pauses now and then; in each pause whoever asks something is answered. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pieces } from '../core/stories/pieces.ts';

export async function inPieces<T>(pieces: Pieces<T>): Promise<T> {
  let piece = pieces.next();
  while (piece.done !== true) {
    await nextTurn();
    piece = pieces.next();
  }
  return piece.value;
}
