/** The queue of posts, on a clock of its own: at most one a second in each channel, and quiet for as long as Slack asks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSendQueue } from '../../../src/chat/slack/send-queue.ts';

/** A clock that goes on to the next moment somebody waits for, as soon as everything else has been done. */
function steppedTime() {
  let at = 0;
  const waiting: { at: number; wake: () => void }[] = [];
  return {
    now: () => at,
    sleep: (ms: number) => new Promise<void>((wake) => waiting.push({ at: at + ms, wake })),
    run: async (isDone: () => boolean) => {
      while (!isDone()) {
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        waiting.sort((a, b) => b.at - a.at);
        const next = waiting.pop();
        if (next === undefined) continue;
        at = Math.max(at, next.at);
        next.wake();
      }
    },
  };
}

interface Sent {
  readonly team: string;
  readonly channel: string;
  readonly index: number;
  readonly at: number;
}

async function sendAll(jobs: readonly { team: string; channel: string; takes: number; retryAfter?: number }[]): Promise<Sent[]> {
  const time = steppedTime();
  const queue = createSendQueue(time);
  const sent: Sent[] = [];
  let isDone = false;
  const all = jobs.map(({ team, channel, takes, retryAfter }, index) =>
    queue.run({ team, channel }, async () => {
      sent.push({ team, channel, index, at: time.now() });
      await time.sleep(takes);
      return { result: index, ...(retryAfter === undefined ? {} : { retryAfter }) };
    }),
  );
  const finished = Promise.all(all).then(async (results) => {
    await queue.idle();
    isDone = true;
    return results;
  });
  await time.run(() => isDone);
  expect(await finished).toEqual(jobs.map((_, index) => index));
  return sent;
}

const job = fc.record(
  {
    team: fc.constantFrom('T1', 'T2'),
    channel: fc.constantFrom('C1', 'C2', 'C3'),
    takes: fc.integer({ min: 1, max: 3000 }),
    retryAfter: fc.integer({ min: 1, max: 40 }),
  },
  { requiredKeys: ['team', 'channel', 'takes'] },
);

describe('the queue of posts', () => {
  it('keeps a second between posts of a channel, and their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(job, { minLength: 1, maxLength: 40 }), async (jobs) => {
        const sent = await sendAll(
          jobs.map((one, index) => (index % 3 === 0 ? one : { ...one, retryAfter: undefined as never })),
        );
        for (const [index, one] of sent.entries()) {
          const before = sent.slice(0, index);
          const inChannel = before.filter(({ team, channel }) => team === one.team && channel === one.channel);
          for (const earlier of inChannel) {
            expect(earlier.index).toBeLessThan(one.index);
            expect(one.at - earlier.at).toBeGreaterThanOrEqual(1000);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets channels go their own way', async () => {
    const sent = await sendAll([1, 2, 3].map((index) => ({ team: 'T1', channel: `C${index}`, takes: 1 })));
    expect(sent.map(({ at }) => at)).toEqual([0, 0, 0]);
  });

  it('is quiet in the whole workspace for as long as Slack asks, and only there', async () => {
    const sent = await sendAll([
      { team: 'T1', channel: 'C1', takes: 5, retryAfter: 30 },
      { team: 'T1', channel: 'C1', takes: 5 },
      { team: 'T1', channel: 'C2', takes: 2000 },
      { team: 'T1', channel: 'C2', takes: 5 },
      { team: 'T2', channel: 'C1', takes: 5 },
      { team: 'T2', channel: 'C1', takes: 5 },
    ]);
    const times = new Map(sent.map(({ index, at }) => [index, at]));
    expect(times.get(1)).toBe(30_005);
    expect(times.get(3)).toBeGreaterThanOrEqual(30_005);
    expect(times.get(5)).toBe(1005);
  });

  it('goes on after a post that failed', async () => {
    const time = steppedTime();
    const queue = createSendQueue(time);
    const broken = queue.run({ team: 'T1', channel: 'C1' }, async () => Promise.reject(new Error('broken')));
    const next = queue.run({ team: 'T1', channel: 'C1' }, async () => ({ result: 'sent' }));
    let isDone = false;
    void next.finally(() => {
      isDone = true;
    });
    await Promise.all([expect(broken).rejects.toThrow('broken'), time.run(() => isDone)]);
    expect(await next).toBe('sent');
  });
});
