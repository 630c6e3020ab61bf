/** Commands as Discord is told of them. */
import type { APIApplicationCommandOption } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, groups } from '../../../commands/index.ts';
import { commandSet, type DiscordCommand } from '../../../src/chat/discord/command-set.ts';
import { typedLine } from '../../../src/chat/discord/typed-line.ts';
import { LOCAL } from '../../../src/core/asker.ts';
import type { Command } from '../../../src/core/command.ts';
import { readCommand } from '../../../src/core/read-command.ts';
import { problemsIn } from '../../fakes/discord/body-rules.ts';
import { SPEC_NOTICE } from '../../fakes/discord/rest.ts';
import { APP, GUILD } from '../../fakes/discord/routes.ts';
import { connectedDiscord, createTestDesk } from './discord-house.ts';

const puts = (house: Awaited<ReturnType<typeof connectedDiscord>>) =>
  house.server.rest.seen.all.filter(({ method }) => method === 'PUT');

/** Names, descriptions and values of everything in it, in the language in which they are longest. */
function sizeOf(part: DiscordCommand | APIApplicationCommandOption): number {
  const longest = (text: string, others: object | null | undefined) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => String(other).length));
  const inner = 'options' in part ? (part.options ?? []) : [];
  const choices = 'choices' in part ? (part.choices ?? []) : [];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices.reduce((sum, { name, value }) => sum + name.length + String(value).length, 0) +
    inner.reduce((sum, option) => sum + sizeOf(option), 0)
  );
}

describe(`the commands on Discord${SPEC_NOTICE}`, () => {
  it('are all that there are, as Discord takes them', () => {
    const set = commandSet(commands, groups);
    expect(problemsIn('PUT', `/applications/${APP}/commands`, set)).toEqual([]);
    const names = set.flatMap(({ name, options = [] }) =>
      options.some(({ type }) => type === 1) ? options.map((option) => `${name} ${option.name}`) : [name],
    );
    const all = commands.map(({ group, name }) => (group === undefined ? name : `${group} ${name}`));
    expect(names.sort()).toEqual([...all, 'ask'].sort());
    for (const command of set) {
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(sizeOf(command)).toBeLessThan(8_000);
    }
  });

  it('are for managers where all of a group is managing; where some are, Discord shows them all', () => {
    const { commands: all, groups: two } = createTestDesk();
    const rights = Object.fromEntries(commandSet(all, two).map((command) => [command.name, command.default_member_permissions]));
    expect(rights).toMatchObject({ digest: '32', feeds: undefined, brief: undefined });
  });

  it('have typed options, required ones first, with suggestions, choices and Spanish names', () => {
    const command: Command = {
      name: 'said',
      summary: `Who said what, ${'and so on, '.repeat(12)}`,
      spanish: { name: 'Dijo', summary: 'Quién dijo qué.' },
      words: {
        name: 'who or what',
        isRequired: true,
        summary: 'who',
        suggests: 'speaker',
        spanish: { name: 'quién o qué', summary: 'quién' },
      },
      options: [{ name: 'kind', summary: 'Only these.', example: 'direct', choices: ['direct', 'reported'], suggests: 'topic' }],
      examples: [],
      run: () => Promise.reject(new Error('not run')),
    };
    const [said] = commandSet([command], []);
    expect(said?.description.length).toBeLessThanOrEqual(100);
    expect(said).toMatchObject({
      name: 'said',
      name_localizations: { 'es-ES': 'dijo', 'es-419': 'dijo' },
      options: [
        { name: 'who-or-what', required: true, autocomplete: true, type: 3, name_localizations: { 'es-ES': 'quién-o-qué' } },
        {
          name: 'kind',
          choices: [
            { name: 'direct', value: 'direct' },
            { name: 'reported', value: 'reported' },
          ],
        },
      ],
    });
    expect(JSON.stringify(said?.options?.[1])).not.toContain('autocomplete');
  });

  it('are sent once; when the bot starts again nothing is sent', async () => {
    const first = await connectedDiscord();
    expect(puts(first)).toHaveLength(1);
    const world = first.server.world;
    const second = await connectedDiscord({ held: world.commands });
    expect(puts(second)).toEqual([]);
    expect(second.server.rest.refused).toEqual([]);
    expect(second.logged).toContainEqual(expect.objectContaining({ fields: { outcome: 'unchanged', guild: undefined } }));
  });

  it('are sent again where one of them has changed', async () => {
    const first = await connectedDiscord();
    const held = structuredClone(first.server.world.commands);
    const [command] = held.get('global') ?? [];
    if (command !== undefined) command.description = 'Another one.';
    expect(puts(await connectedDiscord({ held }))).toHaveLength(1);
  });

  it('are those of one server by setting', async () => {
    const house = await connectedDiscord({ guild: GUILD });
    expect(puts(house).map(({ path }) => path)).toEqual([`/applications/${APP}/guilds/${GUILD}/commands`]);
    expect(house.server.rest.refused).toEqual([]);
  });
});

const SAID = commands.find(({ name }) => name === 'said');

describe('typed options', () => {
  const line = (given: Record<string, string>) => typedLine(SAID as Command, new Map(Object.entries(given)));

  it.each([
    [{ who: 'rubio' }, '/said rubio'],
    [{ about: 'cartel of the suns' }, '/said about:"cartel of the suns"'],
    [{ about: '“cartel of the suns”', who: ' Petro ' }, '/said Petro about:"cartel of the suns"'],
    [{ who: 'rubio about:venezuela' }, '/said rubio about:venezuela'],
    [{ who: 'Caracas: talks' }, '/said "Caracas: talks"'],
    [{ about: 'the "suns" cartel' }, '/said about:«the "suns" cartel»'],
    [{ who: '', since: '7d' }, '/said since:7d'],
  ])('%j become %s', (given, expected) => {
    expect(line(given)).toBe(expected);
  });

  it('are read by the grammar as what was typed, whatever it was', () => {
    const value = fc.string({ unit: fc.constantFrom(...'ab :"“”„«»\'\n/é'), minLength: 1, maxLength: 14 });
    const plain = (text: string) =>
      text
        .replace(/["“”„«»]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
    fc.assert(
      fc.property(value, value, (who, about) => {
        fc.pre(plain(who) !== '' && plain(about) !== '');
        const { args } = readCommand(line({ who, about }), commands, { now: '2026-11-21T14:00:00.000Z', asker: LOCAL });
        expect(plain(args.words ?? '')).toBe(plain(who));
        expect(plain(args.options.get('about') ?? '')).toBe(plain(about));
      }),
      { numRuns: 2_000 },
    );
  });
});
