/** Articles that were changed after they were quoted, and feeds that fail for long. */
import { describe, expect, it } from 'vitest';
import type { FactsBlock } from '../../../src/core/brief/block.ts';
import { newsroomHouse } from '../../fakes/newsroom-house.ts';

const LINES = [
  'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
  'The vessels carry four thousand marines and will patrol the southern Caribbean for several weeks.',
  '"Drug trafficking is a threat that knows no borders," Marco Rubio said in Washington.',
];
const page = (lines: readonly string[]) => ({
  name: 'a',
  title: 'Eight warships sail',
  outletId: 'herald',
  raw: lines.join('\n\n'),
});

async function told() {
  const house = newsroomHouse();
  await house.addDigest();
  await house.addDigest({ channel: 'terminal:2' });
  await house.addDigest({ channel: 'terminal:3', topic: 'guyana' });
  house.at('2026-11-20T18:00:00.000Z');
  await house.take(page(LINES));
  house.at('2026-11-21T09:00:10.000Z');
  await house.newsroom.tick();
  const before = house.poster.posts.length;
  const change = async (lines: readonly string[]) => {
    await house.take(page(lines));
    await house.newsroom.afterFiling();
    await house.newsroom.tick();
    return house.poster.posts.slice(before);
  };
  return { ...house, change };
}

describe('a correction', () => {
  it('is one reply in each channel that saw the sentence, with before and after', async () => {
    const { change, briefs, poster } = await told();
    const replies = await change([LINES[0]?.replace('Eight', 'Three') ?? '', ...LINES.slice(1)]);
    expect(replies.map(({ channel, after }) => [channel, after?.message]).sort()).toEqual([
      ['terminal', poster.posts.find((post) => post.channel === 'terminal')?.receipt.message],
      ['terminal:2', poster.posts.find((post) => post.channel === 'terminal:2')?.receipt.message],
    ]);
    const brief = briefs().at(-1);
    expect(brief?.title).toBe('Correction: Eight warships sail');
    expect(brief?.notices).toEqual(['The Herald changed the article after it was quoted here.']);
    const [block] = brief?.blocks ?? [];
    expect((block as FactsBlock | undefined)?.rows).toEqual([
      { label: 'before', value: `“${LINES[0]}” (posted 21 Nov 2026)` },
      { label: 'now', value: `“${LINES[0]?.replace('Eight', 'Three')}” [1]` },
    ]);
    // Not said again, however often the article is looked at; and a further change says only what is new.
    expect(await change([LINES[0]?.replace('Eight', 'Three') ?? '', ...LINES.slice(1)])).toHaveLength(2);
  });

  it('compares like with like: not the page with what the feed had carried before, but a later text of the page with it', async () => {
    const house = newsroomHouse();
    await house.addDigest();
    const change = async (basis: 'feed' | 'page', lines: readonly string[]) => {
      await house.take({ ...page(lines), textBasis: basis });
      await house.newsroom.afterFiling();
      await house.newsroom.tick();
      return house.poster.posts.map(({ message }) => (message.brief as unknown as { title: string }).title);
    };
    house.at('2026-11-20T18:00:00.000Z');
    await house.take({ ...page(LINES.slice(0, 2)), textBasis: 'feed' });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    expect(await change('page', [LINES[0] ?? '', LINES[2] ?? ''])).toEqual(['Digest']);
    expect(await change('page', [LINES[0]?.replace('Eight', 'Three') ?? '', LINES[2] ?? ''])).toEqual([
      'Digest',
      'Correction: Eight warships sail',
    ]);
    const last = house.briefs().at(-1);
    expect(last?.blocks).toHaveLength(1);
    expect(JSON.stringify(last?.blocks)).toContain('Three warships');
  });

  it('says where a sentence is gone', async () => {
    const { change, briefs } = await told();
    await change([LINES[0] ?? '', 'Nothing else is known about it, and the ministry of defence did not answer questions.']);
    expect(JSON.stringify(briefs().at(-1)?.blocks)).toContain('no such sentence any more');
  });

  it.each([
    ['quotation marks and dashes', LINES.map((line) => line.replaceAll('"', '”').replace('Thursday, the', 'Thursday — the'))],
    [
      'capitals, accents and white space',
      LINES.map((line) => line.replace('warships', 'Warships').replace('Miami', 'Miámi').replace(' the ', '  the ')),
    ],
    ['punctuation', LINES.map((line) => line.replace('Thursday, ', 'Thursday; ').replace(/\.$/, ''))],
    ['a paragraph more', [...LINES, 'Updated with a reaction of the ministry in Caracas, which called it a provocation.']],
  ])('leaves alone a change of %s', async (_, lines) => {
    const { change } = await told();
    expect(await change(lines)).toEqual([]);
  });
});

describe('a feed that fails for long', () => {
  it('is told of once in each channel of its workspace, and once when it is back', async () => {
    const house = newsroomHouse();
    const [{ feed } = {}] = await house.feeds.subscribe('w', [{ address: 'https://a.example/feed', title: 'A' }], {
      actor: 'Ana',
      at: house.clock.now(),
    });
    if (feed === undefined) throw new Error('not added');
    await house.addDigest({ nextSlot: '2027-01-01T00:00:00.000Z' });
    const failing = {
      ...feed,
      condition: 'failed' as never,
      error: 'It answered with 503.',
      failingSince: '2026-11-20T13:00:00.000Z',
      checkedAt: house.clock.now(),
    };
    await house.feeds.record({ feed: failing, items: [] });
    const titles = async (now: string) => {
      house.at(now);
      for (let minute = 0; minute < 11; minute += 1) await house.newsroom.tick();
      return house.briefs().map(({ title, notices }) => `${title}. ${notices.join(' ')}`);
    };
    expect(await titles('2026-11-21T12:00:00.000Z')).toEqual([]);
    const notice =
      'A source fails: A. Failing since 20 Nov 2026 13:00 UTC. It answered with 503. Digests say so until it is back: /feeds check https://a.example/feed';
    expect(await titles('2026-11-21T13:30:00.000Z')).toEqual([notice]);
    expect(await titles('2026-11-22T13:30:00.000Z')).toEqual([notice]);
    const { failingSince: _, error: __, ...well } = failing;
    await house.feeds.record({ feed: { ...well, condition: 'good' as never }, items: [] });
    expect(await titles('2026-11-22T19:00:00.000Z')).toEqual([
      notice,
      'A source is back: A. It failed from 20 Nov 2026 13:00 UTC on, for 2 days 6 hours.',
    ]);
    expect(await titles('2026-11-23T19:00:00.000Z')).toHaveLength(2);
    expect(house.poster.posts[1]?.after).toEqual(house.poster.posts[0]?.receipt);
  });
});
