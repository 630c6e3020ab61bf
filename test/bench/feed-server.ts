/** A process that serves feeds and pages for measuring how they are polled: its work and memory are not those of the bot. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generatedNewsPage } from './generated-news-page.ts';

/** `/feed/7`: one report, its page at the same host. */
function feedOf(index: number, host: string): string {
  const { title } = generatedNewsPage(index);
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Outlet ${index}</title><link>http://${host}/</link><item><title>${title}</title><link>http://${host}/report/${index}</link><guid>${index}</guid><pubDate>Sat, 31 Jan 2026 00:00:00 +0000</pubDate><description>Its first words, and no more.</description></item></channel></rss>`;
}

/** Every second feed answers a condition; the others send all of it again, as many servers do. */
function answerTo({ url = '', headers }: IncomingMessage): { status: number; body?: string; type?: string; etag?: string } {
  const [, kind, number] = /^\/(feed|report)\/(\d+)$/.exec(url) ?? [];
  const index = Number(number);
  if (kind === 'report') return { status: 200, body: generatedNewsPage(index).html, type: 'text/html; charset=utf-8' };
  if (kind !== 'feed') return { status: 404 };
  const etag = `"${index}"`;
  if (index % 2 === 0 && headers['if-none-match'] === etag) return { status: 304, etag };
  const body = feedOf(index, headers.host ?? '');
  return { status: 200, body, type: 'application/rss+xml', ...(index % 2 === 0 ? { etag } : {}) };
}

const server = createServer((request, response) => {
  const { status, body = '', type, etag } = answerTo(request);
  response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...(etag ? { etag } : {}) }).end(body);
});

server.listen(0, '0.0.0.0', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
