/** Newline-delimited JSON in, newline-delimited JSON out: streaming, in order, one bad line never the end of the rest. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { readLines } from '../core/read-lines.ts';
import { problemsOf, type Shape } from '../core/shapes/problems.ts';

export interface LineStreams {
  readonly output: Writable;
  readonly errors: Writable;
}

export interface LineMapping<In, Out extends object = object> {
  readonly shape: Shape<In>;
  map(value: In): Out | Promise<Out>;
  /** With these two nothing is written before the input has ended: what comes later changes what is said of a line. */
  ended?(): void;
  told?(mapped: Out): object;
}

/**
 * Empty lines are passed over. Resolves with the number of lines that were reported and skipped; rejects where the input
 * itself cannot be read, because what was written by then is not all of it.
 */
export async function mapJsonLines<In, Out extends object>(
  input: Readable,
  { output, errors }: LineStreams,
  mapping: LineMapping<In, Out>,
): Promise<number> {
  const held: Out[] = [];
  let number = 0;
  let bad = 0;
  for await (const line of readLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const mapped = await mapLine(line, mapping);
    if ('problem' in mapped) {
      bad += 1;
      await write(errors, `line ${number}: ${mapped.problem}; skipped\n`);
    } else if (mapping.told !== undefined) {
      held.push(mapped.value);
    } else {
      await write(output, `${JSON.stringify(mapped.value)}\n`);
    }
  }
  mapping.ended?.();
  for (const value of held) await write(output, `${JSON.stringify(mapping.told?.(value))}\n`);
  return bad;
}

/** Waits for a reader that is slower than we are, so that memory does not grow with the input. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function mapLine<In, Out extends object>(
  line: string,
  { shape, map }: LineMapping<In, Out>,
): Promise<{ value: Out } | { problem: string }> {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const read = shape.safeParse(content);
  if (!read.success) return { problem: problemsOf(read.error).join('; ') };
  try {
    return { value: await map(read.data) };
  } catch (cause) {
    // The unit of work is one line: our own fault with one text is told like a fault of the line.
    return { problem: `could not be analysed (${cause instanceof Error ? cause.message : String(cause)})` };
  }
}
