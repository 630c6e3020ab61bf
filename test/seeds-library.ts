/** The knowledge of the repository's own seeds, read once for a test file. */
import { fileURLToPath } from 'node:url';
import type { Library } from '../src/core/library.ts';
import { readLibrary } from '../src/intake/seeds/read-library.ts';

export const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

export async function seedsLibrary(): Promise<Library> {
  const { library, problems } = await readLibrary(SEEDS);
  if (problems.length > 0) throw new Error(`the seeds have problems: ${JSON.stringify(problems)}`);
  return library;
}
