/** The front desk over a small house: lines, plain words, offers, questions behind buttons, errors. */
import { afterAll, describe, expect, it } from 'vitest';
import { commands, groups } from '../../commands/index.ts';
import { createDesk } from '../../src/app/desk.ts';
import { createFrontDesk } from '../../src/app/front-desk.ts';
import { createSuggest } from '../../src/app/suggest.ts';
import { type Asker, LOCAL } from '../../src/core/asker.ts';
import type { Command } from '../../src/core/command.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { feedParts } from '../fakes/feed-tools.ts';
import { newsroomParts } from '../fakes/newsroom-parts.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const MEMBER: Asker = { ...LOCAL, platform: 'discord', workspace: 'discord:1', channel: 'discord:2', mayManage: false };
const RAW = (text: string) => `Talks in Caracas\n\n${text}`;

const house = await smallHouse([
  page({
    raw: RAW('Marco Rubio said: "Venezuela has to act against the Cartel of the Suns." Talks went on in Caracas.'),
    daysAgo: 1,
    title: 'Talks in Caracas',
  }),
  page({
    raw: RAW('Delcy Rodríguez denied that the Cartel of the Suns exists. Guyana watched the border of Venezuela.'),
    daysAgo: 2,
    title: 'Denial in Caracas',
  }),
  page({
    raw: RAW('An older report on Guyana and Venezuela stands here for whoever looks further back.'),
    daysAgo: 40,
    title: 'Guyana before',
  }),
]);
const { chat, feeds, digests, close } = openStores({ path: ':memory:' });
afterAll(close);

function frontDesk(all: readonly Command[] = commands) {
  const logged: { fields: object; message: string }[] = [];
  const note = (fields: object, message: string) => void logged.push({ fields, message });
  const log = { debug: () => undefined, info: () => undefined, warn: note, error: note };
  const { store, library, tools } = house;
  const suggest = createSuggest({ store, library, clock: tools.clock, commands: all, feeds });
  const newsroom = newsroomParts({ store, digests, feeds, library, clock: tools.clock });
  const desk = createDesk({ store, library, clock: tools.clock, ...newsroom, ...feedParts([], tools.clock, feeds) }, all);
  return { desk: createFrontDesk({ desk, commands: all, groups, log, chat, library, suggest }), logged };
}

const broken: Command = {
  name: 'broken',
  summary: 'Fails.',
  options: [],
  examples: ['/broken'],
  run: async () => {
    throw new Error('the token is xoxb-secret');
  },
};
const managing: Command = { ...broken, name: 'change', isManaging: true };

describe('a line', () => {
  it('is answered with a Brief, as it was understood, and with what leads on', async () => {
    const reply = await frontDesk().desk.ask('/brief  "Venezuela" since:7d', MEMBER);
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.brief.title).toBe('Venezuela: situation brief');
    expect(reply.line).toBe('/brief Venezuela since:7d');
    expect(reply.offers.map(({ id, line }) => [id, line.replace(/[as]_[0-9a-z]+(:.*)?/, 'ID')])).toMatchInlineSnapshot(`
      [
        [
          "more",
          "/brief Venezuela since:30d",
        ],
        [
          "denies",
          "/said about:"Cartel of the Suns"",
        ],
        [
          "story",
          "/story ID",
        ],
        [
          "passage",
          "/show ID",
        ],
      ]
    `);
  });

  it('every offer is a line that is answered, with offers of its own or none, and none leads back to itself', async () => {
    const { desk } = frontDesk();
    const open = ['/brief venezuela since:7d', '/brief', '/said', '/said rubio'];
    const seen = new Set(open);
    for (const line of open) {
      const reply = await desk.ask(line, MEMBER);
      if (!reply.ok) throw new Error(`${line}: ${reply.message}`);
      expect(reply.offers.length).toBeLessThanOrEqual(5);
      expect(reply.offers.map((offer) => offer.line)).not.toContain(reply.line);
      for (const offer of reply.offers) {
        if (!seen.has(offer.line)) open.push(offer.line);
        seen.add(offer.line);
      }
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it('asked again as it was understood gives the same answer', async () => {
    const { desk } = frontDesk();
    const first = await desk.ask('said RUBIO about:“Cartel of the Suns”', MEMBER);
    if (!first.ok) throw new Error(first.message);
    expect(await desk.ask(first.line, MEMBER)).toEqual(first);
  });

  it('mistyped is answered with what to type, and nothing is logged', async () => {
    const { desk, logged } = frontDesk();
    expect(await desk.ask('/breif venezuela', MEMBER)).toMatchObject({ ok: false, message: expect.stringContaining('/brief') });
    expect(await desk.ask(`/brief ${'x'.repeat(3_000)}`, MEMBER)).toMatchObject({ ok: false });
    expect(logged).toEqual([]);
  });

  it('with something hidden in it is echoed without it', async () => {
    const reply = await frontDesk().desk.ask('/x\u202eyz discord.gg/abc @everyone', MEMBER);
    expect(reply.ok ? '' : reply.message).toMatch(/^There is no \/xyz\./);
  });

  it('that fails on our side is one sentence with a reference, which the log has once', async () => {
    const { desk, logged } = frontDesk([...commands, broken]);
    const reply = await desk.ask('/broken', MEMBER);
    const reference = /reference ([0-9a-f]{8})/.exec(reply.ok ? '' : reply.message)?.[1];
    expect(logged.map(({ fields }) => (fields as { reference: string }).reference)).toEqual([reference]);
    expect(JSON.stringify(reply)).not.toContain('xoxb');
  });

  it('that changes something is refused to whoever may not, also behind a button', async () => {
    const { desk } = frontDesk([...commands, managing]);
    const id = await desk.keep('/change');
    const line = await desk.recall(id);
    expect(await desk.ask(line ?? '', MEMBER)).toMatchObject({ ok: false, message: expect.stringContaining('who may manage') });
    expect(await desk.ask(line ?? '', { ...MEMBER, mayManage: true })).toMatchObject({
      message: expect.stringContaining('reference'),
    });
  });
});

describe('plain words', () => {
  it('are answered with what was understood', async () => {
    const reply = await frontDesk().desk.askInWords('who said what about the Cartel of the Suns since August?', MEMBER);
    expect(reply).toMatchObject({
      ok: true,
      line: '/said about:"Cartel of the Suns" since:august',
      brief: { notices: [expect.stringMatching(/^Understood as \/said about:"Cartel of the Suns" since:august$/)] },
    });
  });

  it('in Spanish are answered so, with offers in Spanish', async () => {
    const reply = await frontDesk().desk.askInWords('¿qué hay de nuevo en Venezuela?', MEMBER);
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.brief.notices[0]).toBe('Entendido como /brief Venezuela');
    expect(reply.offers.map(({ label }) => label)).toContain('Ver el pasaje');
  });

  it('that are a command are read as that, without a word on it', async () => {
    const reply = await frontDesk().desk.askInWords('brief venezuela', MEMBER);
    expect(reply.ok && reply.brief.notices.some((notice) => notice.startsWith('Understood'))).toBe(false);
  });

  it('that are not understood get examples in the language of whoever asks', async () => {
    const { desk } = frontDesk();
    expect(await desk.askInWords('bake me a cake of corn', MEMBER)).toMatchObject({
      ok: false,
      message: expect.stringContaining('brief me on Haiti'),
    });
    expect(await desk.askInWords('¿cuánto cuesta el pan?', MEMBER)).toMatchObject({
      ok: false,
      message: expect.stringContaining('resumen de Haití'),
    });
    expect(await desk.askInWords('👍', { ...MEMBER, language: 'es' })).toMatchObject({
      message: expect.stringContaining('No lo he'),
    });
  });

  it('say what was understood where that cannot be answered', async () => {
    const reply = await frontDesk().desk.askInWords('why was a_zzzzzzzzzzzz filtered?', MEMBER);
    expect(reply.ok ? '' : reply.message).toMatch(/^Understood as \/why a_zzzzzzzzzzzz\. /);
  });
});

describe('questions behind buttons', () => {
  it('are kept under a short id that says nothing, the same for the same line', async () => {
    const { desk } = frontDesk();
    const id = await desk.keep('/brief venezuela');
    expect(id).toMatch(/^q_[0-9a-z]{12}$/);
    expect(await desk.keep('/brief venezuela')).toBe(id);
    expect(await frontDesk().desk.recall(id)).toBe('/brief venezuela');
    expect(await desk.recall('q_000000000000')).toBeUndefined();
  });
});

describe('suggestions', () => {
  const suggest = async (what: Parameters<ReturnType<typeof frontDesk>['desk']['suggest']>[0], typed: string) =>
    (await frontDesk().desk.suggest(what, typed, MEMBER)).map(({ label }) => label);

  it('topics in the news come first, and are found by any of their names, by words and with a letter wrong', async () => {
    expect((await suggest('topic', ''))[0]).toBe('Venezuela');
    expect(await suggest('topic', 'venez')).toEqual(['Venezuela', 'Government of Venezuela']);
    expect(await suggest('topic', 'SUNS')).toEqual(['Cartel of the Suns']);
    expect(await suggest('topic', 'rodriguez')).toEqual(['Delcy Rodríguez', 'Bruno Rodríguez']);
    expect(await suggest('topic', 'guyanna')).toEqual(['Guyana']);
  });

  it('speakers with how many statements of theirs are held', async () => {
    expect(await suggest('speaker', 'rub')).toEqual(['Marco Rubio (1)']);
  });

  it('stories by the words of their titles, with their id as the value', async () => {
    const found = await frontDesk().desk.suggest('story', 'denial', MEMBER);
    expect(found).toEqual([{ label: expect.stringContaining('in Caracas'), value: expect.stringMatching(/^s_/) }]);
  });

  it('outlets, zones and commands', async () => {
    expect(await suggest('outlet', 'cour')).toEqual(['The Courier']);
    expect((await suggest('zone', 'bogota'))[0]).toBe('America/Bogota');
    expect(await suggest('command', 'st')).toEqual(['story', 'status']);
  });

  it('at most 25 within 100 characters, whatever is typed, and never a failure', async () => {
    const { desk } = frontDesk();
    for (const what of ['topic', 'speaker', 'story', 'outlet', 'feed', 'digest', 'watch', 'zone', 'command'] as const) {
      for (const typed of ['', 'a', '\u202e', 'x'.repeat(5_000), '“']) {
        const found = await desk.suggest(what, typed, MEMBER);
        expect(found.length).toBeLessThanOrEqual(25);
        expect(found.filter(({ label, value }) => label.length > 100 || value.length > 100 || value === '')).toEqual([]);
      }
    }
    const failing = createFrontDesk({
      ...({} as Parameters<typeof createFrontDesk>[0]),
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      suggest: async () => {
        throw new Error('broken');
      },
    });
    expect(await failing.suggest('topic', 'x', MEMBER)).toEqual([]);
  });
});
