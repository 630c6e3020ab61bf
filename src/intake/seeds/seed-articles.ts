/** The seed articles as an intake: text files in a folder, and `articles.json` beside the folder's parent with what is known of them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSeedArticles, type SeedArticle } from '../../core/shapes/seed-articles.ts';
import type { IncomingPage, Intake, Problem } from '../../ports.ts';
import { readJsonWith } from './read-json-file.ts';

/** `folder` holds `articles/` and `articles.json`. A file that cannot be read or is empty is a problem; the rest goes in. */
export function seedArticles(folder: string): Intake {
  return {
    pages: async () => {
      const problems: Problem[] = [];
      const known = await knownArticles(folder, problems);
      const pages: IncomingPage[] = [];
      for (const file of await textFiles(folder, problems)) {
        const page = await readSeed(folder, file, known.get(file), problems);
        if (page !== undefined) pages.push(page);
      }
      for (const file of known.keys()) {
        if (
          !pages.some((page) => page.name === file) &&
          !problems.some(({ where }) => where === join(folder, 'articles', file))
        ) {
          problems.push({ where: join(folder, 'articles', file), what: 'named in articles.json, but there is no such file' });
        }
      }
      return { pages, problems };
    },
  };
}

async function knownArticles(folder: string, problems: Problem[]): Promise<Map<string, SeedArticle>> {
  const read = await readJsonWith(join(folder, 'articles.json'), readSeedArticles);
  problems.push(...read.problems);
  return new Map((read.value ?? []).map((article) => [article.file, article]));
}

async function textFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const where = join(folder, 'articles');
  try {
    return (await readdir(where)).filter((file) => file.endsWith('.txt')).sort();
  } catch {
    problems.push({ where, what: 'no such folder, or it cannot be read' });
    return [];
  }
}

async function readSeed(
  folder: string,
  file: string,
  known: SeedArticle | undefined,
  problems: Problem[],
): Promise<IncomingPage | undefined> {
  const where = join(folder, 'articles', file);
  try {
    const raw = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(where));
    if (/\p{L}/u.test(raw)) return seedPage(file, raw, known);
    problems.push({ where, what: 'is empty; skipped' });
  } catch (cause) {
    const isEncoding = cause instanceof TypeError;
    problems.push({ where, what: isEncoding ? 'is not UTF-8 text; skipped' : 'cannot be read; skipped' });
  }
  return undefined;
}

function seedPage(file: string, raw: string, known: SeedArticle | undefined): IncomingPage {
  return {
    name: file,
    origin: 'seed',
    raw,
    ...(known?.title === undefined ? {} : { title: known.title }),
    ...(known?.outlet === undefined ? {} : { outletId: known.outlet }),
    ...(known?.outletBasis === undefined ? {} : { outletBasis: known.outletBasis }),
    ...(known?.url === undefined ? {} : { url: known.url }),
    ...(known?.date === undefined
      ? {}
      : { date: { at: `${known.date}T00:00:00.000Z`, precision: 'day' as const, basis: 'page' as const } }),
  };
}
