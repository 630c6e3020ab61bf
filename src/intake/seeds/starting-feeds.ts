/** The feeds that a desk starts with: an OPML file. */
import { readFile } from 'node:fs/promises';
import type { NewFeed } from '../../ports/feeds.ts';
import type { Problem } from '../../ports.ts';
import { readOpml } from '../feeds/read-opml.ts';

/** A file that cannot be read is a problem, no end of the program: it may be mended while it runs. */
export async function startingFeeds(
  file: string,
): Promise<{ readonly feeds: readonly NewFeed[]; readonly problems: readonly Problem[] }> {
  try {
    const { feeds, problems } = readOpml(await readFile(file));
    return { feeds, problems: problems.map((what) => ({ where: file, what })) };
  } catch {
    return { feeds: [], problems: [{ where: file, what: 'no such file, or it cannot be read: no feed is added from it' }] };
  }
}
