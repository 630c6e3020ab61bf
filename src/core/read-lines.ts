import { UsageError } from './usage-error.ts';

/**
 * The lines of a stream, without their ends. A line ends at a line feed, with or without a carriage return before it, and
 * nowhere else: JSON may hold U+2028 and U+2029 as they are (RFC 8259, section 7), where `node:readline` would end a line.
 * Throws a `UsageError` where the stream breaks off: what came until then is not all of it.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  // Pieces of the line that is still open; joined once, so that a very long line costs no more than its length.
  let open: string[] = [];
  for await (const chunk of readable(input)) {
    const [first = '', ...further] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    open.push(first);
    for (const next of further) {
      yield withoutReturn(open.join(''));
      open = [next];
    }
  }
  open.push(decoder.decode());
  const last = open.join('');
  if (last !== '') yield withoutReturn(last);
}

async function* readable<T>(input: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* input;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new UsageError(`The input cannot be read${code}.`, { cause });
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
