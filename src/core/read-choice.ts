/** A value of which there are only a few, wherever it is typed: `lang:es` in a command, `lang=es` in a filter. */
import { echo } from './echo.ts';
import { UsageError } from './usage-error.ts';

/** `key`: with its sign, `lang:`. The choice as it is spelt, whatever its case. Throws a `UsageError` that names them all. */
export function readChoice(key: string, typed: string, choices: readonly string[]): string {
  const value = typed.toLowerCase();
  if (choices.includes(value)) return value;
  throw new UsageError(
    `${echo(`${key}${typed}`)} is not known. Type one of ${choices.map((choice) => `${key}${choice}`).join(', ')}`,
  );
}
