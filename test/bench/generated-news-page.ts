/** A page of about 60 kB as a news site has it: navigation, scripts, an article of 600 words, thirty other reports, a footer. */
import { generatedPage } from './generated-articles.ts';

export interface GeneratedNewsPage {
  readonly url: string;
  readonly title: string;
  readonly html: string;
}

const many = (count: number, write: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => write(number)).join('');

const link = (number: number) => `<li class="nav-item"><a href="/section/${number}">Section ${number}</a></li>`;
const card = (number: number) =>
  `<div class="card"><a href="/${number}"><img src="/${number}.jpg" alt=""><h3>Another report ${number}</h3></a><p>Its first words.</p></div>`;
const DATA = { list: Array.from({ length: 400 }, (_, key) => ({ key, value: 'x'.repeat(20) })) };
const SCRIPT = `<script>window.data=${JSON.stringify(DATA)}</script>`;
const STYLE = `<style>${'.a{color:red}'.repeat(500)}</style>`;
const BEFORE = `<header><nav><ul>${many(60, link)}</ul></nav></header>`;
const BEHIND = `<aside class="related">${many(30, card)}</aside></main><footer><ul>${many(40, link)}</ul></footer>${SCRIPT}`;

export function generatedNewsPage(index: number): GeneratedNewsPage {
  const { title = '', raw, url = '' } = generatedPage(index, Date.parse('2026-01-31T00:00:00.000Z'));
  const [, ...paragraphs] = raw.split('\n\n');
  const head = `<meta charset="utf-8"><title>${title} | Outlet</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-01-30T10:00:00Z">`;
  const article = paragraphs.map((text) => `<p class="text">${text} <a href="/x">More</a></p>`).join('\n');
  const main = `<main><article><h1>${title}</h1><div class="byline">By Ana Pérez</div>${article}<div class="share"><a href="#">Share</a></div></article>`;
  return {
    url,
    title,
    html: `<!doctype html><html lang="en"><head>${head}${SCRIPT}${STYLE}</head><body>${BEFORE}${main}${BEHIND}</body></html>`,
  };
}
