/** `sitrep feeds import feeds.opml`: a file in place of an address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from './core/usage-error.ts';
import { decodeBody } from './intake/feeds/decode-body.ts';
import { OPML_LIMITS } from './intake/feeds/read-opml.ts';

/** The text of the file that is called so; undefined where there is none. Throws a `UsageError` for what cannot be one. */
export function readOpmlFile(name: string): string | undefined {
  if (/^https?:|</i.test(name) || !existsSync(name)) {
    if (/^[^<]*\.(?:opml|xml)$/i.test(name) && !/^https?:/i.test(name)) throw new UsageError(`There is no file ${name} here.`);
    return undefined;
  }
  const { size } = statSync(name);
  if (size > OPML_LIMITS.bytes)
    throw new UsageError(`${name} is larger than any list of feeds: ${OPML_LIMITS.bytes} bytes at most.`);
  try {
    return decodeBody(readFileSync(name)).text;
  } catch (cause) {
    throw new UsageError(`${name} cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
