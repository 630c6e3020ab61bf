/** Lists from outside: the good entries are kept, each bad one is a problem. */
import { problemsOf, type Shape } from './problems.ts';

export interface Kept<T> {
  readonly items: readonly T[];
  readonly problems: readonly string[];
}

/** `key` names the list in the problems: `people.[3].name: …`. A missing list is an empty one. */
export function keepGood<T>(list: unknown, key: string, shape: Shape<T>): Kept<T> {
  if (list === undefined) return { items: [], problems: [] };
  if (!Array.isArray(list)) return { items: [], problems: [`${key}: must be a list`] };
  const items: T[] = [];
  const problems: string[] = [];
  list.forEach((entry: unknown, index) => {
    const read = shape.safeParse(entry);
    if (read.success) items.push(read.data);
    else problems.push(...problemsOf(read.error).map((what) => `${key}.[${index}].${what}`));
  });
  return { items, problems };
}

/** The fields of a value; nothing where it is no object. */
export function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
