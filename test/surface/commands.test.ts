/** `sitrep <command> …` for scripts: what comes out, and where. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief/brief.ts';
import { createPlace, type Place, type Ran, times } from './sitrep.ts';

let held: Place;
let firstBrief: Ran;

/** The first command of all is one with `--json`: taking in the seeds must not end up in what a script reads. */
beforeAll(async () => {
  held = createPlace();
  firstBrief = await held.run(['brief', 'venezuela', '--json']);
}, 60_000);
afterAll(() => held.remove());

/** Standard output as one Brief; fails where anything else stands there. */
function briefIn({ out }: Ran): Brief {
  return JSON.parse(out) as Brief;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('--json', () => {
  it('is one object on standard output, also where the seeds are taken in first', () => {
    expect(firstBrief.end).toBe(0);
    expect(briefIn(firstBrief)).toMatchObject({ title: 'Venezuela: situation brief', blocks: expect.any(Array) });
    expect(firstBrief.err).toMatch(/^Seeds: \d+ new/);
  });

  it('is one object where the answer is empty', async () => {
    const ran = await held.run(['brief', 'zzyzx', '--json']);
    expect([ran.end, ran.err]).toEqual([0, '']);
    expect(briefIn(ran)).toMatchObject({ blocks: [], sources: [] });
    expect(briefIn(ran).notices.join(' ')).toMatch(/^Nothing found on “zzyzx”\. Searched all \d+ reports held/);
  });

  it('goes with a ledger, before the words as well', async () => {
    const ran = await held.run(['said', '--json', 'rubio']);
    expect([ran.end, ran.err]).toEqual([0, '']);
    expect(briefIn(ran).blocks.length).toBeGreaterThan(0);
  });
});

describe('for people', () => {
  it('brief: stories, dates with their basis, and numbered sources with what to type', async () => {
    const { end, out, err } = await held.run(['brief', 'venezuela']);
    expect([end, err]).toEqual([0, '']);
    expect(out).toMatch(/^Venezuela: situation brief .*as of/);
    expect(out).toContain('28 Jan 2026 (inferred from the text)');
    expect(out).toMatch(/\nSources\n\[1\] /);
    expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('    sitrep show '))).toEqual([]);
  });

  it('brief of a name misspelt: the closest known one, and what was searched', async () => {
    const { end, out } = await held.run(['brief', 'venezula']);
    expect([end, out]).toEqual([
      0,
      expect.stringMatching(/Searched all \d+ reports held[\s\S]*Closest known topics: [\s\S]*Venezuela/),
    ]);
  });

  it('show: the page with the very passage marked that a source of a brief cites', async () => {
    const source = briefIn(firstBrief).sources[0];
    const claim = briefIn(firstBrief).blocks.flatMap((block) => (block.kind === 'story' ? block.claims : []))[0];
    const { end, out } = await held.run(['show', source?.copy ?? '']);
    expect(end).toBe(0);
    // Passages that touch are one mark.
    const marked = [...out.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => plain(match[1] ?? ''));
    expect(marked.filter((mark) => mark.includes(plain(claim?.text ?? '?')))).toHaveLength(1);
  });

  it('why: each stage with its reason, by the name of the seed', async () => {
    const { end, out } = await held.run(['why', '003_1c1e0acb47fc644c.txt']);
    expect(end).toBe(0);
    expect(out).toMatch(/\n {3}seen +from [\s\S]*\n {3}read [\s\S]*\n {3}dated [\s\S]*\n {3}story +s_/);
  });

  it('story, by the id that a brief gives', async () => {
    const id = briefIn(firstBrief).blocks.flatMap((block) => (block.kind === 'story' ? [block.storyId] : []))[0] ?? '';
    const { end, out } = await held.run(['story', id]);
    expect([end, out.startsWith(`Story ${id} `), out.includes('\nSources\n[1] ')]).toEqual([0, true, true]);
  });

  it('the same commands in the chat, one process for all', async () => {
    const id = briefIn(firstBrief).sources[0]?.articleId ?? '';
    const asked = [`/why ${id}`, `why ${id.slice(0, 8)}`, '/story sheinbaum cooperation', 'sitrep help', '/help said'];
    const { end, out } = await held.run([], { input: asked.join('\n') });
    expect([end, times(out, `Why: ${id} `), times(out, '\nStory s_')]).toEqual([0, 2, 1]);
    for (const name of ['brief', 'said', 'story', 'show', 'why', 'status', 'help']) expect(out).toContain(`\n/${name}`);
    expect(out).toContain('about:"cartel of the suns"');
  });
});

describe('ingest', () => {
  it('a second time changes nothing', async () => {
    const place = held.copy();
    const before = await place.run(['status', '--json']);
    const again = await place.run(['ingest']);
    const after = await place.run(['status', '--json']);
    expect([again.end, again.out]).toEqual([0, '']);
    expect(again.err).toMatch(/^Seeds: 0 new, 0 changed, \d+ held already, 0 problems\n$/);
    expect(briefIn(after).blocks).toEqual(briefIn(before).blocks);
    place.remove();
  });
});

describe('a pipe that closes', () => {
  it('early is no error', async () => {
    const child = held.start(['brief']);
    child.stdin.end();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.destroy();
    const end = await new Promise((resolve) => child.on('close', resolve));
    expect([end, err]).toEqual([0, '']);
  });
});

describe('settings from a file', () => {
  it('.env is read, and gives way to the environment', async () => {
    const place = createPlace();
    writeFileSync(join(place.folder, '.env'), 'SITREP_LOG_LEVEL=deafening\nSITREP_DATABASE=unused.db\n');
    const wrong = await place.run(['status']);
    expect([wrong.end, wrong.err]).toEqual([2, expect.stringContaining('SITREP_LOG_LEVEL=deafening')]);
    const right = await place.run(['help'], { settings: { SITREP_LOG_LEVEL: 'info' } });
    expect(right.end).toBe(0);
    expect(readFileSync(place.database).length).toBeGreaterThan(0);
    place.remove();
  });
});
