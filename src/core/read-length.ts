/** Reads a length of time as people type it: `48h`, `3d`, `2w`. */
import { UsageError } from './usage-error.ts';

const HOUR_MS = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS };

/** Milliseconds, at most `mostDays` days. `option`: what it was typed for. */
export function readLength(text: string, option: string, mostDays: number): number {
  const match = /^(\d{1,4})\s?([hdw])$/i.exec(text.trim());
  const ms = Number(match?.[1]) * (UNITS[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  if (ms > 0 && ms <= mostDays * 24 * HOUR_MS) return ms;
  throw new UsageError(
    `${option}:${text} is no length of time up to ${mostDays} days. Type ${option}:6h, ${option}:48h or ${option}:3d`,
  );
}
