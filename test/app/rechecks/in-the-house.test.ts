/** The whole house, as the program opens it: a round of polling asks cited pages again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse } from '../../../src/main.ts';
import { toldInAPost } from '../../contract/told-in-a-post.ts';
import { PARAGRAPHS, TITLE } from '../../fakes/cited-house.ts';
import { html, rss } from '../../fakes/feed-house.ts';
import { createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';

let server: HostileServer;
let folder: string;
beforeAll(async () => {
  server = await createHostileServer();
  folder = mkdtempSync(join(tmpdir(), 'sitrep-rechecks-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('asks the page of an article that was told some hours ago, and remembers that it is missing', async () => {
  const address = server.at('/world/bridge', say({ headers: ['Content-Type: text/html'], body: html(TITLE, PARAGRAPHS) }));
  const feed = server.at('/feed', say({ body: rss([{ title: TITLE, link: address, guid: '1' }]) }));
  const feeds = join(folder, 'feeds.opml');
  writeFileSync(feeds, `<opml version="2.0"><body><outline type="rss" text="One" xmlUrl="${feed}"/></body></opml>`);
  const settings = { database: join(folder, 'sitrep.db'), seeds: 'seeds', feeds, allowHosts: [server.host], logLevel: 'silent' };
  const house = await openHouse(settings as Parameters<typeof openHouse>[0]);
  try {
    const polling = await house.polling?.();
    await polling?.round(() => undefined);
    const article = await house.store.articleAt(address);
    const toldAt = new Date(Date.now() - 10 * 3_600_000).toISOString();
    const told = {
      kind: 'sentence',
      storyId: 's',
      articleId: article?.id ?? '',
      start: 0,
      end: 5,
      text: 'Three',
      fingerprint: '',
      language: 'en',
    } as const;
    await toldInAPost(house.digests, [told], toldAt);
    server.at('/world/bridge', say({ status: 404 }));
    await polling?.round(() => undefined);
    expect(server.requests.filter(({ path }) => path === '/world/bridge')).toHaveLength(2);
    expect(await house.rechecks.ofHost(server.host, 9)).toMatchObject([
      { cited: [article?.id], missing: { how: 'its page answers 404 (not found)' } },
    ]);
  } finally {
    await house.close();
  }
}, 30_000);
