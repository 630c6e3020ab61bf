/** Everything about feeds, on a real store and a real network to a server of the test. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { answer } from '../../../src/app/answer.ts';
import { WORKSPACE_LIMITS } from '../../../src/app/feeds/feed-tools.ts';
import { type Asker, LOCAL } from '../../../src/core/asker.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { RSS } from '../../fakes/hostile-web.ts';
import { NOW, smallHouse } from '../../fakes/small-house.ts';

const ANA: Asker = {
  platform: 'discord',
  workspace: 'discord:1',
  channel: 'discord:11',
  person: { id: '7', name: 'Ana' },
  mayManage: true,
  language: 'en',
};
const GUEST: Asker = { ...ANA, person: { id: '8' }, mayManage: false };

let server: HostileServer;
let house: Awaited<ReturnType<typeof smallHouse>>;
let address: string;
beforeEach(async () => {
  server = await createHostileServer();
  house = await smallHouse([], [server.host]);
  address = server.at('/feed.xml', say({ headers: ['Content-Type: application/rss+xml'], body: RSS }));
});
afterEach(async () => {
  await house.store.close();
  await server.close();
});

const ask = (line: string, asker = LOCAL) => answer(line, asker, { desk: house.desk, commands, log: house.tools.log });
/** The answer as lines: title, notices, rows. */
async function told(line: string, asker = LOCAL): Promise<string[]> {
  const given = await ask(line, asker);
  if (!given.ok) throw new Error(given.message);
  return linesOf(given.brief);
}
const refused = async (line: string, asker = LOCAL) => {
  const given = await ask(line, asker);
  return given.ok ? `answered: ${given.brief.title}` : given.message;
};
function linesOf({ title, notices, blocks }: Brief): string[] {
  const rows = blocks.flatMap((block) =>
    block.kind === 'facts'
      ? [
          ...(block.heading === undefined ? [] : [`## ${block.heading}`]),
          ...block.rows.map(({ label, value }) => `${label}: ${value}`),
        ]
      : [],
  );
  return [title, ...notices, ...rows];
}
const opml = (paths: readonly string[], more = '') =>
  `<opml version="2.0"><body><outline text="Folder: one">${paths
    .map((path) => `<outline type="rss" text="Feed &quot;${path}&quot;" xmlUrl="http://${server.host}/${path}"/>`)
    .join('')}</outline>${more}</body></opml>`;

describe('/feeds add', () => {
  it('says what was found, which outlet it counts for, and that nothing of it is news', async () => {
    expect(await told(`/feeds add ${address}`)).toEqual([
      'Added: Field notes',
      'What it holds today is where it starts: it can be asked about, and none of it is posted as news.',
      `feed: ${address}`,
      'site: https://example.org/',
      'holds: 2 items, newest 21 Nov 2026',
      'counts as: 127.0.0.1, an outlet of its own (none is known there)',
    ]);
    const [held] = await house.feeds.subscriptions('local');
    expect(held?.feed).toMatchObject({
      awaitsBaseline: true,
      condition: 'never started',
      nextPollAt: NOW,
      outletId: '127.0.0.1',
    });
    expect(held).toMatchObject({ addedBy: 'whoever runs the program', addedAt: NOW });
  });

  it('takes the title and the outlet that it is given', async () => {
    const lines = await told(`/feeds add ${address} title:"Notes from the field" outlet:"the herald"`);
    expect(lines).toContain('Added: Notes from the field');
    expect(lines).toContain('counts as: The Herald');
    expect(await refused(`/feeds add ${address}?2 outlet:"the herold"`)).toMatch(
      /^No outlet is known as the herold\. Did you mean outlet:"The Herald"\?/,
    );
  });

  it('adds the best feed of a page and says how to add the others', async () => {
    const link = (path: string) => `<link rel="alternate" type="application/rss+xml" href="${path}">`;
    const page = server.at('/', say({ body: `<html><head>${link('/comments/feed')}${link('/feed.xml')}</head></html>` }));
    const comments = server.at('/comments/feed', say({ body: RSS.replace('Field notes', 'Comments') }));
    const lines = await told(`/feeds add ${page}`);
    expect(lines[0]).toBe('Added: Field notes');
    expect(lines).toContain(`Also found there: Comments. To add it: /feeds add ${comments}`);
    expect((await house.feeds.subscriptions('local')).map(({ feed }) => [feed.address, feed.foundIn])).toEqual([[address, page]]);
    expect((await told(`/feeds add ${page}`))[0]).toBe('Here already: Field notes');
  });

  it('says so where it is here already, without asking the server again', async () => {
    await told(`/feeds add ${address}`, ANA);
    const before = server.requests.length;
    expect((await told(`/feeds add ${address}`, ANA)).slice(0, 2)).toEqual(['Here already: Field notes', 'Nothing was changed.']);
    expect((await told(`/feeds add ${address.replace('http://', '')}/`, ANA))[0]).toBe('Here already: Field notes');
    expect(server.requests).toHaveLength(before);
    expect(await house.feeds.changes(ANA.workspace, 9)).toHaveLength(1);
  });

  it('says what stands in the way, and what to type', async () => {
    const gone = server.at('/gone', say({ status: 410 }));
    expect(await refused(`/feeds add ${gone}`)).toBe(
      `No feed was added from ${gone}: gone for good (410): not asked again. Type the address of the feed itself, for example /feeds add https://example.org/feed.xml`,
    );
    expect(await refused('/feeds add http://10.0.0.1/')).toContain('10.0.0.1');
    expect(await refused('/feeds add venezuela')).toContain('this is no address of the web');
    expect(await refused('/feeds add')).toContain('/feeds add needs the address of a feed or of a site');
    expect(await house.feeds.subscriptions('local')).toEqual([]);
  });

  it('keeps the name that it has where others follow it', async () => {
    await told(`/feeds add ${address} title:Theirs`, { ...ANA, workspace: 'slack:9' });
    const lines = await told(`/feeds add ${address} title:Ours`, ANA);
    expect(lines[0]).toBe('Added: Theirs');
    expect(lines).toContain('Others follow it already, so it keeps the title and outlet that it has.');
  });

  it('keeps no password', async () => {
    const secret = address.replace('http://', 'http://ana:secret@');
    const lines = await told(`/feeds add ${secret}`);
    expect(lines).toContain('the credentials in the address were not sent');
    const said = JSON.stringify([lines, await told(`/feeds check ${secret}`, ANA), await house.feeds.subscriptions('local')]);
    expect(said).not.toContain('secret');
    expect((await house.feeds.subscriptions('local'))[0]?.feed.address).toBe(address);
  });

  it('has room for so many in a workspace', async () => {
    const feeds = Array.from({ length: WORKSPACE_LIMITS.feeds }, (_, index) => ({ address: `https://${index}.example/feed` }));
    await house.feeds.subscribe(ANA.workspace, feeds, { actor: 'Ana', at: NOW });
    expect(await refused(`/feeds add ${address}`, ANA)).toMatch(/^There are 500 feeds here already, .* \/feeds remove <feed>/);
    expect((await told(`/feeds add ${address}`))[0]).toBe('Added: Field notes');
  });
});

describe('who may change feeds', () => {
  it.each(['add https://example.org/', 'remove example.org', 'import https://example.org/a.opml'])('/feeds %s', async (words) => {
    expect(await refused(`/feeds ${words}`, GUEST)).toMatch(/^\/feeds \w+ changes what everybody here gets, so only /);
    expect(server.requests).toEqual([]);
  });

  it('anybody may look', async () => {
    for (const line of ['list', 'export', 'changes', `check ${address}`])
      expect((await ask(`/feeds ${line}`, GUEST)).ok).toBe(true);
  });
});

describe('/feeds list', () => {
  it('tells conditions apart, what needs a look first', async () => {
    const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
    const add = async (path: string, fields: object) => {
      const [done] = await house.feeds.subscribe('local', [{ address: `https://${path}.example/feed`, title: path }], {
        actor: 'a',
        at: NOW,
      });
      if (done !== undefined) await house.feeds.record({ feed: { ...done.feed, ...fields }, items: [] });
    };
    await add('A', { condition: 'fresh', items: 12, checkedAt: at(-5), succeededAt: at(-5), nextPollAt: at(25) });
    await add('B', {
      condition: 'failed',
      error: 'not found (404)',
      failingSince: at(-3_000),
      checkedAt: at(-70),
      succeededAt: at(-4_000),
      nextPollAt: at(180),
    });
    await add('C', {});
    await add('D', { condition: 'gone', error: 'gone for good (410)', checkedAt: at(-5), nextPollAt: undefined });
    await add('E', {
      condition: 'partly read',
      items: 1,
      error: 'one item has no title',
      checkedAt: at(0),
      succeededAt: at(0),
      nextPollAt: at(0),
    });
    expect(await told('/feeds list')).toEqual([
      'Feeds',
      '5 feeds: 1 failing, 1 gone, 1 not asked yet, 2 in order.',
      'failed: B · b.example/feed · not found (404) since 19 Nov 2026 · asked 1 h ago · read 2 days ago · next in 3 h',
      'gone: D · d.example/feed · gone for good (410) · asked 5 min ago · never read',
      'never started: C · c.example/feed · next now',
      'fresh: A · a.example/feed · 12 items · read 5 min ago · next in 25 min',
      'partly read: E · e.example/feed · one item has no title · 1 item · read just now · next now',
    ]);
    expect((await told('/feeds list failed')).slice(2)).toHaveLength(1);
    expect(await refused('/feeds list nothing of that')).toMatch(/^No feed here has nothing of that in/);
  });

  it('shows those of the installation in every workspace, and nobody can remove them there', async () => {
    await told(`/feeds add ${address}`);
    expect(await told('/feeds list', ANA)).toEqual([
      'Feeds',
      'No feeds of this workspace yet.',
      'Of this installation 1 feed: 1 not asked yet.',
      '## Of this installation, read for everybody; whoever runs it changes them',
      `never started: Field notes · ${server.host}/feed.xml · next now`,
    ]);
    expect((await told(`/feeds add ${address}`, ANA))[0]).toBe('Here already: Field notes');
    expect(await refused('/feeds remove field notes', ANA)).toMatch(/^Field notes is read for everybody: whoever runs this/);
  });

  it('promises no turn where none is read', async () => {
    await house.store.close();
    house = await smallHouse([], [server.host], false);
    const off = 'polling is off here (SITREP_FEEDS=none)';
    expect(await told(`/feeds add ${address}`)).toContain(`It is kept, and not read: ${off}.`);
    expect((await told('/feeds list')).slice(1)).toEqual([
      '1 feed: 1 not asked yet.',
      `No feed is read: ${off}.`,
      `never started: Field notes · ${server.host}/feed.xml`,
    ]);
    expect(await told('/status')).toContain(`feeds: 1 feed: 1 not asked yet; ${off}`);
    expect((await told('/feeds check field notes')).at(-1)).toBe(`asks again: no: ${off}`);
    expect((await told(`/feeds import ${opml(['one', 'two'])}`))[1]).toBe(`They are kept, and not read: ${off}.`);
  });

  it('says what to do where there is none', async () => {
    expect(await told('/feeds list', ANA)).toEqual(['Feeds', 'No feeds yet. /feeds add example.org finds those of a site.']);
  });
});

describe('/feeds remove', () => {
  it.each(['Field notes', 'field', '127.0.0.1', 'feed.xml'])('finds it as %s', async (words) => {
    await told(`/feeds add ${address}`);
    const ref = words === 'feed.xml' ? address : words.replace('127.0.0.1', server.host);
    expect((await told(`/feeds remove ${ref}`))[0]).toBe('Removed: Field notes');
    expect(await house.feeds.subscriptions('local')).toEqual([]);
  });

  it('is undone by adding it again, under the name that it is given then', async () => {
    await told(`/feeds add ${address} title:Before`);
    await told('/feeds remove before');
    expect((await told(`/feeds add ${address} title:After`))[0]).toBe('Added: After');
    expect((await house.feeds.subscriptions('local')).map(({ feed }) => feed.title)).toEqual(['After']);
  });

  it('asks which one where several are called so, and says what is near where none is', async () => {
    const two = server.at('/two.xml', say({ body: RSS.replace('Field notes', 'Field work') }));
    await told(`/feeds add ${address}`);
    await told(`/feeds add ${two}`);
    expect(await refused('/feeds remove field')).toBe(
      `2 feeds are called field. Type the address of one: ${server.host}/feed.xml, ${server.host}/two.xml`,
    );
    expect(await refused('/feeds remove feld work')).toBe(
      'No feed here is called feld work. Did you mean Field work? /feeds list has them all.',
    );
  });
});

describe('/feeds check', () => {
  it('asks for a feed that is followed as its next poll will, and says what came of it', async () => {
    await told(`/feeds add ${address}`);
    const lines = await told('/feeds check field notes');
    expect(lines).toEqual([
      'Check: Field notes',
      'A check takes nothing in: what is new is read with the next round.',
      'outcome: answered with something new',
      'condition: fresh',
      'title: Field notes',
      'holds: 2 items',
      `feed: ${address}`,
      'status: 200',
      'asks again: after 30 min',
    ]);
  });

  it('says when what is new will be read, because a check takes nothing in', async () => {
    await told(`/feeds add ${address}`);
    const [held] = await house.feeds.subscriptions('local');
    if (held === undefined) throw new Error('it was added');
    const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
    await house.feeds.record({ feed: { ...held.feed, condition: 'fresh', nextPollAt: at(12) }, items: [] });
    expect(await told('/feeds check field notes')).toContain('A check takes nothing in: what is new is read in 12 min.');
    await house.feeds.record({ feed: { ...held.feed, condition: 'fresh', nextPollAt: at(-1) }, items: [] });
    expect(await told('/feeds check field notes')).toContain(
      'A check takes nothing in: what is new is read with the next round.',
    );
  });

  it('asks for any address, and says how to add it', async () => {
    expect(await told(`/feeds check ${address}`, ANA)).toContain(`Nobody here follows it. To add it: /feeds add ${address}`);
    const page = server.at('/page', say({ body: '<html><body>Words</body></html>' }));
    const lines = await told(`/feeds check ${page}`);
    expect(lines).toContain('problem: is a web page, not a feed');
    expect(lines).toContain(`/feeds add ${page} looks for the feeds of a site.`);
    expect(await refused('/feeds check nothing known')).toMatch(/^No feed here is called nothing known/);
  });

  it('wakes a feed that was given up and answers again', async () => {
    await told(`/feeds add ${address}`);
    const [held] = await house.feeds.subscriptions('local');
    if (held === undefined) throw new Error('it was added');
    const { nextPollAt: _, ...rest } = held.feed;
    await house.feeds.record({ feed: { ...rest, condition: 'gone' }, items: [] });
    expect(await house.feeds.nextDueAt()).toBeUndefined();
    expect(await told('/feeds check field notes')).toContain('It answers again, so it is read with the next round.');
    expect(await house.feeds.nextDueAt()).toBe(NOW);
  });
});

describe('/feeds import and export', () => {
  it('takes 500 feeds at once without fetching one, their turns one after the other, and gives them back', async () => {
    const paths = Array.from({ length: 500 }, (_, index) => `feed-${index}`);
    const lines = await told(`/feeds import ${opml(paths)}`, ANA);
    expect(lines).toEqual([
      'Imported: 500 feeds',
      'Nothing was fetched yet: they are asked one after the other, the last in about 16 min. What they hold then is where they start, and none of it is posted as news.',
      'added: 500',
    ]);
    expect(server.requests).toEqual([]);
    expect((await house.feeds.due(NOW, 500)).length).toBe(1);
    expect(await house.feeds.changes(ANA.workspace, 9)).toHaveLength(1);
    const exported = await ask('/feeds export', ANA);
    const [file] = exported.ok ? exported.brief.blocks : [];
    if (file?.kind !== 'file') throw new Error('an export is a file');
    const other = { ...ANA, workspace: 'slack:2' };
    await told(`/feeds import ${file.text}`, other);
    const addresses = async (workspace: string) =>
      (await house.feeds.subscriptions(workspace)).map(({ feed, folders }) => [feed.address, feed.title, folders]);
    expect(await addresses(other.workspace)).toEqual(await addresses(ANA.workspace));
    expect((await addresses(ANA.workspace)).length).toBe(500);
    expect((await addresses(ANA.workspace))[0]?.[2]).toEqual(['Folder: one']);
  });

  it('counts a feed for the outlet that the file names, where that is known, and for its host otherwise', async () => {
    const outline = (path: string, outlet: string) =>
      `<outline type="rss" xmlUrl="https://${path}.example/feed" htmlUrl="https://www.site.example/" sitrepOutlet="${outlet}"/>`;
    await told(`/feeds import ${opml([], outline('a', 'herald') + outline('b', 'unheard-of') + outline('c', 'other.example'))}`);
    const outlets = (await house.feeds.subscriptions('local')).map(({ feed }) => feed.outletId);
    expect(outlets).toEqual(['herald', 'site.example', 'other.example']);
  });

  it('fetches the file at an address, and says what it did not take over', async () => {
    const file = server.at('/list.opml', say({ body: opml(['a', 'b'], '<outline type="rss" text="Lost"/>') }));
    await told(`/feeds import ${file}`);
    expect((await told(`/feeds import "${file}"`))[0]).toBe('Imported: 0 feeds');
    expect(await told(`/feeds import <${file}|the list>`)).toEqual([
      'Imported: 0 feeds',
      'Nothing was changed.',
      'added: 0',
      'here already: 2',
      '## Not taken over',
      'in the file: “Lost” has no xmlUrl',
    ]);
  });

  it.each([
    ['a feed', '/feed.xml', /is a feed, not a list of feeds\. .*\/feeds add takes one feed/],
    ['nothing', '/none.opml', /could not be fetched: it answered with status 404/],
  ])('refuses %s in place of a list', async (_, path, message) => {
    expect(await refused(`/feeds import http://${server.host}${path}`)).toMatch(message);
  });

  it('refuses what is neither an address nor a file, and files from inside', async () => {
    expect(await refused('/feeds import my feeds')).toMatch(/^my feeds is neither the address of an OPML file nor its text\./);
    expect(await refused('/feeds import http://10.0.0.1/feeds.opml')).toMatch(/could not be fetched: .*10\.0\.0\.1/);
    expect(await refused('/feeds import <opml><body></body></opml>')).toMatch(/^The text is an OPML file without a feed/);
  });

  it('takes as many as there is room for', async () => {
    const paths = Array.from({ length: WORKSPACE_LIMITS.feeds + 7 }, (_, index) => `feed-${index}`);
    expect(await told(`/feeds import ${opml(paths)}`, ANA)).toContain('no room for: 7; remove some, then import the file again');
  });
});

describe('/feeds changes', () => {
  it('names who did what, newest first, in this workspace alone', async () => {
    await told(`/feeds add ${address}`, ANA);
    await told('/feeds remove field notes', ANA);
    expect(await told('/feeds changes', ANA)).toEqual([
      'Changes',
      `21 Nov 2026 14:00: Ana (discord:7) removed the feed ${address}`,
      `21 Nov 2026 14:00: Ana (discord:7) added the feed ${address}`,
    ]);
    expect(await told('/feeds changes')).toEqual(['Changes', 'Nothing was changed here yet.']);
  });
});
