/** Where in the interval a feed's turn is: by its address, so that a thousand feeds are not asked in one second. */
import { createHash } from 'node:crypto';

/** Seconds, 0 up to `interval`; the same for the same address on every start. */
export function turnOf(address: string, interval: number): number {
  const part = createHash('sha256').update(address).digest().readUInt32BE(0) / 2 ** 32;
  return Math.floor(part * interval);
}
