/** Posts into channels of Slack: what each outcome is called, that nothing is sent twice, and how a post is found again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Posting, Sought } from '../../../src/ports/poster.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { workspaceOf } from '../../fakes/slack/workspace.ts';
import { type AtWork, brief, slackAtWork } from './slack-at-work.ts';

let at: AtWork;
beforeEach(async () => {
  at = await slackAtWork();
});
afterEach(async () => {
  await at.end();
  expect(at.slack.complaints).toEqual([]);
});

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const message = () => at.connection.poster.compose(brief('A digest', 3), 'slack:T1/C1')[0]?.message ?? {};
const post = (fields: Partial<Posting> = {}) =>
  at.connection.poster.post({ channel: 'slack:T1/C1', message: message(), key: 'digest-1', ...fields });
const find = (key: string, fields: Partial<Sought> = {}) =>
  at.connection.poster.find({ key, channel: 'slack:T1/C1', since: LONG_AGO, ...fields });
const posts = () => at.slack.calls.filter(({ method }) => method === 'chat.postMessage').length;

describe('a post', () => {
  it('arrives with its key, is found again, and can be changed', async () => {
    const posted = await post();
    expect(posted).toMatchObject({ kind: 'posted', receipt: { channel: 'T1/C1' } });
    expect(at.slack.said[0]).toMatchObject({ metadata: { event_type: 'sitrep_delivery', event_payload: { key: 'digest-1' } } });
    if (posted.kind !== 'posted') throw new Error('not posted');
    expect(await find('digest-1')).toEqual({ kind: 'found', receipt: posted.receipt });
    expect(await find('digest-2')).toEqual({ kind: 'absent' });
    expect(await find('digest-1', { channel: 'slack:T1/C2' })).toEqual({ kind: 'absent' });
    const changed = at.connection.poster.compose(brief('Changed', 1), 'slack:T1/C1')[0]?.message ?? {};
    expect(await at.connection.poster.edit(posted.receipt, changed)).toMatchObject({ kind: 'posted' });
    expect(JSON.stringify(at.slack.said[0]?.blocks)).toContain('Changed');
  });

  it('has the address that Slack gives it, and none where it is gone', async () => {
    const posted = await post();
    if (posted.kind !== 'posted') throw new Error('not posted');
    const { linkTo } = at.connection.poster;
    const link = `https://fake.slack.example/archives/C1/p${posted.receipt.message.replace('.', '')}`;
    expect(await linkTo?.(posted.receipt, 'slack:T1')).toBe(link);
    expect(await linkTo?.({ ...posted.receipt, message: '1.2' }, 'slack:T1')).toBeUndefined();
    expect(await linkTo?.({ channel: 'T9/C1', message: '1.2' }, 'slack:T9')).toBeUndefined();
  });

  it('after another stands in its thread, and is found there', async () => {
    const first = await post();
    if (first.kind !== 'posted') throw new Error('not posted');
    const second = await post({ key: 'digest-1b', after: first.receipt });
    if (second.kind !== 'posted') throw new Error('not posted');
    expect(second.receipt).toMatchObject({ thread: first.receipt.message });
    const third = await post({ key: 'digest-1c', after: second.receipt });
    expect(third).toMatchObject({ receipt: { thread: first.receipt.message } });
    expect(await find('digest-1b', { after: first.receipt })).toEqual({ kind: 'found', receipt: second.receipt });
  });

  it('after one that somebody removed stands in the channel, and is found there', async () => {
    const first = await post();
    if (first.kind !== 'posted') throw new Error('not posted');
    at.slack.remove('C1', first.receipt.message);
    const after = first.receipt;
    const second = await post({ key: 'digest-1b', after });
    expect([at.slack.said.length, at.slack.said[0]?.thread]).toEqual([1, undefined]);
    expect(await find('digest-1b', { after })).toMatchObject({ kind: 'found' });
    at.slack.faults.add('chat.postMessage', { kind: 'error', error: 'thread_not_found' });
    expect((await post({ key: 'digest-1c', after })).kind).toBe('posted');
    expect(second).toMatchObject({ kind: 'posted' });
  });

  it('waits five seconds for its turn, and no longer: the process holds it for a minute', async () => {
    at.slack.faults.add('chat.postMessage', { kind: 'limited', seconds: 40 });
    expect(await post()).toMatchObject({ kind: 'later', seconds: 40 });
    expect(await post({ channel: 'slack:T1/C2' })).toMatchObject({ kind: 'later', seconds: 40 });
    expect(posts()).toBe(1);
  });

  it.each(['msg_too_long', 'msg_blocks_too_long', 'invalid_blocks'])(
    'that Slack finds %s is refused for itself alone',
    async (error) => {
      at.slack.faults.add('chat.postMessage', { kind: 'error', error });
      expect(await post()).toMatchObject({ kind: 'refused', concerns: 'message' });
    },
  );

  it('of more than a message is composed into several', () => {
    const messages = at.connection.poster.compose(brief('Long', 200), 'slack:T1/C1');
    expect(messages.length).toBeGreaterThan(5);
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
  });

  it.each([
    ['slack:T1/CNONE', /no such channel/],
    ['slack:T1/CARCHIVED', /archived/],
    ['slack:T1/COUTSIDE', /invite @sitrep/],
    ['slack:T1/CRESTRICTED', /does not let the bot post/],
    ['discord:1', /no channel of Slack/],
  ])('to %s is refused', async (channel, why) => {
    expect(await post({ channel })).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
  });

  const outcomes: readonly (readonly [Fault, string, number])[] = [
    [{ kind: 'error', error: 'invalid_auth' }, 'refused', 0],
    [{ kind: 'error', error: 'account_inactive' }, 'refused', 0],
    [{ kind: 'error', error: 'token_revoked' }, 'refused', 0],
    [{ kind: 'error', error: 'never_heard_of' }, 'refused', 0],
    [{ kind: 'error', error: 'internal_error' }, 'unknown', 0],
    [{ kind: 'error', error: 'service_unavailable' }, 'later', 0],
    [{ kind: 'limited', seconds: 7 }, 'later', 0],
    [{ kind: 'limited' }, 'later', 0],
    [{ kind: 'status', status: 503 }, 'later', 0],
    [{ kind: 'status', status: 500 }, 'unknown', 0],
    [{ kind: 'status', status: 403 }, 'refused', 0],
    [{ kind: 'reset', hasTakenEffect: false }, 'unknown', 0],
    [{ kind: 'reset', hasTakenEffect: true }, 'unknown', 1],
  ];
  it.each(outcomes)('that meets %j is %s and is tried once', async (fault, kind, arrived) => {
    at.slack.faults.add('chat.postMessage', fault);
    const posted = await post();
    expect(posted.kind).toBe(kind);
    expect(JSON.stringify(posted)).not.toContain('xoxb');
    expect(posts()).toBe(1);
    expect(at.slack.said).toHaveLength(arrived);
  });

  it('tells for how long Slack asks to wait', async () => {
    at.slack.faults.add('chat.postMessage', { kind: 'limited', seconds: 7 });
    expect(await post()).toMatchObject({ kind: 'later', seconds: 7 });
  });

  it('is later where nothing can be reached', async () => {
    await at.slack.close();
    // The first may go out on a connection that was open: nobody can tell what became of it.
    expect(['later', 'unknown']).toContain((await post()).kind);
    expect(await post()).toMatchObject({ kind: 'later' });
    at = await slackAtWork();
  });
});

describe('looking for a post', () => {
  it('reads on to the next pages, and no further back than it was asked', async () => {
    await post({ key: 'old' });
    at.slack.overhear('C1', 450);
    expect(await find('old')).toMatchObject({ kind: 'found', receipt: { channel: 'T1/C1' } });
    expect(await find('old', { since: '2099-01-01T00:00:00.000Z' })).toEqual({ kind: 'absent' });
  });

  const failures: readonly (readonly [Fault, object])[] = [
    [
      { kind: 'limited', seconds: 60 },
      { kind: 'later', seconds: 60 },
    ],
    [{ kind: 'error', error: 'internal_error' }, { kind: 'later' }],
    [{ kind: 'error', error: 'channel_not_found' }, { kind: 'unable' }],
  ];
  it.each(failures)('after %j is %j', async (fault, found) => {
    await post();
    at.slack.faults.add('conversations.history', fault);
    expect(await find('digest-1')).toMatchObject(found);
  });

  it('is unable to tell where Slack shows fifteen messages and then asks to wait', async () => {
    await at.end();
    at = await slackAtWork(undefined, [workspaceOf({ isSold: true })]);
    await post();
    at.slack.overhear('C1', 14);
    expect(await find('digest-1')).toMatchObject({ kind: 'found' });
    at.slack.overhear('C1', 1);
    at.slack.faults.add('conversations.history', { kind: 'none' }, { kind: 'limited', seconds: 60 });
    expect(await find('digest-1')).toEqual({ kind: 'unable' });
  });

  it('is unable to tell without the right to read the channel', async () => {
    await at.end();
    at = await slackAtWork(undefined, [workspaceOf({ scopes: ['chat:write'] })]);
    expect(await find('digest-1')).toEqual({ kind: 'unable' });
  });
});
