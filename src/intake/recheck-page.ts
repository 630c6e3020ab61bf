/**
 * The page of an article that was cited, asked for again. Gone is what says so by its status (RFC 9110, sections 15.5.5 and 15.5.11),
 * and what leads for good to the front page or to a section above it, as sites do with articles that they took down. A redirect for
 * the time being leads there for many reasons (a wall, a region, a language) and says nothing, as does every other failure.
 */
import type { PageCheck, PageState } from '../core/rechecks/recheck.ts';
import type { FetchedPage } from '../ports/feeds.ts';
import { hashOf, stateAfter } from './fetching/feed-state.ts';
import type { FetchedDocument } from './fetching/fetch-document.ts';
import { fetchPage, type PageWeb } from './fetching/fetch-page.ts';
import type { PageReader } from './pages/page-reader.ts';
import { readReply } from './read-article-page.ts';

/** Never rejects for what the network, the server or the page does. */
export async function recheckPage(
  address: string,
  state: PageState,
  { web, pages }: { readonly web: PageWeb; readonly pages: PageReader },
): Promise<PageCheck<FetchedPage>> {
  const reply = await fetchPage(address, web, state);
  if (reply.kind !== 'document') return { kind: 'open', why: reply.message };
  const { status, headers, body } = reply;
  if (status === 304 && (state.etag ?? state.lastModified) !== undefined)
    return { kind: 'unchanged', state: stateAfter(state, headers, undefined) };
  if (status === 404) return { kind: 'gone', how: 'its page answers 404 (not found)' };
  if (status === 410) return { kind: 'gone', how: 'its page answers 410 (gone)' };
  if (status !== 200) return { kind: 'open', why: `the site answered with status ${status}` };
  const above = leadsAbove(reply, address);
  if (above !== undefined) return above;
  const bodyHash = hashOf(body);
  const after = stateAfter(state, headers, bodyHash);
  if (bodyHash === state.bodyHash) return { kind: 'unchanged', state: after };
  const reading = await readReply(reply, address, pages);
  return reading.kind === 'read' ? { kind: 'read', page: reading.page, state: after } : { kind: 'open', why: reading.why };
}

function leadsAbove({ url, permanentUrl }: FetchedDocument, asked: string): PageCheck<never> | undefined {
  const [from, to] = [partsOf(asked), partsOf(url)];
  const isAbove = to.length < from.length && to.every((part, index) => part === from[index]) && !namesAnArticle(to.at(-1));
  if (!isAbove) return undefined;
  const where = to.length === 0 ? 'the front page' : 'a section of the site';
  return permanentUrl === undefined
    ? { kind: 'open', why: `it leads to ${where} for the time being` }
    : { kind: 'gone', how: `its page leads to ${where} for good` };
}

function partsOf(address: string): string[] {
  return new URL(address).pathname.split('/').filter((part) => part !== '');
}

/** `two-ships`, `story.html`, `571234`: `/two-ships/amp` may well lead to it. */
function namesAnArticle(part = ''): boolean {
  return /-|\.|\d{5}/.test(part);
}
