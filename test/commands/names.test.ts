/** What platforms ask of the names and summaries of commands, in both languages. */
import { describe, expect, it } from 'vitest';
import { commands, groups } from '../../commands/index.ts';
import { type Command, fullNameOf, type InSpanish } from '../../src/core/command.ts';

interface Named {
  readonly of: string;
  readonly name: string;
  readonly summary: string;
  readonly spanish?: InSpanish;
}

const partsOf = (command: Command): Named[] => {
  const of = fullNameOf(command);
  const words = command.words === undefined ? [] : [command.words];
  return [command, ...words, ...command.options].map((part) => ({ ...part, of: `${of}, ${part.name}` }));
};
const all: readonly Named[] = [...groups.map((group) => ({ ...group, of: group.name })), ...commands.flatMap(partsOf)];

/** https://discord.com/developers/docs/interactions/application-commands: lower-case where there is such a form. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const SUMMARY = 100;

describe('every name and summary', () => {
  it('is there in Spanish', () => {
    expect(all.filter(({ spanish }) => spanish === undefined).map(({ of }) => of)).toEqual([]);
  });

  it('fits a slash command in both languages', () => {
    const inBoth = all.flatMap(({ of, name, summary, spanish }) => [
      { of, name, summary },
      ...(spanish === undefined ? [] : [{ of: `${of} (es)`, ...spanish }]),
    ]);
    expect(inBoth.filter(({ name }) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
    expect(inBoth.filter(({ summary }) => summary.length > SUMMARY || summary === '')).toEqual([]);
  });

  it('is the only one of its kind beside its neighbours, in both languages', () => {
    const rows: (readonly (Named | Command)[])[] = [
      [...groups.map((group) => ({ ...group, of: '' })), ...commands.filter(({ group }) => group === undefined)],
      ...groups.map(({ name }) => commands.filter(({ group }) => group === name)),
      ...commands.map((command) => partsOf(command).slice(1)),
    ];
    for (const row of rows) {
      for (const names of [row.map(({ name }) => name), row.flatMap(({ spanish }) => spanish?.name ?? [])])
        expect(new Set(names).size, names.join()).toBe(names.length);
    }
  });

  it('of a group that a command is in is declared', () => {
    const known = new Set(groups.map(({ name }) => name));
    expect(commands.filter(({ group }) => group !== undefined && !known.has(group)).map(fullNameOf)).toEqual([]);
  });

  it('no command has more options than Discord takes', () => {
    expect(commands.filter(({ words, options }) => options.length + (words === undefined ? 0 : 1) > 25)).toEqual([]);
  });
});
