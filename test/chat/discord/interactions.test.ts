/** Commands, buttons and suggestions, through the real client. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/chat/discord/answer-of.ts';
import { createRest } from '../../../src/chat/discord/create-rest.ts';
import { plainMessage } from '../../../src/chat/discord/messages-for.ts';
import { respond } from '../../../src/chat/discord/respond.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { Reply } from '../../../src/core/chat/front-desk.ts';
import { createTurns } from '../../../src/core/chat/turns.ts';
import { TOKEN } from '../../fakes/discord/discord-server.ts';
import { MANAGER, MEMBER } from '../../fakes/discord/interactions.ts';
import { SPEC_NOTICE } from '../../fakes/discord/rest.ts';
import { APP, GUILD } from '../../fakes/discord/routes.ts';
import { BRIEF, connectedDiscord, createTestDesk, type DiscordHouse, logInto } from './discord-house.ts';

const EPHEMERAL = 1 << 6;
const V2 = 1 << 15;
/** What an answer has time for before it is promised. */
const PROMPT = 2_000;

const LONG: Brief = {
  ...BRIEF,
  blocks: [{ kind: 'facts', rows: Array.from({ length: 60 }, (_, row) => ({ label: `Fact ${row}`, value: 'x'.repeat(180) })) }],
};
const reply = (fields: Partial<Extract<Reply, { ok: true }>> = {}): Reply => ({
  ok: true,
  brief: BRIEF,
  line: '/brief venezuela',
  offers: [],
  ...fields,
});

/** A reply that comes when the test says so. */
function laterReply() {
  let give: (reply: Reply) => void = () => undefined;
  const given = new Promise<Reply>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const buttonsIn = (data: unknown) =>
  [...JSON.stringify(data).matchAll(/"label":"([^"]+)","custom_id":"([^"]+)"/g)].map(([, label, id]) => ({
    label,
    id: id ?? '',
  }));

function expectClean({ server, logged }: DiscordHouse): void {
  expect(server.rest.refused).toEqual([]);
  expect(logged.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
}

describe(`a command on Discord${SPEC_NOTICE}`, () => {
  it('is answered at once where the answer is ready', async () => {
    const house = await connectedDiscord();
    const { server, desk } = house;
    const asked = server.interact({
      command: 'said',
      options: { who: 'rubio', about: 'cartel of the suns' },
      permissions: MEMBER,
    });
    const { body } = await asked.answered();
    expect(body).toMatchObject({ type: 4, data: { flags: V2, allowed_mentions: { parse: [] } } });
    expect(JSON.stringify(body.data)).toContain('Venezuela');
    expect(desk.asked.map(({ line }) => line)).toEqual(['/said rubio about:"cartel of the suns"']);
    expectClean(house);
  });

  it('is promised after two seconds, and the promise is edited', async () => {
    const house = await connectedDiscord();
    const { server, desk, timer } = house;
    const { given, give } = laterReply();
    desk.answerWith(given);
    const asked = server.interact({ command: 'brief', permissions: MEMBER });
    await timer.untilWaiting(PROMPT);
    timer.pass(PROMPT);
    expect((await asked.answered()).body).toEqual({ type: 5 });
    give(reply());
    expect((await asked.edited()).body).toMatchObject({ flags: V2, allowed_mentions: { parse: [] } });
    expectClean(house);
  });

  it('that goes wrong is answered in a sentence that only they see', async () => {
    const house = await connectedDiscord();
    house.desk.answerWith({ ok: false, message: 'There is no story s_0. Type /brief *venezuela* @everyone' });
    const { body } = await house.server
      .interact({ command: 'story', options: { 'id-or-words': 's_0' }, permissions: MEMBER })
      .answered();
    expect(body).toMatchObject({ type: 4, data: { flags: V2 | EPHEMERAL } });
    expect(JSON.stringify(body.data)).toContain('\\\\*venezuela\\\\* @\u200beveryone');
    expectClean(house);
  });

  it('that fails on our side gives a reference, and the log has the rest', async () => {
    const { server, desk, logged } = await connectedDiscord();
    desk.ask = () => Promise.reject(new Error('the disk is full'));
    const { body } = await server.interact({ command: 'status', permissions: MEMBER }).answered();
    const text = JSON.stringify(body.data);
    expect(text).toMatch(/Something went wrong on our side/);
    expect(text).not.toContain('disk');
    const [, reference] = /reference ([0-9a-f]{8})/.exec(text.replaceAll('\\', '')) ?? [];
    expect(logged.find(({ level }) => level === 'error')?.fields).toMatchObject({ reference });
  });

  it.each([false, true])(
    'whose answer Discord does not take is answered with a reference (promised before: %s)',
    async (isPromised) => {
      const { server, desk, timer, logged } = await connectedDiscord();
      const wrong = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
      const { given, give } = laterReply();
      if (isPromised) desk.answerWith(given);
      else server.rest.fail('POST', /callback$/, wrong);
      const asked = server.interact({ command: 'status', permissions: MEMBER });
      if (isPromised) {
        await timer.untilWaiting(PROMPT);
        timer.pass(PROMPT);
        await asked.answered();
        server.rest.fail('PATCH', /@original$/, wrong);
        give(reply());
      }
      const said = isPromised ? await asked.edited() : await asked.answered();
      expect(JSON.stringify(said.body)).toContain('Something went wrong on our side');
      expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    },
  );

  it('that changes something is answered for them alone, also when it takes long', async () => {
    const house = await connectedDiscord();
    const { server, desk, timer } = house;
    const prompt = server.interact({ command: 'feeds add', options: { address: 'https://a.example' }, permissions: MANAGER });
    expect((await prompt.answered()).body.data).toMatchObject({ flags: V2 | EPHEMERAL });
    const { given, give } = laterReply();
    desk.answerWith(given);
    const slow = server.interact({ command: 'digest add', permissions: MANAGER });
    await timer.untilWaiting(PROMPT);
    timer.pass(PROMPT);
    expect((await slow.answered()).body).toEqual({ type: 5, data: { flags: EPHEMERAL } });
    give(reply());
    await slow.edited();
    expectClean(house);
  });

  it('that is delivered twice is answered once', async () => {
    const house = await connectedDiscord();
    const first = house.server.interact({ command: 'brief', permissions: MEMBER });
    first.repeat();
    const second = house.server.interact({ command: 'status', permissions: MEMBER });
    await Promise.all([first.answered(), second.answered()]);
    expect(house.desk.asked.map(({ line }) => line)).toEqual(['/brief', '/status']);
    expectClean(house);
  });

  it('that nobody waits for any more is logged and harms nothing', async () => {
    const { server, logged } = await connectedDiscord();
    const lost = server.interact({ command: 'brief', permissions: MEMBER });
    server.world.interactions.delete(lost.token);
    await server.rest.seen.until(({ path, status }) => path.includes(lost.id) && status === 404);
    await server.interact({ command: 'status', permissions: MEMBER }).answered();
    expect(logged.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  it('in plain words is understood as words', async () => {
    const { server, desk } = await connectedDiscord();
    await server
      .interact({ command: 'ask', options: { question: 'who said what about Guyana?' }, permissions: MEMBER })
      .answered();
    expect(desk.asked[0]?.line).toBe('(in words) who said what about Guyana?');
  });
});

describe('who asks on Discord', () => {
  it.each([
    ['a member', { permissions: MEMBER }, { workspace: `discord:${GUILD}`, mayManage: false, language: 'en' }],
    ['a manager', { permissions: MANAGER, locale: 'es-419' }, { workspace: `discord:${GUILD}`, mayManage: true, language: 'es' }],
    ['somebody in a direct message', {}, { workspace: 'discord:dm:77', mayManage: true }],
    [
      'who carries the bot into another server',
      { permissions: MANAGER, isUserInstalled: true },
      { workspace: 'discord:dm:77', mayManage: false },
    ],
    [
      'who carries the bot into another conversation',
      { isUserInstalled: true },
      { workspace: 'discord:dm:77', mayManage: false },
    ],
  ])('%s', async (_who, where, asker) => {
    const { server, desk } = await connectedDiscord();
    await server.interact({ command: 'status', user: '77', ...where }).answered();
    expect(desk.asked[0]?.asker).toMatchObject({ platform: 'discord', person: { id: '77', name: 'Ana' }, ...asker });
    expect(desk.asked[0]?.asker.channel).toBe(
      'permissions' in where ? 'discord:300000000000000001' : 'discord:300000000000000099',
    );
  });
});

describe('a button on Discord', () => {
  it('asks its question anew with the rights of whoever presses it, after a restart as well', async () => {
    const house = await connectedDiscord();
    house.desk.answerWith(reply({ offers: [{ id: 'quotes', label: 'Who said what', line: '/said about:venezuela' }] }));
    const { body } = await house.server.interact({ command: 'brief', permissions: MANAGER }).answered();
    const [button] = buttonsIn(body.data);
    expect(button?.label).toBe('Who said what');

    const restarted = await connectedDiscord({ desk: createTestDesk(house.desk.kept) });
    const pressed = restarted.server.interact({ pressed: button?.id ?? '', user: '88', permissions: MEMBER });
    expect((await pressed.answered()).body).toMatchObject({ type: 4, data: { flags: V2 | EPHEMERAL } });
    expect(restarted.desk.asked).toEqual([
      expect.objectContaining({
        line: '/said about:venezuela',
        asker: expect.objectContaining({ mayManage: false, person: { id: '88', name: 'Ana' } }),
      }),
    ]);
    expectClean(house);
    expectClean(restarted);
  });

  it('that turns the page changes the message of whoever asked, and gives others a page of their own', async () => {
    const house = await connectedDiscord();
    const { server, desk } = house;
    desk.answerWith(reply({ brief: LONG }));
    const { body } = await server.interact({ command: 'brief', user: '77', permissions: MEMBER }).answered();
    const [more] = buttonsIn(body.data);
    expect(more?.label).toMatch(/^More: page 2 of \d$/);
    const press = (user: string, flags = V2) =>
      server.interact({ pressed: more?.id ?? '', user, permissions: MEMBER, on: { flags, askedBy: '77' } }).answered();
    const own = await press('77');
    expect(own.body.type).toBe(7);
    expect(JSON.stringify(own.body.data)).toContain('Page 2 of');
    expect(JSON.stringify(own.body.data)).not.toBe(JSON.stringify(body.data));
    expect((await press('88')).body).toMatchObject({ type: 4, data: { flags: V2 | EPHEMERAL } });
    expect((await press('88', V2 | EPHEMERAL)).body.type).toBe(7);
    expectClean(house);
  });

  it('that takes long is promised first; what goes wrong then does not replace the message', async () => {
    const house = await connectedDiscord();
    const { server, desk, timer } = house;
    desk.kept.set('q0', '/brief');
    const { given, give } = laterReply();
    desk.answerWith(given);
    const pressed = server.interact({ pressed: 'turn:q0:2', user: '77', permissions: MEMBER, on: { askedBy: '77' } });
    await timer.untilWaiting(PROMPT);
    timer.pass(PROMPT);
    expect((await pressed.answered()).body).toEqual({ type: 6 });
    give({ ok: false, message: 'Nothing there.' });
    expect((await pressed.followedUp()).body).toMatchObject({ flags: V2 | EPHEMERAL });
    expect(server.rest.seen.all.filter(({ path }) => path.includes(`/webhooks/${APP}`)).map(({ method }) => method)).toEqual([
      'POST',
    ]);
    expectClean(house);
  });

  it.each(['ask:gone', 'turn:gone:9', 'somebody-elses', `ask:${'x'.repeat(90)}`])(
    '%s without a question is told to be old',
    async (pressed) => {
      const { server, desk } = await connectedDiscord();
      const { body } = await server.interact({ pressed, permissions: MEMBER }).answered();
      expect(body).toMatchObject({ type: 4, data: { flags: V2 | EPHEMERAL } });
      expect(JSON.stringify(body.data)).toContain('too old');
      expect(desk.asked).toEqual([]);
    },
  );
});

describe('suggestions on Discord', () => {
  it('are at most 25 for what is being typed', async () => {
    const house = await connectedDiscord();
    const { body } = await house.server
      .interact({ command: 'feeds add', options: { address: 'ven' }, focused: 'address', permissions: MANAGER })
      .answered();
    expect(body.type).toBe(8);
    const { choices } = body.data as { choices: { name: string; value: string }[] };
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'feed ven 0', value: 'ven-0' });
    expectClean(house);
  });

  it('that are too long are clipped or left out, and an option without any gets none', async () => {
    const house = await connectedDiscord();
    const far = 'x'.repeat(120);
    house.desk.suggest = async () => [
      { label: `${far}👍🏽`, value: 'short' },
      { label: 'short', value: far },
    ];
    const long = await house.server
      .interact({ command: 'feeds add', options: { address: 'x' }, focused: 'address', permissions: MANAGER })
      .answered();
    expect(long.body.data).toEqual({ choices: [{ name: `${'x'.repeat(99)}…`, value: 'short' }] });
    const none = await house.server
      .interact({ command: 'brief', options: { since: '7' }, focused: 'since', permissions: MEMBER })
      .answered();
    expect(none.body.data).toEqual({ choices: [] });
    expectClean(house);
  });
});

describe('many commands at once on Discord', () => {
  it('that would get the same answer are answered together, others each for themselves', async () => {
    const house = await connectedDiscord();
    const { server, desk } = house;
    const same = Array.from({ length: 20 }, () => server.interact({ command: 'status', permissions: MEMBER }));
    const others = ['a', 'b', 'c'].map((topic) => server.interact({ command: 'brief', options: { topic }, permissions: MEMBER }));
    const adding = Array.from({ length: 3 }, () =>
      server.interact({ command: 'feeds add', options: { address: 'x' }, permissions: MANAGER }),
    );
    await Promise.all([...same, ...others, ...adding].map((asked) => asked.answered()));
    const asked = (start: string) => desk.asked.filter(({ line }) => line.startsWith(start)).length;
    expect(asked('/status')).toBeLessThan(20);
    expect([asked('/brief'), asked('/feeds add')]).toEqual([3, 3]);
    expectClean(house);
  });

  it('are told that an answer will come where theirs has not even begun', async () => {
    const { server, timer, logged } = await connectedDiscord();
    const rest = createRest({ settings: { token: TOKEN, api: server.api }, after: timer.after, retries: 0 });
    const tools = { rest, after: timer.after, log: logInto([]), turns: createTurns<Answer>(timer.after, async () => undefined) };
    const answerTo = (id: string, hasBegun: boolean) => {
      server.world.interactions.set(`token-of-${id}`, { id });
      let give: (answer: Answer) => void = () => undefined;
      const done = new Promise<Answer>((resolve) => {
        give = resolve;
      });
      const target = { id, token: `token-of-${id}`, applicationId: APP };
      const told = respond(target, { done, hasBegun: () => hasBegun }, { ...tools, isPrivate: false, replaces: false });
      return { told, give: () => give({ message: plainMessage('Done.'), isError: false }) };
    };
    const [waiting, working] = [answerTo('1', false), answerTo('2', true)];
    timer.pass(400);
    await server.rest.seen.until(({ path }) => path === '/interactions/1/token-of-1/callback');
    for (const { give } of [waiting, working]) give();
    await Promise.all([waiting.told, working.told]);
    const types = server.rest.seen.all
      .filter(({ path }) => path.endsWith('/callback'))
      .map(({ body }) => (body as { type: number }).type);
    expect(types).toEqual([5, 4]);
    expect(logged.filter(({ level }) => level === 'warn')).toEqual([]);
  });
});
