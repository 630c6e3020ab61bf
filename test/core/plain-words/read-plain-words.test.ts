import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { LOCAL } from '../../../src/core/asker.ts';
import type { Command } from '../../../src/core/command.ts';
import { readPlainWords } from '../../../src/core/plain-words/read-plain-words.ts';
import { readCommand } from '../../../src/core/read-command.ts';
import { readTime } from '../../../src/core/read-time.ts';
import { printedLine } from '../../arbitraries/printed-text.ts';
import { MANAGING, NOT_UNDERSTOOD, PHRASINGS } from './phrasings.ts';

const NOW = '2026-11-21T14:00:00.000Z';
const KNOWN = ['venezuela', 'cartel of the suns', 'cartel de los soles', 'el salvador', 'tren de aragua'];
const isKnown = (name: string) => KNOWN.includes(name.toLowerCase());
const bare = (name: string, group: string): Command => ({
  name,
  group,
  summary: '',
  words: { name: 'words', isRequired: false, summary: '' },
  options: [{ name: 'at', summary: '', example: '07:45' }],
  examples: [],
  run: async () => {
    throw new Error('never run');
  },
});
const managing = ['feeds add', 'feeds remove', 'feeds list', 'digest add', 'digest list', 'watch add'].map((name) => {
  const [group = '', action = ''] = name.split(' ');
  return bare(action, group);
});
const all = [...commands.filter(({ group }) => group === undefined), ...managing];
const read = (text: string, language: 'en' | 'es' = 'en') => readPlainWords(text, { commands: all, language, isKnown });

describe('plain words', () => {
  it.each([...PHRASINGS, ...MANAGING])('%s → %s', (text, line) => {
    expect(read(text)).toMatchObject({ kind: 'line', line });
  });

  it.each(NOT_UNDERSTOOD)('%s is not understood', (text, language) => {
    expect(read(text, text === 'gracias' ? 'es' : 'en')).toEqual({ kind: 'not understood', language });
  });

  it('what is read is a line that can be read, with times that can be read', () => {
    const lines = PHRASINGS.filter(([text]) => !text.includes('/brif')).map(([text]) => read(text));
    for (const words of lines) {
      if (words.kind !== 'line') throw new Error('not understood');
      const { args } = readCommand(words.line, all, { now: NOW, asker: LOCAL });
      for (const option of ['since', 'until'] as const) {
        const typed = args.options.get(option);
        if (typed !== undefined) expect(() => readTime(typed, NOW, option)).not.toThrow();
      }
    }
  });

  it('is read whatever the case and spaces', () => {
    for (const [text, line] of PHRASINGS.filter(([words]) => !words.includes('/') && !words.includes(':'))) {
      const loud = read(`  ${text.toUpperCase().replaceAll('_', '_')}  `);
      expect([text, loud.kind === 'line' ? loud.line.toLowerCase() : loud.kind]).toEqual([text, line.toLowerCase()]);
    }
  });

  it('a whole page is no question', () => {
    expect(read('what is new in '.repeat(10_000)).kind).toBe('not understood');
  });

  it('never fails, whatever is said', () => {
    fc.assert(
      fc.property(fc.oneof(printedLine, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        expect(['line', 'not understood']).toContain(read(text).kind);
      }),
      { numRuns: 500 },
    );
  });
});
