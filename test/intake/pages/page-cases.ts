/** The golden pages: HTML whose first line says why the case exists, and what is read from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'cases', 'pages');

export interface PageCase {
  readonly slug: string;
  readonly why: string;
  readonly html: string;
  readonly url: string;
  /** Fields of the page as read; its text line by line. */
  readonly expected: object;
}

export const pageCases: readonly PageCase[] = readdirSync(FOLDER)
  .sort()
  .map((slug) => {
    const [first = '', ...lines] = readFileSync(join(FOLDER, slug, 'input.html'), 'utf8').split('\n');
    const { url, ...expected } = JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as { url: string };
    return { slug, why: first.replace(/^<!-- | -->$/g, ''), html: lines.join('\n'), url, expected };
  });
