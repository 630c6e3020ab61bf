/** The thread that reads pages: order, limits, and what hostile pages do to it. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { createPageReader, type PageReaderSettings } from '../../../src/intake/pages/page-reader.ts';
import { pageCases } from './page-cases.ts';

/** A thread cannot run TypeScript: the compiled one of this run's installation. */
const worker = pathToFileURL(join(dirname(inject('cli')), 'intake', 'pages', 'page-worker.js'));
const create = (settings: PageReaderSettings = {}) => createPageReader({ worker, ...settings });
/** As much time as a busy machine may need; the bot's own limit is shorter. */
const reader = create({ milliseconds: 25_000 });
const hasty = create({ milliseconds: 1_500 });
afterAll(() => Promise.all([reader.close(), hasty.close()]));

const prose = '<p>The minister said, after a long meeting, that the ships would stay where they were until the end of March.</p>';
const read = (html: string) => reader.read({ html });

describe('the reader of pages', () => {
  it('answers in the order of the calls, as the page is read in this thread', async () => {
    const readings = await Promise.all(pageCases.map(({ html, url }) => reader.read({ html, url })));
    expect(readings.map((reading) => (reading.outcome === 'read' ? reading.page.title : reading.reason))).toEqual(
      pageCases.map(({ expected }) => (expected as { title?: string }).title),
    );
  });

  it('refuses a page that takes too long, and reads the next one', async () => {
    const own = create({ milliseconds: 300 });
    const [slow, next] = await Promise.all([
      own.read({ html: '<div>a, b, c, d, e, f, g, h</div>'.repeat(29_000) }),
      own.read({ html: prose }).then((reading) => reading.outcome),
    ]);
    expect(slow).toEqual({ outcome: 'refused', reason: 'the page took longer than 300 ms' });
    expect(['read', 'refused']).toContain(next);
    await own.close();
  });

  it('refuses everything where its thread cannot start, and says why', async () => {
    const broken = create({ worker: new URL('./no-such-worker.js', worker) });
    expect(await broken.read({ html: prose })).toMatchObject({ outcome: 'refused', reason: /reader of pages broke/ });
    await broken.close();
  });

  it('closes before it has begun, and twice', async () => {
    const unused = create();
    await unused.close();
    await unused.close();
  });
});

const nested = (tag: string, times: number) => `<${tag}>`.repeat(times) + prose.repeat(10);

describe('a hostile page', () => {
  it.each<[string, string]>([
    ['5 MB of <', prose.repeat(10) + '<'.repeat(5_000_000)],
    ['100,000 nested elements', nested('div', 100_000)],
    ['100,000 nested and closed', nested('div', 100_000) + '</div>'.repeat(100_000)],
    ['unclosed formatting', nested('b><i><font color=red', 40_000)],
    ['a list of 30,000', `${prose.repeat(10)}<ul>${'<li>'.repeat(30_000)}`],
    ['nested lists', nested('ul><li', 20_000)],
    ['200,000 scripts', `${'<script>var a="<p>x</p>";</script>'.repeat(200_000)}${prose.repeat(10)}`],
    ['scripts that never end', `${prose.repeat(10)}${'<script>'.repeat(200_000)}`],
    ['drawings that never end', `${'<svg>'.repeat(300_000)}${prose.repeat(10)}`],
    ['100,000 attributes', `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>${prose.repeat(10)}`],
    ['quotation marks that never close', `${prose.repeat(10)}${'<a href="x'.repeat(1_000_000)}`],
    ['two million spaces', `${prose.repeat(10)}<p>${' '.repeat(2_000_000)}x</p>`],
    ['50 MB of markup', prose.repeat(Math.ceil(50_000_000 / prose.length))],
    ['JSON-LD 400,000 deep', `<script type="application/ld+json">${'['.repeat(400_000)}</script>${prose.repeat(10)}`],
    ['JSON-LD of escapes', `<script type="application/ld+json">{${'"\\'.repeat(400_000)}</script>${prose.repeat(10)}`],
  ])('is read in bounded time: %s', async (_, body) => {
    const reading = await read(`<html><head><title>Ships</title></head><body>${body}`);
    expect(reading).toMatchObject({ outcome: 'read' });
    if (reading.outcome === 'read') expect(reading.page.text).toContain('The minister said');
  });

  it.each<[string, string]>([
    ['unclosed formatting across paragraphs', prose + '<p><b><i><u>text, and more text '.repeat(30_000)],
    ['references', `<p>${'&amp;lt;'.repeat(500_000)}</p>`],
    ['tables in tables', nested('table><tr><td', 20_000)],
    ['60,000 links', `${'<a href=x>y z</a> '.repeat(60_000)}${prose}`],
    ['120 deep, 30,000 elements', Array.from({ length: 250 }, () => '<div>'.repeat(119) + prose + '</div>'.repeat(119)).join('')],
  ])('is read or refused in bounded time: %s', async (_, body) => {
    const reading = await hasty.read({ html: body });
    if (reading.outcome === 'refused') expect(reading.reason).toMatch(/took (?:longer|too much)/);
    expect((await hasty.read({ html: prose })).outcome).toBe('read');
  });
});
