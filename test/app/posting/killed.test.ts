/** Processes that are really killed between any two steps of a delivery, and two processes on one database. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { compiledScript } from '../../compiled-script.ts';
import { type HttpPlatform, httpPoster, startPlatform, type Telling } from '../../fakes/http-platform.ts';
import { DAILY, NINE } from '../../fakes/posting-house.ts';
import { deliverRound } from './delivering.ts';

const child = compiledScript('test/app/posting/delivering-child.ts');
let platform: HttpPlatform;
let folder = '';
let files = 0;

beforeAll(async () => {
  child.compile();
  folder = mkdtempSync(join(tmpdir(), 'sitrep-killed-'));
  platform = await startPlatform();
}, 60_000);
afterAll(async () => {
  child.remove();
  await platform.close();
  rmSync(folder, { recursive: true });
});

/** Runs one round in a process of its own, killed at that step; the steps that it came to and how it ended. */
function runChild(path: string, telling: Telling, step: number): Promise<{ steps: string[]; how: number | string | null }> {
  const running = spawn(process.execPath, [child.path, path, platform.url, telling, String(step), NINE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => {
    running.on('close', (code, signal) => resolve({ steps: said.split('\n').slice(0, -1), how: signal ?? code }));
  });
}

async function emptyDatabase(telling: Telling): Promise<string> {
  files += 1;
  const path = join(folder, `${files}.db`);
  const { digests, close } = openStores({ path });
  await digests.addDigest({ ...DAILY, channel: 'fake:1' });
  await close();
  platform.clear(telling);
  return path;
}

/** The next process: after the lease of the one that was killed. */
async function restart(path: string, telling: Telling) {
  const now = new Date(Date.parse(NINE) + 121_000).toISOString();
  await deliverRound({ path, poster: httpPoster(platform.url, telling), now, holder: 'restarted' });
  const { digests, close } = openStores({ path });
  const deliveries = await digests.deliveries({}, 9);
  const told = await digests.toldOf('fake:1', ['s_1']);
  await close();
  return { states: deliveries.map(({ state }) => state), told: told.length };
}

const BOTH = [{ text: `${NINE}, 1` }, { text: `${NINE}, 2` }];

describe('killed', () => {
  it('between any two steps: after restart exactly one post', async () => {
    const telling = 'by looking';
    const { steps, how } = await runChild(await emptyDatabase(telling), telling, 0);
    expect([how, platform.posts.length]).toEqual([0, 2]);
    expect(steps.filter((step) => step.startsWith('before')).map((step) => step.slice('before '.length))).toEqual([
      ...['claim', 'hold', 'keepComposed'],
      ...['keepSending', 'post', 'keepReceipt', 'hold'],
      ...['keepSending', 'post', 'keepReceipt'],
      'finish',
    ]);
    for (const [index, step] of steps.entries()) {
      // After one step is before the next one.
      if (step.startsWith('after') && index < steps.length - 1) continue;
      const path = await emptyDatabase(telling);
      expect((await runChild(path, telling, index + 1)).how).toBe('SIGKILL');
      expect(await restart(path, telling), step).toEqual({ states: ['posted'], told: 1 });
      expect(
        platform.posts.map((post) => post.message),
        step,
      ).toEqual(BOTH);
    }
  }, 60_000);

  it.each([
    ['by key', 'before post', { states: ['posted'], told: 1 }, BOTH],
    ['by key', 'after post', { states: ['posted'], told: 1 }, BOTH],
    // Nothing can tell: what may have arrived is not sent again, and nothing counts as told.
    ['not at all', 'before post', { states: ['unclear'], told: 0 }, []],
    ['not at all', 'after post', { states: ['unclear'], told: 0 }, [BOTH[0]]],
  ] as const)('a platform that tells %s, %s', async (telling, step, end, posts) => {
    const { steps } = await runChild(await emptyDatabase(telling), telling, 0);
    const path = await emptyDatabase(telling);
    await runChild(path, telling, steps.indexOf(step) + 1);
    expect(await restart(path, telling)).toEqual(end);
    expect(platform.posts.map((post) => post.message)).toEqual(posts);
  });
});

describe('two processes on one database', () => {
  it('post once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const path = await emptyDatabase('by looking');
      const ended = await Promise.all(['a', 'b', 'c'].map(() => runChild(path, 'by looking', 0)));
      expect(ended.map(({ how }) => how)).toEqual([0, 0, 0]);
      expect(platform.posts.map((post) => post.message)).toEqual(BOTH);
    }
  });
});
