/** Newline-delimited JSON in, newline-delimited JSON out: streaming, in order, one bad line never the end of the rest. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { problemsOf, type Shape } from '../core/shapes/problems.ts';

export interface LineStreams {
  readonly output: Writable;
  readonly errors: Writable;
}

export interface LineMapping<In> {
  readonly shape: Shape<In>;
  map(value: In): object;
}

/** Empty lines are passed over. Resolves with the number of lines that were reported and skipped. */
export async function mapJsonLines<In>(
  input: Readable,
  { output, errors }: LineStreams,
  mapping: LineMapping<In>,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const mapped = mapLine(line, mapping);
    if ('problem' in mapped) {
      bad += 1;
      errors.write(`line ${number}: ${mapped.problem}\n`);
    } else if (!output.write(`${JSON.stringify(mapped.value)}\n`)) {
      // The reader is slower than we are: wait, so that memory does not grow with the input.
      await once(output, 'drain');
    }
  }
  return bad;
}

function mapLine<In>(line: string, { shape, map }: LineMapping<In>): { value: object } | { problem: string } {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON; skipped' };
  }
  const read = shape.safeParse(content);
  if (!read.success) return { problem: `${problemsOf(read.error).join('; ')}; skipped` };
  return { value: map(read.data) };
}
