/** Pages a second through the thread that reads pages: the golden ones, and generated ones with the furniture of a news site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPageReader } from '../../src/intake/pages/page-reader.ts';
import { generatedNewsPage } from './generated-news-page.ts';

const GENERATED = 40;
const RUNS = 3;
const CASES = join('test', 'cases', 'pages');

interface Page {
  readonly html: string;
  readonly url: string;
}

function goldenPages(): Page[] {
  return readdirSync(CASES).map((slug) => ({
    html: readFileSync(join(CASES, slug, 'input.html'), 'utf8'),
    url: `https://${slug}.example/report`,
  }));
}

export async function benchPages(): Promise<string[]> {
  const pages = [...goldenPages(), ...Array.from({ length: GENERATED }, (_, index) => generatedNewsPage(index))];
  const reader = createPageReader({ milliseconds: 60_000 });
  await reader.read(pages[0] ?? { html: '', url: '' });
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    for (const page of pages) await reader.read(page);
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  await reader.close();
  const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1000;
  return [
    `pages: ${pages.length} of ${kilobytes.toFixed(0)} kB in the mean, best of ${RUNS} runs, processor time of all threads`,
    `  ${(pages.length / Math.min(...seconds)).toFixed(0)} pages/s   (20 wanted)`,
  ];
}
