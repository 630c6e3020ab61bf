/** What every memory of digests and deliveries must do, whatever it is kept in. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Told } from '../../src/core/digest/digest.ts';
import type { Claim, Composed } from '../../src/ports/deliveries.ts';
import type { DigestStore, NewDigest, NewWatch } from '../../src/ports/digests.ts';
import type { FeedStore } from '../../src/ports/feeds.ts';
import type { Store } from '../../src/ports.ts';
import { filingOf } from './filing-of.ts';

export interface OpenDigests {
  readonly digests: DigestStore;
  readonly store: Store;
  readonly feeds: FeedStore;
  close(): Promise<void>;
}

const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 14, n)).toISOString();

export const DIGEST: NewDigest = {
  workspace: 'w',
  channel: 'terminal',
  topic: 'venezuela',
  state: 'active',
  createdAt: minute(0),
  createdBy: 'Ana',
  cursor: 0,
  coveredUntil: minute(0),
  nextSlot: minute(10),
  schedule: { timeZone: 'America/Bogota', times: [550], days: {}, text: 'at:09:10' },
  isSilent: false,
};
const { nextSlot: _, coveredUntil: __, schedule: ___, isSilent: ____, ...STANDING } = DIGEST;
const WATCH: NewWatch = { ...STANDING, topic: 'haiti', cooldownHours: 6 };
const BY = { actor: 'Ana', at: minute(1) };

const claimOf = (digest: string, n: number): Claim => ({
  occasion: { kind: 'digest', of: digest, slot: minute(n) },
  workspace: 'w',
  channel: 'terminal',
  at: minute(n),
  missed: 0,
  digest: { expected: minute(n), nextSlot: minute(n + 10) },
});
const lease = (holder: string, n: number) => ({ holder, until: minute(n) });
async function taken(digests: DigestStore, claim: Claim): Promise<string> {
  const { id = '' } = (await digests.claim(claim)) ?? {};
  await digests.hold(id, lease('p', 12), claim.at);
  return id;
}
const told = (fields: Partial<Told> = {}): Told => ({
  kind: 'sentence',
  storyId: 's_1',
  articleId: 'a_1',
  start: 0,
  end: 14,
  text: 'Eight warships',
  fingerprint: 'one',
  language: 'en',
  ...fields,
});
const composed = (fields: Partial<Composed> = {}): Composed => ({
  brief: { title: 'Venezuela', asOf: minute(10), notices: [], blocks: [], sources: [] },
  window: { from: 0, to: 7, since: minute(0), until: minute(10) },
  parts: [
    { key: 'k-1', message: { text: 'one' } },
    { key: 'k-2', message: { text: 'two' } },
  ],
  told: [told()],
  leftOut: [],
  ...fields,
});

export function digestStoreContract(name: string, make: () => Promise<OpenDigests>): void {
  const opened: OpenDigests[] = [];
  const empty = async () => {
    const open = await make();
    opened.push(open);
    return open;
  };
  afterEach(async () => {
    for (const open of opened.splice(0)) await open.close();
  });

  describe(`${name}: what channels asked for`, () => {
    test('digests and watches are numbered, listed, changed and logged with who did it', async () => {
      const { digests, feeds } = await empty();
      const first = await digests.addDigest(DIGEST);
      const second = await digests.addDigest({ ...DIGEST, channel: 'discord:1' });
      const watch = await digests.addWatch(WATCH);
      expect([first.id, second.id, watch.id]).toEqual(['d1', 'd2', 'w1']);
      expect(await digests.digests({ workspace: 'w' })).toEqual([first, second]);
      expect(await digests.digests({ channel: 'discord:1' })).toEqual([second]);
      await digests.changeDigest({ ...second, state: 'removed' }, { ...BY, what: 'removed the digest d2' });
      await digests.changeWatch({ ...watch, state: 'paused' }, { ...BY, what: 'paused the watch w1' });
      expect(await digests.digests({})).toEqual([first]);
      expect(await digests.digest('d2')).toMatchObject({ state: 'removed' });
      expect(await digests.watches({ channel: 'terminal' })).toEqual([{ ...watch, state: 'paused' }]);
      // Its number is not given again.
      expect((await digests.addDigest(DIGEST)).id).toBe('d3');
      const changes = await feeds.changes('w', 9);
      expect(changes.map(({ what }) => what.split(' on ')[0])).toEqual([
        'added the digest d3',
        'paused the watch w1',
        'removed the digest d2',
        'added the watch w1',
        'added the digest d2',
        'added the digest d1',
      ]);
      expect(new Set(changes.map(({ actor }) => actor))).toEqual(new Set(['Ana']));
    });

    test('what is due: active ones whose slot has come, longest overdue first', async () => {
      const { digests } = await empty();
      const late = await digests.addDigest(DIGEST);
      const later = await digests.addDigest({ ...DIGEST, nextSlot: minute(5) });
      await digests.addDigest({ ...DIGEST, nextSlot: minute(11) });
      await digests.addDigest({ ...DIGEST, state: 'paused' });
      expect(await digests.due(minute(10), 9)).toEqual([later, late]);
      expect(await digests.due(minute(10), 1)).toEqual([later]);
    });

    test('a cursor of a watch never goes back', async () => {
      const { digests } = await empty();
      const watch = await digests.addWatch({ ...WATCH, cursor: 3 });
      await digests.advanceWatch(watch.id, 7);
      await digests.advanceWatch(watch.id, 5);
      expect(await digests.watch(watch.id)).toEqual({ ...watch, cursor: 7 });
    });

    test('mutes end by themselves or are ended; muting again moves the end', async () => {
      const { digests, feeds } = await empty();
      const mute = { channel: 'c', target: { kind: 'topic', topic: 'haiti' } as const, label: 'haiti', createdBy: 'Ana' };
      const by = { ...BY, workspace: 'w' };
      const first = await digests.addMute({ ...mute, until: minute(5) }, by);
      const again = await digests.addMute({ ...mute, until: minute(9) }, by);
      expect(again).toEqual({ ...first, until: minute(9) });
      expect(await digests.mutes('c', minute(8))).toEqual([again]);
      expect(await digests.mutes('c', minute(9))).toEqual([]);
      expect(await digests.removeMute(first.id, { ...by, channel: 'other' })).toBe(false);
      expect(await digests.removeMute(first.id, { ...by, channel: 'c' })).toBe(true);
      expect((await feeds.changes('w', 9)).map(({ what }) => what.split(' ')[0])).toEqual(['ended', 'muted', 'muted']);
    });
  });

  describe(`${name}: deliveries`, () => {
    test('a slot is claimed once, and only while the digest is due at it', async () => {
      const { digests } = await empty();
      const { id } = await digests.addDigest(DIGEST);
      const [one, two] = await Promise.all([digests.claim(claimOf(id, 10)), digests.claim(claimOf(id, 10))]);
      expect([one?.state, two]).toEqual(['claimed', undefined]);
      expect((await digests.digest(id))?.nextSlot).toBe(minute(20));
      const other = await digests.addDigest({ ...DIGEST, state: 'paused' });
      expect(await digests.claim(claimOf(other.id, 10))).toBeUndefined();
    });

    test('an edition out of turn is claimed only where none of that digest is under way, begun or not', async () => {
      const { digests } = await empty();
      const [{ id }, other] = [await digests.addDigest(DIGEST), await digests.addDigest({ ...DIGEST, nextSlot: minute(30) })];
      const asked = (digest: string, n: number): Claim => ({
        ...claimOf(digest, n),
        digest: { expected: minute(30), nextSlot: minute(30) },
        isOutOfTurn: true,
      });
      const { nextSlot: due } = DIGEST;
      await digests.claim({ ...claimOf(id, 10), digest: { expected: due ?? '', nextSlot: minute(30) } });
      expect(await digests.claim(asked(id, 11))).toBeUndefined();
      expect((await digests.deliveries({ of: id }, 9)).map(({ state }) => state)).toEqual(['claimed']);
      const [one, two] = await Promise.all([digests.claim(asked(other.id, 11)), digests.claim(asked(other.id, 12))]);
      expect([one?.missed, two]).toEqual([0, undefined]);
      await digests.hold(one?.id ?? '', lease('p', 20), minute(12));
      await digests.finish(one?.id ?? '', 'p', { state: 'posted', at: minute(13) });
      expect(await digests.claim(asked(other.id, 14))).toMatchObject({ state: 'claimed' });
    });

    test('an occasion without a digest is claimed once for each channel', async () => {
      const { digests } = await empty();
      const claim: Claim = {
        occasion: { kind: 'watch', of: 'w1', slot: 's_1' },
        workspace: 'w',
        channel: 'c',
        at: minute(1),
        missed: 0,
        after: { channel: 'c', message: 'm' },
      };
      const first = await digests.claim(claim);
      expect(first).toMatchObject({ state: 'claimed', after: { message: 'm' }, occasion: claim.occasion });
      expect(await digests.claim(claim)).toBeUndefined();
      expect(await digests.claim({ ...claim, channel: 'd' })).toBeDefined();
      expect(await digests.deliveryOf(claim.occasion, 'c')).toEqual(first);
    });

    test('goes through its steps, and then the channel was told', async () => {
      const { digests } = await empty();
      const digest = await digests.addDigest(DIGEST);
      const id = await taken(digests, claimOf(digest.id, 10));
      expect(await digests.keepComposed(id, 'p', composed())).toBe(true);
      // Composed again after a wait: it takes the place of what was kept, until something of it is sent.
      expect(await digests.keepComposed(id, 'p', composed({ parts: [], told: [] }))).toBe(true);
      expect((await digests.delivery(id))?.parts).toEqual([]);
      expect(await digests.keepComposed(id, 'p', composed())).toBe(true);
      expect(await digests.keepSending(id, 'p', { index: 0, at: minute(11) })).toBe(true);
      // It is the first time that counts; and after the end of its lease nothing is sent.
      expect(await digests.keepSending(id, 'p', { index: 0, at: new Date(Date.parse(minute(11)) + 1000).toISOString() })).toBe(
        true,
      );
      expect(await digests.keepSending(id, 'p', { index: 0, at: minute(12) })).toBe(false);
      expect(await digests.keepComposed(id, 'p', composed({ parts: [] }))).toBe(true);
      expect(await digests.keepReceipt(id, 'p', { index: 0, receipt: { channel: 'c', message: 'm1' } })).toBe(true);
      expect(await digests.toldOf('terminal', ['s_1'])).toEqual([]);
      expect(await digests.delivery(id)).toMatchObject({
        state: 'composed',
        brief: composed().brief,
        parts: [
          { index: 0, key: 'k-1', message: { text: 'one' }, sentAt: minute(11), receipt: { message: 'm1' } },
          { index: 1, key: 'k-2' },
        ],
      });
      expect(await digests.finish(id, 'p', { state: 'posted', at: minute(12) })).toBe(true);
      expect(await digests.toldOf('terminal', ['s_1'])).toEqual([
        { ...told(), channel: 'terminal', at: minute(10), delivery: id },
      ]);
      expect(await digests.toldOf('another', ['s_1'])).toEqual([]);
      expect(await digests.digest(digest.id)).toMatchObject({ cursor: 7, coveredUntil: minute(10) });
      expect(await digests.delivery(id)).toMatchObject({ state: 'posted', postedAt: minute(12) });
      expect(await digests.unfinished('terminal', minute(59), 9)).toEqual([]);
      expect((await digests.deliveries({ channel: 'terminal' }, 5)).map((delivery) => delivery.id)).toEqual([id]);
      expect(await digests.toldFrom('a_1')).toEqual([{ ...told(), channel: 'terminal', at: minute(10), delivery: id }]);
    });

    test('of one that ended in between, what stands in the parts that arrived was told, and nothing is covered', async () => {
      const { digests } = await empty();
      const digest = await digests.addDigest(DIGEST);
      const id = await taken(digests, claimOf(digest.id, 10));
      const [first, second] = [told(), told({ storyId: 's_2', text: 'Nine' })];
      await digests.keepComposed(id, 'p', composed({ told: [first, { ...second, part: 1 }] }));
      await digests.keepSending(id, 'p', { index: 0, at: minute(10) });
      await digests.keepReceipt(id, 'p', { index: 0, receipt: { channel: 'c', message: 'm1' } });
      await digests.keepSending(id, 'p', { index: 1, at: minute(10) });
      await digests.finish(id, 'p', { state: 'unclear', at: minute(11), why: 'x' });
      expect((await digests.toldSince('terminal', minute(0), 9)).map(({ text }) => text)).toEqual([first.text]);
      expect(await digests.digest(digest.id)).toMatchObject({ cursor: 0 });
    });

    test('what an edit tells is told by the post that it says anew', async () => {
      const { digests } = await empty();
      const post = await taken(digests, claimOf((await digests.addDigest(DIGEST)).id, 10));
      await digests.finish(post, 'p', { state: 'posted', at: minute(10) });
      const occasion = { kind: 'edit', of: post, slot: '9' } as const;
      const edit = await taken(digests, { occasion, workspace: 'w', channel: 'terminal', at: minute(11), missed: 0 });
      await digests.keepComposed(edit, 'p', composed());
      await digests.keepReceipt(edit, 'p', { index: 0, receipt: { channel: 'c', message: 'm1' } });
      await digests.finish(edit, 'p', { state: 'posted', at: minute(11) });
      expect((await digests.toldFrom('a_1')).map(({ delivery }) => delivery)).toEqual([post]);
    });

    test('one that failed told nothing and covered nothing', async () => {
      const { digests } = await empty();
      const digest = await digests.addDigest(DIGEST);
      const id = await taken(digests, claimOf(digest.id, 10));
      await digests.keepComposed(id, 'p', composed());
      await digests.finish(id, 'p', { state: 'refused', at: minute(12), why: 'Missing Access' });
      expect(await digests.toldOf('terminal', ['s_1'])).toEqual([]);
      expect(await digests.digest(digest.id)).toMatchObject({ cursor: 0, coveredUntil: minute(0) });
      expect(await digests.delivery(id)).toMatchObject({ state: 'refused', why: 'Missing Access' });
    });

    test('is held by one process at a time, taken over when its lease ends, and lost by the one before', async () => {
      const { digests } = await empty();
      const { id: digest } = await digests.addDigest(DIGEST);
      const id = await taken(digests, claimOf(digest, 10));
      expect(await digests.unfinished('terminal', minute(11), 9)).toEqual([]);
      expect(await digests.hold(id, lease('q', 14), minute(11))).toBeUndefined();
      expect(await digests.unfinished('terminal', minute(12), 9)).toEqual([id]);
      expect(await digests.hold(id, lease('q', 14), minute(12))).toMatchObject({ id });
      expect(await digests.hold(id, lease('p', 14), minute(12))).toBeUndefined();
      expect(await digests.hold(id, lease('q', 16), minute(13))).toMatchObject({ id });
      for (const step of [
        () => digests.keepComposed(id, 'p', composed()),
        () => digests.keepSending(id, 'p', { index: 0, at: minute(12) }),
        () => digests.keepReceipt(id, 'p', { index: 0, receipt: { channel: 'c', message: 'm' } }),
        () => digests.finish(id, 'p', { state: 'posted', at: minute(12) }),
        () => digests.putOff(id, 'p', { at: minute(12), why: 'x' }),
      ])
        expect(await step()).toBe(false);
      expect(await digests.delivery(id)).toMatchObject({ state: 'claimed', parts: [] });
    });

    test('one of which nothing was sent is given up for the next, which counts it; one that was begun is not', async () => {
      const { digests } = await empty();
      const { id: digest } = await digests.addDigest(DIGEST);
      const first = await taken(digests, { ...claimOf(digest, 10), missed: 2 });
      await digests.keepComposed(first, 'p', composed());
      const second = await digests.claim(claimOf(digest, 20));
      expect([second?.missed, (await digests.delivery(first))?.state]).toEqual([3, 'failed']);
      expect(await digests.keepSending(first, 'p', { index: 0, at: minute(20) })).toBe(false);
      await digests.hold(second?.id ?? '', lease('p', 25), minute(20));
      await digests.keepComposed(second?.id ?? '', 'p', composed());
      await digests.keepSending(second?.id ?? '', 'p', { index: 0, at: minute(20) });
      expect((await digests.claim(claimOf(digest, 30)))?.missed).toBe(0);
      expect((await digests.delivery(second?.id ?? ''))?.state).toBe('composed');
    });

    test('one at a time into a channel', async () => {
      const { digests } = await empty();
      const first = await taken(digests, claimOf((await digests.addDigest(DIGEST)).id, 10));
      const second = (await digests.claim(claimOf((await digests.addDigest(DIGEST)).id, 10)))?.id ?? '';
      expect(await digests.unfinished('terminal', minute(10), 9)).toEqual([]);
      expect(await digests.hold(second, lease('q', 12), minute(10))).toBeUndefined();
      expect(await digests.waiting('w')).toEqual({ count: 2, since: minute(10) });
      await digests.finish(first, 'p', { state: 'silent', at: minute(10) });
      expect(await digests.unfinished('terminal', minute(10), 9)).toEqual([second]);
      expect(await digests.hold(second, lease('q', 12), minute(10))).toMatchObject({ id: second });
    });

    test('nothing comes between the parts of one, however long it waits', async () => {
      const { digests } = await empty();
      const first = await taken(digests, claimOf((await digests.addDigest(DIGEST)).id, 10));
      const second = (await digests.claim(claimOf((await digests.addDigest(DIGEST)).id, 10)))?.id ?? '';
      await digests.keepComposed(first, 'p', composed());
      await digests.putOff(first, 'p', { at: minute(30), why: 'x' });
      // Nothing of it was sent yet: others go first.
      expect(await digests.unfinished('terminal', minute(11), 9)).toEqual([second]);
      await digests.hold(first, lease('p', 40), minute(30));
      await digests.keepSending(first, 'p', { index: 0, at: minute(30) });
      await digests.putOff(first, 'p', { at: minute(50), why: 'x' });
      expect(await digests.unfinished('terminal', minute(45), 9)).toEqual([]);
      expect(await digests.hold(second, lease('q', 46), minute(45))).toBeUndefined();
      expect(await digests.unfinished('terminal', minute(50), 9)).toEqual([first]);
      await digests.hold(first, lease('p', 55), minute(50));
      await digests.finish(first, 'p', { state: 'failed', at: minute(50), why: 'x' });
      expect(await digests.unfinished('terminal', minute(50), 9)).toEqual([second]);
    });

    test('each platform has a queue of its own', async () => {
      const { digests } = await empty();
      const { id } = await digests.addDigest(DIGEST);
      const claim = await digests.claim({ ...claimOf(id, 10), channel: 'discord:12' });
      expect(await digests.unfinished('terminal', minute(10), 9)).toEqual([]);
      expect(await digests.unfinished('discord', minute(10), 9)).toEqual([claim?.id]);
    });

    test('what is put off comes back in its time', async () => {
      const { digests } = await empty();
      const { id: digest } = await digests.addDigest(DIGEST);
      const id = await taken(digests, claimOf(digest, 10));
      expect(await digests.putOff(id, 'p', { at: minute(20), why: 'no answer' })).toBe(true);
      expect(await digests.unfinished('terminal', minute(19), 9)).toEqual([]);
      expect(await digests.waiting('w')).toEqual({ count: 1, since: minute(10), why: 'no answer' });
      expect(await digests.waiting('other')).toEqual({ count: 0 });
      expect(await digests.unfinished('terminal', minute(20), 9)).toEqual([id]);
      expect(await digests.delivery(id)).toMatchObject({ attempts: 1, why: 'no answer' });
      await digests.hold(id, lease('p', 25), minute(20));
      await digests.keepComposed(id, 'p', composed());
      await digests.keepSending(id, 'p', { index: 1, at: minute(20) });
      await digests.putOff(id, 'p', { at: minute(21), why: 'no answer', unsent: 1 });
      expect((await digests.delivery(id))?.parts[1]).not.toHaveProperty('sentAt');
    });
  });

  describe(`${name}: what was filed and told`, () => {
    const file = async (store: Store, n: number, fields: object = {}) =>
      store.file(filingOf({ id: `a_${n}`, text: `Eight warships ${n}.`, storyId: `s_${n}`, firstSeenAt: minute(n), ...fields }));

    test('filings are numbered; a later version keeps its number', async () => {
      const { digests, store } = await empty();
      expect([await digests.lastFiling(), await digests.filingBefore(minute(9))]).toEqual([0, 0]);
      for (const n of [1, 2, 3]) await file(store, n);
      await file(store, 1, { text: 'Nine warships 1.' });
      expect(await digests.lastFiling()).toBe(3);
      expect(await Promise.all([0, 1, 2, 3, 4].map((n) => digests.filingBefore(minute(n))))).toEqual([0, 0, 1, 2, 3]);
      const filed = await digests.filed({ from: 1, to: 3 }, 9);
      expect(filed.map((report) => [report.filing, report.articleId, report.storyId, report.isBaseline])).toEqual([
        [3, 'a_3', 's_3', false],
        [2, 'a_2', 's_2', false],
      ]);
      expect((await digests.filed({ from: 0, to: 9 }, 1)).map((report) => report.articleId)).toEqual(['a_3']);
    });

    test('what was told and reads differently now is found until it has been checked', async () => {
      const { digests, store } = await empty();
      await file(store, 1);
      await file(store, 2);
      const [held] = await store.articles(['a_1']);
      const digest = await digests.addDigest(DIGEST);
      const id = await taken(digests, claimOf(digest.id, 10));
      const fact = told({ fingerprint: held?.fingerprint ?? '' });
      await digests.keepComposed(id, 'p', composed({ told: [fact, told({ articleId: 'a_2', fingerprint: 'x' })] }));
      await digests.keepReceipt(id, 'p', { index: 0, receipt: { channel: 'c', message: 'm1' } });
      await digests.finish(id, 'p', { state: 'posted', at: minute(12) });
      expect(await digests.changedSinceTold(9)).toEqual([]);
      await file(store, 1, { text: 'Nine warships 1.' });
      const [now] = await store.articles(['a_1']);
      const changed = { ...fact, channel: 'terminal', workspace: 'w', delivery: id, receipt: { channel: 'c', message: 'm1' } };
      expect(await digests.changedSinceTold(9)).toEqual([{ ...changed, currentFingerprint: now?.fingerprint }]);
      await digests.keepChecked('terminal', 'a_1', now?.fingerprint ?? '');
      expect(await digests.changedSinceTold(9)).toEqual([]);
    });
  });
}
