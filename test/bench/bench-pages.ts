/** Pages a second through the thread that reads pages: the golden ones, and generated ones with the furniture of a news site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPageReader } from '../../src/intake/pages/page-reader.ts';
import { generatedPage } from './generated-articles.ts';

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

/** About 60 kB: navigation, scripts, an article of 600 words, thirty other reports, a footer. */
function newsPage(index: number): Page {
  const { title = '', raw, url = '' } = generatedPage(index, Date.parse('2026-01-31T00:00:00.000Z'));
  const link = (number: number) => `<li class="nav-item"><a href="/section/${number}">Section ${number}</a></li>`;
  const card = (number: number) =>
    `<div class="card"><a href="/${number}"><img src="/${number}.jpg" alt=""><h3>Another report ${number}</h3></a><p>Its first words, and no more.</p></div>`;
  const script = `<script>window.data=${JSON.stringify({ list: Array.from({ length: 400 }, (_, key) => ({ key, value: 'x'.repeat(20) })) })}</script>`;
  const many = (count: number, write: (number: number) => string) =>
    Array.from({ length: count }, (_, number) => write(number)).join('');
  const article = raw
    .split('\n\n')
    .slice(1)
    .map((text) => `<p class="text">${text} <a href="/x">More</a></p>`)
    .join('\n');
  return {
    url,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Outlet</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-01-30T10:00:00Z">${script}<style>${'.a{color:red}'.repeat(500)}</style></head><body><header><nav><ul>${many(60, link)}</ul></nav></header><main><article><h1>${title}</h1><div class="byline">By Ana Pérez</div>${article}<div class="share"><a href="#">Share</a></div></article><aside class="related">${many(30, card)}</aside></main><footer><ul>${many(40, link)}</ul></footer>${script}</body></html>`,
  };
}

export async function benchPages(): Promise<string[]> {
  const pages = [...goldenPages(), ...Array.from({ length: GENERATED }, (_, index) => newsPage(index))];
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
