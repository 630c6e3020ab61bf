import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startingFeeds } from '../../src/intake/seeds/starting-feeds.ts';
import { folderOf } from './folders.ts';

describe('the feeds that a desk starts with', () => {
  it('are those of the list, and what is wrong with it is said with its name', async () => {
    const outlines = '<outline type="rss" text="A" xmlUrl="https://a.example/feed"/><outline type="rss" text="B"/>';
    const folder = folderOf({ 'feeds.opml': `<opml version="2.0"><body>${outlines}</body></opml>` });
    const file = join(folder, 'feeds.opml');
    const read = await startingFeeds(file);
    expect(read.feeds).toMatchObject([{ address: 'https://a.example/feed', title: 'A' }]);
    expect(read.problems).toMatchObject([{ where: file }]);
  });

  it('are none where there is no such file', async () => {
    const read = await startingFeeds('/none/feeds.opml');
    expect(read).toMatchObject({
      feeds: [],
      problems: [{ where: '/none/feeds.opml', what: expect.stringContaining('no such file') as string }],
    });
  });
});
