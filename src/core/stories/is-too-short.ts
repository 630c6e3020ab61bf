/** What says so little that it can be joined with nothing: a picture, a line "Live". */
import type { WeighedTerms } from './layouts.ts';
import { sizeOf } from './vectors.ts';

/** With fewer different words and names than these an article says too little to be joined with anything. */
const MIN_TERMS = 5;

export function isTooShort({ vectors }: Pick<WeighedTerms, 'vectors'>): boolean {
  return sizeOf(vectors, 'words') + sizeOf(vectors, 'names') < MIN_TERMS;
}
