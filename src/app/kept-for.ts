import type { Clock } from '../ports.ts';

/**
 * The value, made when it is first asked for and again when it is older than `ms`. Whoever asks meanwhile is given the old one at
 * once; only the first has to wait. What fails is not kept.
 */
export function keptFor<T>(ms: number, clock: Clock, make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly value: Promise<T>; readonly at: number } | undefined;
  let isMaking = false;
  return () => {
    const now = Date.parse(clock.now());
    if (kept !== undefined && (now - kept.at < ms || isMaking)) return kept.value;
    isMaking = true;
    const made = make();
    const before = kept;
    const done = (value: typeof kept) => {
      kept = value;
      isMaking = false;
    };
    made.then(
      () => done({ value: made, at: now }),
      () => done(before),
    );
    kept ??= { value: made, at: now };
    return before?.value ?? made;
  };
}
