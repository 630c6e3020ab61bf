/** The process that reads inputs for `npm run fuzz`: it may hang, grow or break, and is watched from outside. */
import type { FuzzInput } from './fuzz-inputs.ts';
import { readFuzzed } from './read-fuzzed.ts';

export interface FuzzAnswer {
  /** What went wrong; missing where all went well. */
  readonly failure?: string;
  readonly peakBytes: number;
}

process.on('message', async (input: FuzzInput) => {
  const failure = await readFuzzed(input).then(
    () => undefined,
    (cause: unknown) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)),
  );
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.send?.({ peakBytes, ...(failure === undefined ? {} : { failure }) } satisfies FuzzAnswer);
});
process.send?.('ready');
