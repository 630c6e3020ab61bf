/** An article's address → what stands there: fetched as robots.txt allows, read in a thread, or the reason why not. */
import type { FetchedPage, PageReading } from '../ports/feeds.ts';
import { decodeBody } from './feeds/decode-body.ts';
import type { FailedFetch, FetchedDocument } from './fetching/fetch-document.ts';
import { fetchPage, type PageWeb, type RefusedPage } from './fetching/fetch-page.ts';
import { firstOf } from './fetching/reply-headers.ts';
import type { ArticlePage } from './pages/page.ts';
import type { PageReader } from './pages/page-reader.ts';

/** Never rejects for what the network, the server or the page does. */
export async function readArticlePage(address: string, web: PageWeb, pages: PageReader): Promise<PageReading> {
  const reply = await fetchPage(address, web);
  if (reply.kind !== 'document') return mayPass(reply) ? passing(reply.message) : unread(reply.message);
  if (reply.status === 429 || reply.status >= 500) return passing(`the site answered with status ${reply.status}`);
  return readReply(reply, address, pages);
}

/** Of a reply that is neither busy nor out of order. */
export async function readReply(reply: FetchedDocument, asked: string, pages: PageReader): Promise<PageReading> {
  const refusal = refusalOf(reply, asked);
  if (refusal !== undefined) return unread(refusal);
  const reading = await pages.read({ html: htmlOf(reply), url: reply.url });
  if (reading.outcome === 'refused') return unread(reading.reason);
  const { page } = reading;
  if (page.access === 'challenge') return unread('it wants to see a browser at work');
  if (page.access === 'blocked') return unread('the site refuses it here');
  if (!/\p{L}/u.test(page.text)) return unread('it holds no article');
  return { kind: 'read', page: fetchedPage(page, reply.url) };
}

const unread = (why: string): PageReading => ({ kind: 'unread', why });
const passing = (why: string): PageReading => ({ kind: 'unread', why, mayPass: true });

/** The network or the server failed, and not the page. */
function mayPass(reply: FailedFetch | RefusedPage): boolean {
  if (reply.kind === 'refused') return reply.mayPass === true;
  return reply.reason === 'timed-out' || reply.reason === 'unreachable' || reply.reason === 'unknown-name';
}

function refusalOf({ status, url, headers }: FetchedDocument, asked: string): string | undefined {
  if (status !== 200) return `the site answered with status ${status}`;
  const type = firstOf(headers, 'content-type') ?? 'text/html';
  if (!/html|xml/i.test(type)) return `it is no web page (${type.split(';', 1)[0]?.trim()})`;
  // Where an article is gone, many sites lead to their front page, which is about something else.
  if (new URL(url).pathname === '/' && new URL(asked).pathname !== '/') return 'it leads to the front page';
  return undefined;
}

/** HTML §13.2.3.2: the header counts before a `meta` element; it ought to stand in the first kilobyte, and browsers find it later. */
const META_BYTES = 16 * 1_024;

function htmlOf({ body, headers }: FetchedDocument): string {
  const header = firstOf(headers, 'content-type');
  const start = Buffer.from(body.subarray(0, META_BYTES)).toString('latin1');
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  const isSaid = /charset=/i.test(header ?? '') || meta === undefined;
  return decodeBody(body, isSaid ? header : `text/html; charset=${meta}`).text;
}

function fetchedPage({ text, title, byline, published, access }: ArticlePage, url: string): FetchedPage {
  return {
    text,
    url,
    isPaywalled: access === 'paywalled',
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { date: { at: published.at, precision: published.precision, basis: 'page' as const } }),
  };
}
