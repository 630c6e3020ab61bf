import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LOCAL } from '../../src/core/asker.ts';
import { commandLine } from '../../src/core/command-line.ts';
import { readCommand } from '../../src/core/read-command.ts';

const ASKING = { now: '2026-11-21T14:00:00.000Z', asker: LOCAL };

it.each([
  ['said', 'rubio', { about: 'cartel of the suns' }, '/said rubio about:"cartel of the suns"'],
  ['brief', 'Mexico: a day', {}, '/brief "Mexico: a day"'],
  ['brief', undefined, { since: '7d' }, '/brief since:7d'],
  ['said', undefined, { about: 'the “boss”' }, '/said about:«the “boss”»'],
] as const)('%s %s %j', (name, words, options, line) => {
  expect(commandLine({ name }, { ...(words === undefined ? {} : { words }), options: Object.entries(options) })).toBe(line);
});

it('read again it is the same question', () => {
  const piece = fc.constantFrom(
    'rubio',
    'about:x',
    '“a',
    'b”',
    '"',
    'cartel',
    'of',
    "d'or",
    'https://a.example/x',
    'ñ',
    '«',
    'a:b',
  );
  const value = fc.array(piece, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const plain = (text: string | undefined) =>
    text
      ?.replace(/["“”„«»]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  fc.assert(
    fc.property(fc.option(value, { nil: undefined }), fc.option(value, { nil: undefined }), (words, about) => {
      fc.pre((words === undefined || plain(words) !== '') && (about === undefined || plain(about) !== ''));
      const line = commandLine(
        { name: 'said' },
        { ...(words === undefined ? {} : { words }), options: about === undefined ? [] : [['about', about]] },
      );
      const { args } = readCommand(line, commands, ASKING);
      expect([plain(args.words), plain(args.options.get('about'))]).toEqual([plain(words), plain(about)]);
      // A line that was read is written as itself.
      const again = commandLine(
        { name: 'said' },
        { ...(args.words === undefined ? {} : { words: args.words }), options: args.options },
      );
      expect(plain(again)).toBe(plain(line));
    }),
    { numRuns: 2_000 },
  );
});
