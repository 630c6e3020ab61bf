/** Days of the stream: whole days of UTC, counted from 1970. */
import { DAY_MS } from '../instant.ts';

export function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}
