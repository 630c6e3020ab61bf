/** Posts into every kind of channel, once, and what is told where that fails. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRest } from '../../../src/chat/discord/create-rest.ts';
import { createDiscordPoster } from '../../../src/chat/discord/discord-poster.ts';
import type { Posting } from '../../../src/ports/poster.ts';
import { createDiscordServer, TOKEN } from '../../fakes/discord/discord-server.ts';
import { SPEC_NOTICE } from '../../fakes/discord/rest.ts';
import { removeMessage } from '../../fakes/discord/routes.ts';
import { BRIEF, type Logged, logInto } from './discord-house.ts';
import { createTimer } from './timer.ts';

const TEXT = '300000000000000001';
const ANNOUNCEMENTS = '300000000000000005';
const THREAD = '300000000000000011';
const FORUM = '300000000000000015';
const SINCE = '2026-11-21T13:00:00.000Z';

async function posterOn(publish: readonly string[] = []) {
  const server = await createDiscordServer();
  onTestFinished(server.close);
  const timer = createTimer();
  timer.passAtOnce(250);
  const logged: Logged[] = [];
  const rest = createRest({ settings: { token: TOKEN, api: server.api }, after: timer.after, retries: 0, patience: 1 });
  const poster = createDiscordPoster({ rest, log: logInto(logged), publish });
  const message = poster.compose(BRIEF, `discord:${TEXT}`)[0]?.message ?? {};
  const find = (key: string, channel = TEXT, since = SINCE) => poster.find({ key, channel: `discord:${channel}`, since });
  const posting = (channel: string | undefined, fields: Partial<Posting> = {}): Posting => ({
    channel: `discord:${channel}`,
    message,
    key: 'digest-7-0745',
    ...fields,
  });
  const sent = (method: string, path: RegExp) =>
    server.rest.seen.all.filter((seen) => seen.method === method && path.test(seen.path));
  return { server, timer, poster, find, posting, sent, logged, message };
}

describe(`a post on Discord${SPEC_NOTICE}`, () => {
  it('goes into a channel with a nonce that Discord enforces, and mentions nobody', async () => {
    const { server, poster, posting, sent } = await posterOn();
    const posted = await poster.post(posting(TEXT));
    expect(posted).toEqual({ kind: 'posted', receipt: { channel: TEXT, message: expect.any(String) } });
    expect(sent('POST', /messages$/)[0]?.body).toMatchObject({
      nonce: 'digest-7-0745',
      enforce_nonce: true,
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
    });
    expect(server.rest.refused).toEqual([]);
  });

  it('to one person alone goes into the channel with that person, once, and is found there', async () => {
    const { server, poster, posting, find } = await posterOn();
    const posted = await poster.post(posting('@7'));
    expect(await poster.post(posting('@7'))).toEqual(posted);
    if (posted.kind !== 'posted') throw new Error('not posted');
    expect(server.world.channels.get(posted.receipt.channel)).toMatchObject({ type: 1, recipient: '7' });
    expect(await find('digest-7-0745', '@7')).toEqual({ kind: 'found', receipt: posted.receipt });
    expect(server.rest.refused).toEqual([]);
  });

  it('has an address: in its server, in its thread, between two', async () => {
    const { poster } = await posterOn();
    const receipt = { channel: TEXT, message: '1' };
    expect(await poster.linkTo?.(receipt, 'discord:2')).toBe(`https://discord.com/channels/2/${TEXT}/1`);
    expect(await poster.linkTo?.({ ...receipt, thread: THREAD }, 'discord:2')).toBe(`https://discord.com/channels/2/${THREAD}/1`);
    expect(await poster.linkTo?.(receipt, 'discord:dm:7')).toBe(`https://discord.com/channels/@me/${TEXT}/1`);
  });

  it('is one message however often it is tried, and another with another key', async () => {
    const { server, poster, posting } = await posterOn();
    const first = await poster.post(posting(TEXT));
    expect(await poster.post(posting(TEXT))).toEqual(first);
    await poster.post(posting(TEXT, { key: 'a key that is longer than twenty-five characters' }));
    await poster.post(posting(TEXT, { key: 'a key that is longer than twenty-five letters' }));
    expect(server.world.messages.get(TEXT)).toHaveLength(3);
    expect(server.rest.refused).toEqual([]);
  });

  it('in an announcement channel is published where that was chosen, and only there', async () => {
    const without = await posterOn();
    await without.poster.post(without.posting(ANNOUNCEMENTS));
    expect(without.sent('POST', /crosspost$/)).toEqual([]);
    const { poster, posting, sent } = await posterOn([ANNOUNCEMENTS, TEXT]);
    await poster.post(posting(TEXT));
    expect(sent('POST', /crosspost$/)).toEqual([]);
    await poster.post(posting(ANNOUNCEMENTS));
    expect(sent('POST', /crosspost$/)).toHaveLength(1);
  });

  it('that cannot be published is posted all the same', async () => {
    const { server, poster, posting, logged } = await posterOn([ANNOUNCEMENTS]);
    server.rest.fail('POST', /crosspost$/, { status: 429, headers: { 'retry-after': '3600' }, body: {} });
    expect(await poster.post(posting(ANNOUNCEMENTS))).toMatchObject({ kind: 'posted' });
    expect(logged.map(({ level }) => level)).toEqual(['warn']);
  });

  it('in a thread, and in a forum as a thread of its own with a name and the tags that it names', async () => {
    const { server, poster, posting, sent } = await posterOn();
    expect(await poster.post(posting(THREAD))).toMatchObject({ kind: 'posted', receipt: { channel: THREAD } });
    const posted = await poster.post(posting(FORUM));
    if (posted.kind !== 'posted') throw new Error(posted.why);
    const { receipt } = posted;
    expect(receipt).toEqual({ channel: FORUM, message: receipt.thread, thread: receipt.thread });
    expect(sent('POST', /threads$/)[0]?.body).toMatchObject({
      name: 'Venezuela: situation brief',
      applied_tags: ['400000000000000001'],
    });
    const next = await poster.post(posting(FORUM, { key: 'next', after: receipt }));
    expect(next).toMatchObject({ kind: 'posted', receipt: { channel: receipt.thread, thread: receipt.thread } });
    expect(server.rest.refused).toEqual([]);
  });

  it('answers another one, and is edited', async () => {
    const { server, poster, posting, message } = await posterOn();
    const posted = await poster.post(posting(TEXT));
    if (posted.kind !== 'posted') throw new Error(posted.why);
    await poster.post(posting(TEXT, { key: 'correction', after: posted.receipt }));
    expect(server.world.messages.get(TEXT)?.[1]).toMatchObject({
      message_reference: { message_id: posted.receipt.message },
    });
    expect(await poster.edit(posted.receipt, message)).toEqual(posted);
    expect(await poster.edit({ channel: TEXT, message: '1' }, message)).toEqual({
      kind: 'refused',
      why: 'the message is gone',
    });
    expect(server.rest.refused).toEqual([]);
  });
});

describe('a post that fails', () => {
  it.each([
    ['404', 10003, 'the channel is gone'],
    ['403', 50001, 'the bot cannot see the channel: give it View Channel'],
    ['403', 50013, 'the bot may not write there: give it Send Messages and Embed Links (in a forum also Create Posts)'],
    ['400', 50083, 'the thread is archived and locked'],
    ['400', 50006, 'Discord refuses it: Cannot do that (50006)'],
  ])('%s (%d) is refused: %s', async (status, code, why) => {
    const { server, poster, posting, timer } = await posterOn();
    server.rest.fail('POST', /messages$/, { status: Number(status), body: { code, message: 'Cannot do that' } });
    expect(await poster.post(posting(TEXT))).toEqual({ kind: 'refused', why });
    expect(timer.waiting).toEqual([]);
  });

  it('that Discord finds faulty is refused for itself alone', async () => {
    const { server, poster, posting } = await posterOn();
    server.rest.fail('POST', /messages$/, { status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(await poster.post(posting(TEXT))).toMatchObject({ kind: 'refused', concerns: 'message' });
  });

  it('in a channel that is not there is refused', async () => {
    const { poster, posting } = await posterOn();
    expect(await poster.post(posting('42'))).toEqual({ kind: 'refused', why: 'the channel is gone' });
  });

  it.each([
    ['with a header', { headers: { 'retry-after': '1800' }, body: {} }, 1800],
    ['with a body', { body: { retry_after: 64.2 } }, 65],
    ['without a word', {}, 6],
    ['for everything', { headers: { 'retry-after': '40', 'x-ratelimit-global': 'true' }, body: {} }, 40],
  ])('for a long pause (429) %s is for later', async (_how, reply, seconds) => {
    const { server, poster, posting } = await posterOn();
    server.rest.fail('POST', /messages$/, { status: 429, ...reply });
    const posted = await poster.post(posting(TEXT));
    expect(posted).toMatchObject({ kind: 'later', why: 'Discord asks for a pause (429)' });
    expect(Math.abs((posted.kind === 'later' ? (posted.seconds ?? 0) : 0) - seconds)).toBeLessThanOrEqual(1);
    expect(server.world.messages.get(TEXT)).toBeUndefined();
  });

  it.each(['cut', 'cut after', { status: 500 }, { status: 502 }, { status: 503 }] as const)(
    'with %j is unknown, is looked for, and is one message when it is tried again',
    async (fault) => {
      const { server, poster, find, posting } = await posterOn();
      server.rest.fail('POST', /messages$/, fault);
      expect(await poster.post(posting(TEXT))).toMatchObject({ kind: 'unknown' });
      expect(await find('digest-7-0745')).toMatchObject({ kind: fault === 'cut after' ? 'found' : 'absent' });
      await poster.post(posting(TEXT));
      expect(server.world.messages.get(TEXT)).toHaveLength(1);
    },
  );

  it('while the channel is asked for is for later: nothing can have been posted', async () => {
    const { server, poster, posting } = await posterOn();
    server.rest.fail('GET', /channels\/\d+$/, 'cut', { status: 500 });
    for (let round = 0; round < 2; round += 1) expect(await poster.post(posting(TEXT))).toMatchObject({ kind: 'later' });
    expect(server.world.messages.get(TEXT)).toBeUndefined();
  });

  it('because somebody removed it before the answer was heard is not posted again', async () => {
    const { server, poster, posting } = await posterOn();
    server.rest.fail('POST', /messages$/, 'cut after');
    await poster.post(posting(TEXT));
    removeMessage(server.world, TEXT, String(server.world.messages.get(TEXT)?.[0]?.id));
    const posted = await poster.post(posting(TEXT));
    if (posted.kind !== 'posted') throw new Error(posted.why);
    expect(server.world.messages.get(TEXT)).toEqual([]);
    // Its correction stands by itself.
    expect(await poster.post(posting(TEXT, { key: 'correction', after: posted.receipt }))).toMatchObject({ kind: 'posted' });
    expect(server.world.messages.get(TEXT)?.[0]).not.toHaveProperty('message_reference');
  });

  it('where nobody listens is for later', async () => {
    const { server, poster, posting, timer } = await posterOn();
    timer.passAtOnce(4_000);
    await server.close();
    expect(await poster.post(posting(TEXT))).toEqual({ kind: 'later', why: 'Discord cannot be reached (ECONNREFUSED)' });
  });
});

describe('looking for a post', () => {
  const LONG_AGO = '2000-01-01T00:00:00.000Z';
  const UNABLE = { kind: 'unable', keyHoldsFor: 120 };

  it('finds it by its mark: what is read has no nonce', async () => {
    const { server, poster, find, posting } = await posterOn();
    const posted = await poster.post(posting(TEXT));
    expect(server.world.messages.get(TEXT)?.[0]).not.toHaveProperty('nonce');
    expect(await find('digest-7-0745')).toEqual({ kind: 'found', receipt: posted.kind === 'posted' && posted.receipt });
    expect(await find('digest-7-0746')).toEqual({ kind: 'absent' });
  });

  it('finds the post of a forum, and what stands in its thread', async () => {
    const { poster, find, posting } = await posterOn();
    const posted = await poster.post(posting(FORUM));
    if (posted.kind !== 'posted') throw new Error(posted.why);
    const { receipt: after } = posted;
    expect(await find('digest-7-0745', FORUM)).toEqual({ kind: 'found', receipt: after });
    expect(await find('another', FORUM)).toEqual({ kind: 'absent' });
    const reply = await poster.post(posting(FORUM, { key: 'reply', after }));
    const found = await poster.find({ key: 'reply', channel: `discord:${FORUM}`, after, since: SINCE });
    expect(found).toEqual({ kind: 'found', receipt: reply.kind === 'posted' && reply.receipt });
  });

  it('reads on where much was said since', async () => {
    const { server, poster, find, posting } = await posterOn();
    await poster.post(posting(TEXT));
    const talk = () => ({ id: server.world.nextId(), timestamp: '2026-11-21T14:00:00.000Z', components: [] });
    const talked = (times: number) => Array.from({ length: times }, talk);
    server.world.messages.set(TEXT, [...(server.world.messages.get(TEXT) ?? []), ...talked(450)]);
    expect(await find('digest-7-0745')).toMatchObject({ kind: 'found' });
    server.world.messages.set(TEXT, talked(501));
    expect(await find('digest-7-0745')).toEqual(UNABLE);
  });

  it('cannot tell where the history is closed to the bot; the nonce still can for two minutes, except in a forum', async () => {
    const { server, poster, find, posting } = await posterOn();
    expect(await find('x')).toEqual({ kind: 'absent' });
    await poster.post(posting(TEXT));
    server.world.unreadable.add(TEXT);
    expect([await find('digest-7-0745'), await find('x', '42')]).toEqual([UNABLE, UNABLE]);
    server.rest.fail('GET', /threads/, { status: 403, body: { code: 50001, message: 'Missing Access' } });
    expect(await find('x', FORUM)).toEqual({ kind: 'unable' });
  });

  it.each([
    [{ status: 503 }, 'Discord fails (503)'],
    [{ status: 429, headers: { 'retry-after': '90' }, body: {} }, 'Discord asks for a pause (429)'],
    ['cut', expect.stringContaining('no answer came from Discord')],
  ] as const)('is for later after %j', async (fault, why) => {
    const { server, find } = await posterOn();
    server.rest.fail('GET', /messages$/, fault);
    expect(await find('x', TEXT, LONG_AGO)).toMatchObject({ kind: 'later', why });
  });
});
