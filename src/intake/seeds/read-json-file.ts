/** Reads a JSON file of a known shape. */
import { readFile } from 'node:fs/promises';
import { problemsOf, type Shape } from '../../core/shapes/problems.ts';
import type { Problem } from '../../ports.ts';

export interface ReadJson<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** The value, or every problem with the file at once. */
export async function readJsonFile<T>(where: string, shape: Shape<T>): Promise<ReadJson<T>> {
  return readJsonWith(where, (content) => {
    const read = shape.safeParse(content);
    return read.success ? { value: read.data, problems: [] } : { problems: problemsOf(read.error) };
  });
}

/** As `readJsonFile`, for a reader that may keep the good parts of a file beside its problems. */
export async function readJsonWith<T>(
  where: string,
  read: (content: unknown) => { value?: T; problems: readonly string[] },
): Promise<ReadJson<T>> {
  let content: unknown;
  try {
    content = JSON.parse((await readFile(where, 'utf8')).replace(/^\ufeff/, ''));
  } catch (cause) {
    const isSyntax = cause instanceof SyntaxError;
    return { problems: [{ where, what: isSyntax ? `is not JSON: ${cause.message}` : 'cannot be read' }] };
  }
  const { problems, ...rest } = read(content);
  return { ...rest, problems: problems.map((what) => ({ where, what })) };
}
