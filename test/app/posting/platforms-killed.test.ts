/**
 * Processes that post through the real clients of Discord and Slack, killed between any two steps: inside them, and between the
 * request and its answer. An edition is several messages on each platform; the two stand still at the same step and die together.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { compiledScript } from '../../compiled-script.ts';
import { NINE } from '../../fakes/posting-house.ts';
import { fillDatabase, LONG_NEWS } from './long-news.ts';
import { CHANNELS, DISCORD_CHANNEL, type PlatformName, runMinute } from './on-both-platforms.ts';
import { type PlatformPair, platformPair } from './platform-pair.ts';

const child = compiledScript('test/app/posting/platforms-child.ts');
/** With the process after the one that was killed. */
let pair: PlatformPair;
let folder = '';
let files = 0;

beforeAll(async () => {
  child.compile();
  folder = mkdtempSync(join(tmpdir(), 'sitrep-platforms-'));
  await fillDatabase(join(folder, 'filled.db'), Object.values(CHANNELS));
  pair = await platformPair();
}, 60_000);
afterAll(async () => {
  child.remove();
  await pair.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => pair.clear());

function newDatabase(): string {
  files += 1;
  const path = join(folder, `${files}.db`);
  copyFileSync(join(folder, 'filled.db'), path);
  return path;
}

const after = (seconds: number) => new Date(Date.parse(NINE) + seconds * 1000).toISOString();
const DAY = 86_400;

interface Child {
  /** Resolves when it stands still at its step on both platforms; rejects where it ends before. */
  readonly standsStill: Promise<void>;
  readonly ended: Promise<number | string | null>;
  kill(): void;
}

function startChild(path: string, step = ''): Child {
  const running = spawn(process.execPath, [child.path, path, pair.addresses.discord, pair.addresses.slack, step, NINE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | string | null>((resolve) => {
    running.on('close', (code, signal) => resolve(signal ?? code));
  });
  const said = new Set<string>();
  const standsStill = new Promise<void>((resolve, reject) => {
    running.stdout.on('data', (chunk: Buffer) => {
      for (const platform of chunk.toString().trim().split('\n')) said.add(platform);
      if (said.size === 2) resolve();
    });
    void ended.then(() => reject(new Error(`it ended before ${step}, at ${[...said].join(' and ')}`)));
  });
  standsStill.catch(() => undefined);
  return { standsStill, ended, kill: () => running.kill('SIGKILL') };
}

async function killedAt(step: string, path: string): Promise<void> {
  const running = startChild(path, step);
  await running.standsStill;
  running.kill();
  expect(await running.ended).toBe('SIGKILL');
}

/** Killed while the platforms hold the n-th message: not done yet, or done and not answered. */
async function killedInside(count: number, isDone: boolean, path: string): Promise<void> {
  const never = new Promise<never>(() => undefined);
  const both = (['discord', 'slack'] as const).map((platform) => {
    let onHeld = () => {};
    const isHeld = new Promise<void>((resolve) => {
      onHeld = resolve;
    });
    return { platform, isHeld, onHeld };
  });
  for (const { platform, onHeld } of both) {
    const passed = count - 1;
    if (platform === 'discord') {
      const fine = Array.from({ length: passed }, () => ({ until: Promise.resolve() }));
      pair.discord.rest.fail('POST', /messages$/, ...fine, { until: never, onHeld, isDone });
    } else {
      const fine = Array.from({ length: passed }, () => ({ kind: 'none' }) as const);
      pair.slack.faults.add('chat.postMessage', ...fine, { kind: 'slow', until: never, onHeld, hasTakenEffect: isDone });
    }
  }
  const running = startChild(path);
  await Promise.race([
    Promise.all(both.map(({ isHeld }) => isHeld)),
    running.ended.then(() => Promise.reject(new Error('ended'))),
  ]);
  running.kill();
  expect(await running.ended).toBe('SIGKILL');
}

async function restart(path: string, seconds: number): Promise<void> {
  const now = after(seconds);
  pair.at(now);
  await runMinute({ path, posters: pair.posters, now, holder: 'restarted' });
}

/** How often each sentence of the news stands there. */
function timesTold(platform: PlatformName): number[] {
  const all = pair.standsIn(platform).join(' ');
  return LONG_NEWS.flat().map((sentence) => all.split(sentence).length - 1);
}

async function statesIn(path: string): Promise<readonly string[]> {
  const { digests, close } = openStores({ path });
  const deliveries = await digests.deliveries({}, 9);
  await close();
  return deliveries.map(({ channel, state, parts }) => `${channel.split(':')[0]} ${state} ${parts.length}`).sort();
}

const PARTS = { discord: 3, slack: 2 } as const;
const POSTED = ['discord posted 3', 'slack posted 2'];
const ONCE = LONG_NEWS.flat().map(() => 1);

async function expectOnce(path: string, step: string): Promise<void> {
  expect(await statesIn(path), step).toEqual(POSTED);
  for (const platform of ['discord', 'slack'] as const) {
    expect(pair.standsIn(platform), step).toHaveLength(PARTS[platform]);
    expect(timesTold(platform), `${platform}: ${step}`).toEqual(ONCE);
  }
}

describe('killed, and gone on with after the lease', () => {
  it('an edition is several messages on each platform', async () => {
    const path = newDatabase();
    await restart(path, 0);
    await expectOnce(path, 'not killed');
    expect([pair.discord.rest.refused, pair.slack.complaints]).toEqual([[], []]);
  });

  // What follows a step within the process is before the next one; steps before these are in `killed.test.ts`.
  it.each([
    ...['before keepSending 1', 'before post 1', 'before keepReceipt 1', 'before hold 2'],
    ...['before post 2', 'before keepReceipt 2', 'before finish 1'],
  ])('%s: nothing is lost and nothing is there twice', async (step) => {
    const path = newDatabase();
    await killedAt(step, path);
    await restart(path, 90);
    await expectOnce(path, step);
  });

  it.each([
    [1, false],
    [1, true],
    [2, true],
  ])('while message %d is on its way, done there: %j', async (count, isDone) => {
    const path = newDatabase();
    await killedInside(count, isDone, path);
    await restart(path, 90);
    await expectOnce(path, `inside ${count}`);
  });
});

describe('where the bot may not read the history', () => {
  /** The first message was taken, and its answer was not heard. */
  const unreadable = async () => {
    const path = newDatabase();
    pair.discord.rest.fail('POST', /messages$/, 'cut after');
    pair.slack.faults.add('chat.postMessage', { kind: 'reset', hasTakenEffect: true });
    await restart(path, 0);
    pair.discord.world.unreadable.add(DISCORD_CHANNEL);
    pair.slack.faults.add('conversations.history', { kind: 'error', error: 'missing_scope' });
    return path;
  };

  it('Discord’s nonce keeps it one post while it is sure to be known; Slack has nothing of the kind', async () => {
    const path = await unreadable();
    await restart(path, 90);
    expect(await statesIn(path)).toEqual(['discord posted 3', 'slack unclear 2']);
    expect([pair.standsIn('discord').length, timesTold('discord')]).toEqual([3, ONCE]);
  });

  it('after that it is not sent again; the next edition says so, and what may have been told', async () => {
    const path = await unreadable();
    await restart(path, 130);
    expect(await statesIn(path)).toEqual(['discord unclear 3', 'slack unclear 2']);
    expect([pair.standsIn('discord').length, pair.standsIn('slack').length]).toEqual([1, 1]);
    await restart(path, DAY);
    expect(await statesIn(path)).toEqual([...POSTED.slice(0, 1), 'discord unclear 3', ...POSTED.slice(1), 'slack unclear 2']);
    for (const platform of ['discord', 'slack'] as const) {
      expect(pair.standsIn(platform)[1]).toContain('may not have arrived');
      expect(Math.min(...timesTold(platform))).toBe(1);
    }
  });
});

describe('two processes on one database', () => {
  it('post once on each platform', async () => {
    const path = newDatabase();
    const both = [startChild(path), startChild(path)];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    await expectOnce(path, 'two processes');
  });
});
