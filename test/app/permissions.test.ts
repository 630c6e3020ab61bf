/** Who may do what, over all commands; and every change under the name of whoever made it. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/app/answer.ts';
import { type Asker, actorOf, LOCAL } from '../../src/core/asker.ts';
import { fullNameOf, isChanging } from '../../src/core/command.ts';
import type { Desk } from '../../src/core/desk.ts';
import type { Log } from '../../src/ports.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const NOW = '2026-11-21T14:00:00.000Z';
const log: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const person = { id: '42', name: 'Ana' };
const ROLES: Readonly<Record<string, Asker>> = {
  'a member on Discord': {
    ...LOCAL,
    platform: 'discord',
    workspace: 'discord:1',
    channel: 'discord:2',
    person,
    mayManage: false,
  },
  'a manager on Discord': {
    ...LOCAL,
    platform: 'discord',
    workspace: 'discord:1',
    channel: 'discord:2',
    person,
    mayManage: true,
  },
  'a member on Slack': { ...LOCAL, platform: 'slack', workspace: 'slack:T', channel: 'slack:T/C', person, mayManage: false },
  'a manager on Slack': { ...LOCAL, platform: 'slack', workspace: 'slack:T', channel: 'slack:T/C', person, mayManage: true },
  'whoever runs the program': LOCAL,
};

/** What changes feeds, digests, watches or what is said: everything else is for everybody. */
const CHANGING = [
  'digest add',
  'digest now',
  'digest pause',
  'digest remove',
  'digest resume',
  'feeds add',
  'feeds import',
  'feeds remove',
  'mute',
  'unmute',
  'watch add',
  'watch remove',
];

/** A desk that answers anything, and remembers that it was asked. */
function rememberingDesk(): { desk: Desk; asked: string[] } {
  const asked: string[] = [];
  const brief = { title: '', asOf: NOW, notices: [], blocks: [], sources: [] };
  const room = (path: string): object =>
    new Proxy(() => undefined, {
      get: (_target, name) => room(`${path}${String(name)}.`),
      apply: () => {
        if (path === 'now.') return NOW;
        asked.push(path.slice(0, -1));
        return Promise.resolve(brief);
      },
    });
  return { desk: room('') as Desk, asked };
}

describe.each(Object.entries(ROLES))('%s', (_role, asker) => {
  it.each(commands.map((command) => [fullNameOf(command), command] as const))('/%s', async (name, { examples }) => {
    for (const line of examples) {
      const { desk, asked } = rememberingDesk();
      const answered = await answer(line, asker, { desk, commands, log });
      // `/mute` alone lists what is muted.
      const isRefused = CHANGING.includes(name) && !asker.mayManage && line !== '/mute';
      expect([line, answered.ok, asked.length]).toEqual([line, !isRefused, isRefused ? 0 : 1]);
      const whom = asker.platform === 'slack' ? 'managers of the workspace' : 'members who may manage the server';
      if (!answered.ok) expect(answered.message).toContain(whom);
    }
  });
});

it('the table has every command that changes something, and no other', () => {
  const declared = commands.filter((command) => isChanging(command, 'x')).map(fullNameOf);
  expect([...declared].sort()).toEqual(CHANGING);
});

it('every change is logged under the name and id of whoever made it', async () => {
  const { desk, feeds } = await smallHouse([page({ raw: 'Venezuela and Guyana talk.', daysAgo: 1 })]);
  const manager = ROLES['a manager on Discord'] ?? LOCAL;
  const lines = [
    '/digest add venezuela at:07:45 zone:America/Bogota',
    '/digest pause d1',
    '/digest resume d1',
    '/watch add guyana',
    '/mute guyana for:48h',
    '/unmute guyana',
    '/watch remove w1',
    '/digest remove d1',
    '/feeds import <opml version="2.0"><body><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></body></opml>',
    '/feeds remove a.example/feed',
  ];
  for (const line of lines) {
    const answered = await answer(line, manager, { desk, commands, log });
    expect([line, answered.ok ? '' : answered.message]).toEqual([line, '']);
  }
  const changes = await feeds.changes(manager.workspace, 50);
  expect(new Set(changes.map(({ actor }) => actor))).toEqual(new Set([actorOf(manager)]));
  expect(changes.length).toBeGreaterThanOrEqual(lines.length);
});
