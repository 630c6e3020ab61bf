/** The real Bolt in Socket Mode against a Slack of our own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directMessage, event, globalShortcut, mention, press, slashCommand, submission } from '../../fakes/slack/payloads.ts';
import { type AtWork, slackAtWork } from './slack-at-work.ts';

let at: AtWork;
beforeEach(async () => {
  at = await slackAtWork();
  await at.slack.sockets.connected(2);
});
afterEach(async () => {
  await at.end();
  expect(at.slack.complaints).toEqual([]);
});

const header = (body: Readonly<Record<string, unknown>>) =>
  (body.blocks as { type: string; text?: { text: string } }[]).find(({ type }) => type === 'header')?.text?.text;

/** Something that is sent last and answered last: what came before it has been handled. */
async function command(line: string, where = {}) {
  const payload = slashCommand(at.slack, line, where);
  const acknowledged = await at.slack.sockets.deliver('slash_commands', payload);
  await at.slack.until(() => at.slack.responded.some(({ url }) => url === payload.response_url));
  return { acknowledged, answers: at.slack.responded.filter(({ url }) => url === payload.response_url).map(({ body }) => body) };
}

describe('a slash command', () => {
  it('is acknowledged and answered for the channel', async () => {
    const { acknowledged, answers } = await command('/brief venezuela');
    expect(acknowledged.payload).toEqual({});
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ response_type: 'in_channel', replace_original: false, unfurl_links: false });
    expect(header(answers[0] ?? {})).toBe('Asked /brief venezuela');
  });

  it('that is wrong is answered to whoever typed it', async () => {
    const { answers } = await command('/brief wrong');
    expect(answers[0]).toMatchObject({ response_type: 'ephemeral' });
    expect(JSON.stringify(answers[0]?.blocks)).toContain('Type /brief <!channel>');
  });

  it('that nobody declared is answered as well, and /sitrep takes any', async () => {
    await command('/unheard of');
    await command('/sitrep brief mexico');
    await command('/sitrep');
    expect(at.asked.map(({ line }) => line)).toEqual(['/unheard of', '/brief mexico', '/help']);
  });

  it('is typed text: links, names and entities are what was typed', async () => {
    await command('/feeds add <https://a.example/x?a=1&amp;b=2|a.example> &lt;&amp;&gt; <@U1|ana> <#C1|news>');
    expect(at.asked[0]?.line).toBe('/feeds add https://a.example/x?a=1&b=2 <&> @ana #news');
  });

  it.each([
    [
      'UOWNER',
      '/feeds add x',
      { mayManage: true, language: 'es', timeZone: 'America/Bogota', person: { id: 'UOWNER', name: 'Olga' } },
    ],
    ['UMEMBER', '/feeds add x', { mayManage: false, language: 'en', timeZone: 'Europe/Madrid' }],
    ['UCREATOR', '/feeds add x', { mayManage: true, workspace: 'slack:T1', channel: 'slack:T1/C1', platform: 'slack' }],
    ['UCREATOR', '/brief', { mayManage: false }],
    ['UNOBODY', '/feeds add x', { mayManage: false, language: 'en' }],
  ])('of %s: %s is asked by %j', async (user, line, asker) => {
    const { answers } = await command(line, { user });
    expect(at.asked[0]?.asker).toMatchObject(asker);
    expect(answers[0]?.response_type).toBe(line === '/brief' ? 'in_channel' : 'ephemeral');
  });

  it('is answered once, delivered twice, replayed, and over both connections', async () => {
    const payload = slashCommand(at.slack, '/brief twice');
    await Promise.all([
      at.slack.sockets.deliver('slash_commands', payload, { socket: 0, envelope: 'e1' }),
      at.slack.sockets.deliver('slash_commands', payload, { socket: 1, envelope: 'e2' }),
    ]);
    await at.slack.sockets.deliver('slash_commands', payload, { envelope: 'e1' });
    await command('/brief last');
    expect(at.asked.map(({ line }) => line)).toEqual(['/brief twice', '/brief last']);
  });

  it('is acknowledged while the answer takes its time', async () => {
    let release = () => {};
    at.hold(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    const payload = slashCommand(at.slack, '/brief slow');
    await at.slack.sockets.deliver('slash_commands', payload);
    expect(at.slack.responded).toEqual([]);
    release();
    await at.slack.until(() => at.slack.responded.length === 1);
  });

  it('with a long answer uses its address five times at most, then the channel', async () => {
    at.answerWith(400);
    const payload = slashCommand(at.slack, '/brief long');
    await at.slack.sockets.deliver('slash_commands', payload);
    await at.slack.until(() => at.slack.said.length > 0);
    await at.connection.close();
    expect(at.slack.responded).toHaveLength(4);
    const all = JSON.stringify([...at.slack.responded.map(({ body }) => body), ...at.slack.said]);
    for (let row = 1; row <= 400; row += 1) expect(all).toContain(`"Row ${row}"`);
  });

  it('with a long answer where the bot is not: the rest goes to the person, and it says so', async () => {
    at.answerWith(400);
    const payload = slashCommand(at.slack, '/brief long', { channel: 'COUTSIDE' });
    await at.slack.sockets.deliver('slash_commands', payload);
    await at.slack.until(() => at.slack.responded.length === 5);
    expect(at.slack.responded.map(({ body }) => body.response_type)).toEqual([...Array(4).fill('in_channel'), 'ephemeral']);
    expect(at.slack.said.every(({ channel }) => channel === 'DUMEMBER')).toBe(true);
    expect(JSON.stringify(at.slack.responded[4]?.body)).toContain('in your direct messages');
  });
});

describe('a button', () => {
  it('asks its question for whoever presses, in the thread; the message stays as it is', async () => {
    const { answers } = await command('/brief venezuela');
    const blocks = answers[0]?.blocks as { type: string; elements: { action_id: string; value: string }[] }[];
    const [button] = blocks.find(({ type }) => type === 'actions')?.elements ?? [];
    const pressed = press(
      at.slack,
      { action_id: button?.action_id ?? '', value: button?.value ?? '' },
      { user: 'UOWNER', ts: '7.000001' },
    );
    await at.slack.sockets.deliver('interactive', pressed);
    await at.slack.until(() => at.slack.responded.length === 2);
    expect(at.asked[1]).toMatchObject({ line: '/brief venezuela sources', asker: { person: { id: 'UOWNER' } } });
    expect(at.slack.responded[1]?.body).toMatchObject({
      thread_ts: '7.000001',
      replace_original: false,
      response_type: 'in_channel',
    });
  });

  it('under what only one sees is answered to that one', async () => {
    const id = await at.stores.chat.keepQuestion('k1', '/brief x', '2026-11-21T14:00:00.000Z').then(() => 'k1');
    await at.slack.sockets.deliver('interactive', press(at.slack, { action_id: 'ask:more:0', value: id }, { isEphemeral: true }));
    await at.slack.until(() => at.slack.responded.length === 1);
    expect(at.slack.responded[0]?.body).toMatchObject({ response_type: 'ephemeral' });
    expect(at.slack.responded[0]?.body.thread_ts).toBeUndefined();
  });

  it('that nobody remembers says so, one that only opens a page is acknowledged', async () => {
    await at.slack.sockets.deliver('interactive', press(at.slack, { action_id: 'ask:more:0', value: 'never kept' }));
    await at.slack.until(() => at.slack.responded.length === 1);
    expect(JSON.stringify(at.slack.responded[0]?.body)).toContain('too old');
    expect((await at.slack.sockets.deliver('interactive', press(at.slack, { action_id: 'open_link' }))).payload).toEqual({});
    expect(at.asked).toEqual([]);
  });
});

describe('plain words', () => {
  it('in a mention are answered in its thread, once', async () => {
    const heard = mention('who said what about Guyana?');
    await at.slack.sockets.deliver('events_api', heard);
    await at.slack.sockets.deliver('events_api', heard);
    await at.slack.until(() => at.slack.said.length === 1);
    await command('/brief last');
    expect(at.asked[0]).toMatchObject({ line: 'who said what about Guyana?', isInWords: true });
    expect(at.slack.said).toHaveLength(1);
    expect(at.slack.said[0]).toMatchObject({ channel: 'C1', thread: (heard.event as { ts?: string }).ts });
  });

  it.each([
    ['añade el feed https://news.example/rss', true],
    ['please subscribe to https://news.example/rss', true],
    ['what is new in Ecuador', false],
  ])('“%s”: rights are looked up where the command that is meant needs them', async (text, mayManage) => {
    await at.slack.sockets.deliver('events_api', mention(text, { user: 'UCREATOR' }));
    await at.slack.until(() => at.slack.said.length === 1);
    expect(at.asked[0]?.asker.mayManage).toBe(mayManage);
  });

  it('in a direct message simply follow', async () => {
    await at.slack.sockets.deliver('events_api', directMessage('what is new in Ecuador'));
    await at.slack.until(() => at.slack.said.length === 1);
    expect(at.slack.said[0]).toMatchObject({ channel: 'D1' });
    expect(at.slack.said[0]?.thread).toBeUndefined();
  });

  it('of bots, of ourselves, edits, joins and the talk of others are left alone', async () => {
    const own = { user: 'UBOT' };
    for (const heard of [
      directMessage('a', own),
      directMessage('b', {}, { bot_id: 'BOTHER' }),
      directMessage('c', {}, { subtype: 'message_changed' }),
      directMessage('d', {}, { subtype: 'bot_message', bot_id: 'BBOT' }),
      directMessage('e', {}, { channel_type: 'channel', channel: 'C1' }),
      event({ type: 'member_joined_channel', user: 'UBOT', channel: 'C1' }),
    ])
      await at.slack.sockets.deliver('events_api', heard);
    await command('/brief last');
    expect(at.asked.map(({ line }) => line)).toEqual(['/brief last']);
  });
});

describe('Home and the shortcut', () => {
  it('Home lists what the workspace follows', async () => {
    await at.slack.sockets.deliver(
      'events_api',
      event({ type: 'app_home_opened', user: 'UMEMBER', channel: 'D1', tab: 'home', event_ts: '1' }),
    );
    await at.slack.until(() => at.slack.views.length === 1);
    expect(at.asked.map(({ line }) => line).sort()).toEqual(['/feeds list', '/status']);
    expect(at.slack.views[0]?.args.user_id).toBe('UMEMBER');
  });

  it('the messages tab is not Home', async () => {
    await at.slack.sockets.deliver(
      'events_api',
      event({ type: 'app_home_opened', user: 'UMEMBER', channel: 'D1', tab: 'messages' }),
    );
    await command('/brief last');
    expect(at.slack.views).toEqual([]);
  });

  it('the shortcut opens a window whose answer is a direct message', async () => {
    await at.slack.sockets.deliver('interactive', globalShortcut(at.slack, 'brief_shortcut'));
    await at.slack.until(() => at.slack.views.length === 1);
    expect((await at.slack.sockets.deliver('interactive', submission(at.slack, 'venezuela since:7d'))).payload).toEqual({});
    await at.slack.until(() => at.slack.said.length === 1);
    expect(at.asked[0]?.line).toBe('/brief venezuela since:7d');
    expect(at.slack.said[0]?.channel).toBe('DUMEMBER');
  });

  it('the field in Home suggests, with what was typed first, and briefs directly', async () => {
    const options = {
      type: 'block_suggestion',
      team: { id: 'T1' },
      user: { id: 'UMEMBER' },
      action_id: 'home:topic',
      block_id: 'home',
      value: 'vene',
    };
    const { payload } = await at.slack.sockets.deliver('interactive', options);
    expect((payload.options as { value: string }[]).map(({ value }) => value)).toEqual(['vene', 'vene more']);
    const { channel: _none, response_url: _no, ...pressed } = press(at.slack, { action_id: 'home:topic' });
    const chosen = {
      ...pressed,
      actions: [{ type: 'external_select', action_id: 'home:topic', selected_option: { value: 'vene more' } }],
    };
    await at.slack.sockets.deliver('interactive', chosen);
    await at.slack.until(() => at.slack.said.length === 1);
    expect(at.asked[0]?.line).toBe('/brief vene more');
  });
});

describe('connections', () => {
  it('a refresh of one after the other loses no command', async () => {
    const sent: Promise<unknown>[] = [];
    for (let round = 0; round < 4; round += 1) {
      at.slack.sockets.refresh(0);
      for (let index = 0; index < 5; index += 1) sent.push(command(`/brief ${round} ${index}`));
      await Promise.all(sent.splice(0));
      await at.slack.sockets.connected(2);
    }
    expect(at.asked).toHaveLength(20);
  });

  it('are opened again when both are cut, when Slack turns them away, and when opening fails', async () => {
    at.slack.faults.add(
      'apps.connections.open',
      { kind: 'status', status: 500 },
      { kind: 'limited', seconds: 1 },
      { kind: 'reset', hasTakenEffect: false },
    );
    at.slack.sockets.turnAway(2, 'too_many_websockets');
    at.slack.sockets.cut(1);
    at.slack.sockets.cut(0);
    await at.slack.sockets.connected(0);
    await at.slack.sockets.connected(2);
    await command('/brief again');
    expect(at.asked.map(({ line }) => line)).toEqual(['/brief again']);
  });
});
