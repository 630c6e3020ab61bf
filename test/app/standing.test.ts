/** `/digest`, `/watch` and `/mute` as somebody types them. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/app/answer.ts';
import { createDesk } from '../../src/app/desk.ts';
import { type Asker, LOCAL } from '../../src/core/asker.ts';
import type { Brief } from '../../src/core/brief/brief.ts';
import { feedParts } from '../fakes/feed-tools.ts';
import { newsroomHouse } from '../fakes/newsroom-house.ts';
import { silentLog } from '../fakes/posting-house.ts';

const LINES = [
  'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
  '"Drug trafficking is a threat that knows no borders," Marco Rubio said in Washington.',
  'Caracas called the deployment a provocation and put its coast guard on alert along the whole coast.',
];

function desk() {
  return typing(newsroomHouse());
}

function typing(house: ReturnType<typeof newsroomHouse>) {
  const { clock, feeds, newsroom, store, library } = house;
  const made = createDesk({ store, library, clock, newsroom, ...feedParts([], clock, feeds) }, commands);
  const type = async (line: string, asker: Partial<Asker> = {}): Promise<string> => {
    const given = await answer(line, { ...LOCAL, ...asker }, { desk: made, commands, log: silentLog });
    return given.ok ? textOf(given.brief) : given.message;
  };
  return { ...house, type };
}

/** Notices and facts, a line each. */
function textOf({ title, notices, blocks }: Brief): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'facts') return [block.heading ?? '', ...block.rows.map(({ label, value }) => `${label}: ${value}`)];
    if (block.kind === 'story') return [`${block.isUpdate === true ? 'Update: ' : ''}${block.headline.text}`];
    return block.kind === 'file' ? [block.text] : [];
  });
  return [title, ...notices, ...lines].join('\n');
}

describe('a topic that is misspelt', () => {
  it('is said when it is added, because it would be silent for ever', async () => {
    const { type, take } = desk();
    await take({ name: 'a', title: 'Eight warships sail', outletId: 'herald', raw: LINES.join('\n\n') });
    const unheld = 'No report held has venezuala in it, and no name is known so. Did you mean Venezuela? Then';
    expect(await type('/digest add venezuala OR warships at:07:45 zone:UTC')).toContain(
      `${unheld} /digest remove d1, and add it anew`,
    );
    expect(await type('/watch add venezuala')).toContain(`${unheld} /watch remove w1, and add it anew`);
    expect(await type('/mute venezuala')).toContain(`${unheld} /unmute m1, and mute it anew`);
    expect(await type('/watch add "port strike"')).toContain('No report held has “port strike” in it, and no name is known so.');
    for (const topic of ['warships', 'venezuela', 'coast guard NOT venezuala', 'lang=es', 'guyana'])
      expect(await type(`/watch add ${topic}`)).not.toContain('No report held');
  });
});

describe('/digest', () => {
  it('is added with its zone, listed, previewed, posted, shown, exported, paused, resumed and removed; each change has its actor', async () => {
    const { type, take, poster, feeds } = desk();
    const ana = { person: { id: 'u1', name: 'Ana' } };
    const added = await type('/digest add venezuela OR "tren de aragua" at:07:45 days:mon-fri zone:america/bogota', ana);
    expect(added).toContain('d1 is on venezuela OR "tren de aragua"');
    expect(added).toContain('when: at:07:45 days:mon-fri zone:America/Bogota\nnext: Fri 20 Nov 2026 07:45');
    await take({ name: 'a', title: 'Eight warships sail', outletId: 'herald', raw: LINES.join('\n\n') });
    await take({
      name: 'b',
      title: 'Rain in Guyana',
      raw: 'Heavy rain closed the main coastal road of Guyana for the second time this month.',
    });
    const preview = await type('/digest preview d1');
    expect(preview).toContain('Nothing is posted, and nothing counts as told.');
    expect(preview).toContain('1: 1 independent publisher; new here; ');
    expect(preview).toContain('filter: Rain in Guyana: none of: venezuela, “tren de aragua”');
    expect(poster.posts).toEqual([]);
    expect(await type('/digest now d1')).toContain('Edition e1 is posted.');
    expect(await type('/digest show d1')).toContain('e1: Fri 20 Nov 2026 07:00: posted, 1 story');
    expect(await type('/digest show e1')).toContain('Eight warships sail');
    expect(await type('/digest preview 1')).toContain('Nothing new on venezuela');
    expect(await type('/digest export e1')).toContain('# venezuela OR "tren de aragua": digest');
    expect(await type('/digest export e1 format:html')).toContain('<h1>');
    expect(await type('/digest export d1 format:atom')).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(await type('/digest pause d1', ana)).toContain('next: paused. On again: /digest resume d1');
    expect(await type('/digest now d1')).toBe('d1 is paused. Type /digest resume d1');
    expect(await type('/digest resume d1', ana)).toContain('next: Fri 20 Nov 2026 07:45');
    expect(await type('/digest remove d1', ana)).toContain('d1 is removed.');
    expect(await type('/digest list')).toContain('No digests yet.');
    const changes = (await feeds.changes('local', 9)).map(({ actor, what }) => `${actor.split(' ')[0]} ${what.split(' on ')[0]}`);
    expect(changes).toEqual([
      'Ana removed the digest d1',
      'Ana resumed the digest d1',
      'Ana paused the digest d1',
      'Ana added the digest d1',
    ]);
  });

  it('posts no edition out of turn when nothing is new: whoever asked is told so, and what was checked', async () => {
    const { type, take, poster } = desk();
    await type('/digest add venezuela at:07:45 zone:America/Bogota');
    const nothing = 'Nothing is posted, because nothing is new. /digest preview d1 lists what is left out.';
    expect(await type('/digest now d1')).toContain(nothing);
    expect(poster.posts).toEqual([]);
    await take({ name: 'a', title: 'Eight warships sail', raw: LINES.join('\n\n') });
    expect(await type('/digest now d1')).toContain('Edition e1 is posted.');
    const again = await type('/digest now d1');
    expect(again).toContain(nothing);
    expect(again).toContain('No feeds are followed here: /feeds add.\nNothing new on venezuela.');
    expect(poster.posts).toHaveLength(1);
  });

  it('is paused or resumed once: what it is already changes nothing and is not logged', async () => {
    const { type, feeds } = desk();
    await type('/digest add venezuela at:07:45 zone:America/Bogota');
    expect(await type('/digest resume d1')).toContain('d1 is on already.\n');
    await type('/digest pause d1');
    expect(await type('/digest pause d1')).toContain('d1 is paused already.\n');
    expect(await type('/digest pause d1')).toContain('next: paused. On again: /digest resume d1');
    expect((await feeds.changes('local', 9)).map(({ what }) => what)).toEqual([
      'paused the digest d1',
      expect.stringContaining('added'),
    ]);
  });

  it('exports its editions as a feed that links to their posts, where the platform gives posts an address', async () => {
    for (const linkOf of [undefined, (message: string) => `https://discord.com/channels/1/2/${message}`]) {
      const house = newsroomHouse(linkOf === undefined ? {} : { linkOf });
      const { type, take } = typing(house);
      await type('/digest add at:07:45 zone:UTC');
      await take({ name: 'a', title: 'Eight warships sail', raw: LINES.join('\n\n') });
      await type('/digest now d1');
      const links = [
        ...(await type('/digest export d1 format:atom')).matchAll(/<link rel="alternate" type="text\/html" href="([^"]*)"\/>/g),
      ];
      expect(links.map(([, href]) => href)).toEqual(linkOf === undefined ? [] : [linkOf('m1')]);
    }
  });

  it.each([
    ['/digest add venezuela', 'A digest needs its time of day. Type at:07:45'],
    ['/digest add venezuela at:7pm', 'Did you mean at:19:00?'],
    ['/digest add venezuela at:07:45 zone:bogota', 'Did you mean zone:America/Bogota?'],
    ['/digest add (venezuela at:07:45', 'A bracket is not closed.'],
    ['/digest add venezuela at:07:45 empty:never', 'empty:post, empty:silent'],
    ['/digest add haiti outlet:reuters at:07:45', 'Type outlet=reuters'],
    ['/digest add haiti owners:>=3 at:07:45', 'Type owners>=3'],
    ['/watch add haiti lang:es', 'lang: is no option of /watch add, but part of what it is on. Type lang=es'],
    ['/digest show d7', 'There is no digest d7. There is none here yet: /digest add'],
    ['/digest show e7', 'There is no edition e7.'],
    ['/watch add haiti quiet:22', 'Type quiet:22:00-06:30'],
    ['/watch add haiti quiet:22-6', 'quiet:22-6 is no stretch of the day. Did you mean quiet:22:00-06:00?'],
    ['/watch add haiti quiet:22:00-25:00', 'quiet:22:00-25:00 is no stretch of the day. Type quiet:22:00-06:30'],
    ['/watch add haiti cooldown:soon', 'Type cooldown:6h'],
    ['/mute s_nowhere', 'There is no story s_nowhere.'],
    ['/mute haiti for:ever', 'Type for:6h'],
    ['/unmute haiti', 'haiti is not muted. Nothing is muted here'],
  ])('%s is answered with %s', async (line, told) => {
    expect(await desk().type(line)).toContain(told);
  });

  it.each(['/digest add haiti lang=zz at:07:45', '/watch add haiti lang=zz', '/mute lang=zz'])(
    '%s is told of the same languages as /brief lang:zz',
    async (line) => {
      const { type } = desk();
      const told = await type('/brief lang:zz');
      expect(told).toContain('lang:zz is not known. Type one of lang:en, lang:es, ');
      expect(await type(line)).toBe(told.replaceAll('lang:', 'lang='));
    },
  );

  it('takes the zone of whoever asks, and says so where it knows none', async () => {
    const { type } = desk();
    expect(await type('/digest add at:07:45', { timeZone: 'America/Caracas' })).toContain('zone:America/Caracas');
    expect(await type('/digest add at:07:45')).toContain('No time zone is known for you, so times are UTC.');
  });

  it('is not added twice to a channel; other times and other channels are another digest', async () => {
    const { type } = desk();
    await type('/digest add Venezuela at:07:45 zone:America/Bogota');
    expect(await type('/digest add venezuela at:7:45 zone:america/bogota')).toBe('d1 is that digest already: /digest list');
    expect(await type('/digest add venezuela at:07:45 zone:UTC')).toContain('d2 is on venezuela');
    expect(await type('/digest add at:07:45 zone:UTC')).toContain('d3 is on everything');
    expect(await type('/digest add venezuela at:07:45 zone:UTC', { channel: 'terminal:2' })).toContain('d4 is on venezuela');
    await type('/digest pause d1');
    expect(await type('/digest add venezuela at:07:45 zone:America/Bogota')).toBe(
      'd1 is that digest already, paused. On again: /digest resume d1',
    );
    await type('/digest remove d1');
    expect(await type('/digest add venezuela at:07:45 zone:America/Bogota')).toContain('d5 is on venezuela');
  });

  it('changes nothing for those who may not, and shows nothing of another workspace', async () => {
    const { type } = desk();
    await type('/digest add at:07:45');
    const other = { workspace: 'discord:2', channel: 'discord:22', mayManage: false, platform: 'discord' as const };
    expect(await type('/digest add at:07:45', other)).toContain('only members who may manage the server can use it');
    expect(await type('/digest list', other)).toContain('No digests yet.');
    expect(await type('/digest show d1', other)).toContain('There is no digest d1.');
  });
});

describe('/status', () => {
  it('tells this channel’s next digests on their clocks, those elsewhere, what waits and why, and which feeds fail', async () => {
    const house = newsroomHouse({ faultOf: () => ({ kind: 'later', why: 'Discord says: 503' }) });
    const { type, take } = typing(house);
    expect(await type('/status')).toContain('next digests: none in this channel: /digest add\nposts waiting: none');
    await type('/digest add venezuela at:07:45 zone:America/Bogota');
    await type('/digest add at:18:00 zone:Asia/Tokyo');
    await type('/digest add haiti at:09:00 zone:UTC');
    await type('/digest pause d3');
    await type('/digest add guyana at:09:00 zone:UTC', { channel: 'terminal:2' });
    await type('/watch add haiti');
    const [{ feed } = {}] = await house.feeds.subscribe('local', [{ address: 'https://a.example/feed', title: 'A' }], {
      actor: 'Ana',
      at: house.clock.now(),
    });
    if (feed === undefined) throw new Error('not added');
    const failing = {
      ...feed,
      condition: 'failed' as const,
      error: 'the server failed (503)',
      failingSince: '2026-11-20T06:10:00.000Z',
    };
    await house.feeds.record({ feed: failing, items: [] });
    await take({ name: 'a', title: 'Eight warships sail', raw: LINES.join('\n\n') });
    expect(await type('/digest now d1')).toContain('is on its way (Discord says: 503)');
    expect(await type('/status')).toContain(
      [
        'feeds: 1 feed: 1 failing; next poll now',
        'next digests: d1 on venezuela: Fri 20 Nov 2026 07:45 (America/Bogota)',
        ': d2 on everything: Sat 21 Nov 2026 18:00 (Asia/Tokyo)',
        ': d3 on haiti: paused',
        'other channels: 1 digest: /digest list',
        'watches here: w1 haiti',
        'posts waiting: 1, since 20 Nov 2026 12:00 UTC (Discord says: 503)',
        'failing feeds: A since 20 Nov 2026 06:10 UTC: the server failed (503)',
      ].join('\n'),
    );
  });
});

describe('/watch and /mute', () => {
  it('are added, listed and ended', async () => {
    const { type } = desk();
    expect(await type('/watch add haiti NOT sports quiet:22:00-06:30 zone:America/Bogota cooldown:2d')).toContain(
      'one story: one post, which is changed for 48 h as more comes in\nquiet: 22:00-06:30 America/Bogota',
    );
    expect(await type('/watch list')).toContain('w1  haiti NOT sports');
    expect(await type('/watch add Haiti  NOT sports')).toBe(
      'w1 is on haiti NOT sports here already. To change it: /watch remove w1, then add it anew',
    );
    expect(await type('/watch remove w1')).toContain('w1 on haiti NOT sports is removed.');
    expect(await type('/mute haiti for:3d')).toContain('haiti is muted here until 23 Nov 2026 12:00 UTC.');
    expect(await type('/mute')).toContain('m1: haiti, until');
    expect(await type('/unmute m1')).toContain('haiti is told again.');
  });
});

describe('/why', () => {
  it('tells where an article was posted, and which rule left it out', async () => {
    const { type, take, store } = desk();
    await type('/digest add venezuela at:07:45');
    await take({ name: 'a', title: 'Eight warships sail', raw: LINES.join('\n\n') });
    await take({
      name: 'b',
      title: 'Rain in Guyana',
      raw: 'Heavy rain closed the main coastal road of Guyana for the second time this month.',
    });
    await type('/digest now d1');
    const idOf = async (name: string) => (await store.articleAt(`https://news.example/${name}`))?.id ?? '';
    const why = await type(`/why ${await idOf('a')}`);
    expect(why).toContain(
      'posted: in terminal, 20 Nov 2026 12:00 UTC (e1 of d1)\nranked: place 1 of e1: 1 independent publisher; new here; ',
    );
    expect(await type(`/why ${await idOf('b')}`)).toContain('left out: of e1 (d1) by filter: no venezuela in it');
  });
});
