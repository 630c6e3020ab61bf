/** A house that polls: a server that says what a test says, the real reader of feeds and pages, a clock that is set. */

import { pollOneFeed } from '../../src/app/feeds/poll-one-feed.ts';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import { createCatalog } from '../../src/core/entities/catalog.ts';
import { foldName } from '../../src/core/entities/fold.ts';
import { createLibrary } from '../../src/core/library.ts';
import { createFeedReader } from '../../src/intake/feed-reader.ts';
import { parseFeed } from '../../src/intake/feeds/parse-feed.ts';
import { readAllowedHosts } from '../../src/intake/fetching/allowed-hosts.ts';
import { extractPage } from '../../src/intake/pages/extract-page.ts';
import type { FeedRecord } from '../../src/ports/feeds.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { createHostileServer, say } from './hostile-server.ts';
import { createWeb } from './hostile-web.ts';

export interface Logged {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

export interface WrittenItem {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly date?: string;
  readonly text?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, value: string | undefined) => (value === undefined ? '' : `<${name}>${escaped(value)}</${name}>`);

export function rss(items: readonly WrittenItem[], title = 'Field notes'): string {
  const written = items.map(
    ({ title: name, link, guid, date, text }) =>
      `<item>${element('title', name)}${element('link', link)}${element('guid', guid)}${element('pubDate', date)}${element('description', text)}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${written.join('\n')}</channel></rss>`;
}

/** A page with a title and paragraphs, as an outlet's template has it. */
export function html(title: string, paragraphs: readonly string[], head = ''): string {
  const text = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title>${head}</head><body><article><h1>${escaped(title)}</h1>${text}</article></body></html>`;
}

export async function feedHouse() {
  const server = await createHostileServer();
  const clock = { at: '2026-11-21T14:00:00.000Z', now: () => clock.at };
  const logged: Logged[] = [];
  const logAt = (level: string) => (fields: object, message: string) => void logged.push({ level, fields, message });
  const log = { debug: logAt('debug'), info: logAt('info'), warn: logAt('warn'), error: logAt('error') };
  const { store, feeds, digests, rechecks, close } = openStores({ path: ':memory:' });
  const outlets = [
    {
      id: 'herald',
      name: 'The Herald',
      owner: 'herald',
      kind: 'press' as const,
      languages: ['en'],
      hosts: ['herald.example'],
      source: 't',
    },
  ];
  const library = createLibrary(createCatalog([]), outlets, foldName);
  const reader = createFeedReader({
    web: { ...createWeb(readAllowedHosts([server.host])), clock },
    parser: { parse: parseFeed, close: async () => undefined },
    pages: { read: async (page) => ({ outcome: 'read', page: extractPage(page) }), close: async () => undefined },
  });
  const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
  const tools = { store, feeds, digests, rechecks, library, reader, line, clock, log };
  const follow = async (address: string, workspace = 'w'): Promise<FeedRecord> => {
    const [one] = await feeds.subscribe(workspace, [{ address }], { actor: 'Ana', at: clock.at });
    if (one === undefined) throw new Error('no feed came back');
    return one.feed;
  };
  return {
    server,
    clock,
    logged,
    tools,
    follow,
    serve: (path: string, body: string, headers: readonly string[] = ['Content-Type: text/html']) =>
      server.at(path, say({ body, headers })),
    /** The feed as it is remembered, polled once; then half an hour passes. */
    poll: async (feed: Pick<FeedRecord, 'id'>) => {
      const held = (await feeds.subscriptions('w')).find((one) => one.feed.id === feed.id)?.feed;
      if (held === undefined) throw new Error('not followed');
      const report = await pollOneFeed(held, tools);
      clock.at = new Date(Date.parse(clock.at) + 30 * 60_000).toISOString();
      return report;
    },
    articles: async () => {
      const rows = await store.reports({ limit: 10_000 });
      return store.articles(rows.map(({ articleId }) => articleId));
    },
    close: async () => {
      await reader.close();
      await server.close();
      await close();
    },
  };
}

export type FeedHouse = Awaited<ReturnType<typeof feedHouse>>;
