/** The one grammar: words and `key:value` options in any order, quotation marks of every kind, and never a crash. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { LOCAL } from '../../src/core/asker.ts';
import type { Command } from '../../src/core/command.ts';
import { readArgs, readCommand, splitWords } from '../../src/core/read-command.ts';
import { UsageError } from '../../src/core/usage-error.ts';

const ASKING = { now: '2026-11-21T14:02:00.000Z', asker: LOCAL };

const ask: Command = {
  name: 'ask',
  summary: 'asks',
  words: { name: 'topic', isRequired: false, summary: 'what' },
  options: [
    { name: 'about', summary: 'about', example: 'x' },
    { name: 'since', summary: 'since', example: '7d' },
    { name: 'kind', summary: 'kind', example: 'direct', choices: ['direct', 'reported'] },
  ],
  examples: ['/ask x'],
  run: () => Promise.reject(new Error('is never run here')),
};

function read(line: string): { words: string | undefined; options: Record<string, string> } {
  const { args } = readCommand(line, [ask], ASKING);
  return { words: args.words, options: Object.fromEntries(args.options) };
}

describe('a line', () => {
  it.each([
    ['/ask', undefined, {}],
    ['  /ASK  rubio  ', 'rubio', {}],
    ['ask rubio', 'rubio', {}],
    ['sitrep ask rubio', 'rubio', {}],
    ['sitrep /ask rubio', 'rubio', {}],
    ['/ask marco rubio', 'marco rubio', {}],
    ['/ask rubio about:venezuela', 'rubio', { about: 'venezuela' }],
    ['/ask about:venezuela rubio', 'rubio', { about: 'venezuela' }],
    ['/ask ABOUT:Venezuela', undefined, { about: 'Venezuela' }],
    ['/ask about:"cartel of the suns" rubio', 'rubio', { about: 'cartel of the suns' }],
    ['/ask about:“cartel of the suns”', undefined, { about: 'cartel of the suns' }],
    ['/ask about:„cartel of the suns“', undefined, { about: 'cartel of the suns' }],
    ['/ask about:«cartel of the suns»', undefined, { about: 'cartel of the suns' }],
    ['/ask "drug trafficking"', 'drug trafficking', {}],
    ['/ask "drug trafficking" "tren de aragua"', '"drug trafficking" "tren de aragua"', {}],
    ['/ask 5" guns and O’Brien’s', '5" guns and O’Brien’s', {}],
    ['/ask https://example.org/a:b', 'https://example.org/a:b', {}],
    ['/ask kind:DIRECT', undefined, { kind: 'direct' }],
    ['/ask "Mexico: a day of talks"', 'Mexico: a day of talks', {}],
    ['/ask about:a:b', undefined, { about: 'a:b' }],
    ['/ask\u00a0rubio\u2003about:x', 'rubio', { about: 'x' }],
  ])('%s', (line, words, options) => {
    expect(read(line)).toEqual({ words, options });
  });

  it.each([
    ['', /^Type a command\. What there is: \/ask$/],
    ['/aks', /There is no \/aks\. Did you mean \/ask\?/],
    ['/ask abuot:x', /no option abuot:\. Did you mean about:\? Type: \/ask \[topic\] \[about:\]/],
    ['/ask Mexico: talks', /no option mexico:/],
    ['/ask about:', /about: needs a value, for example about:x/],
    ['/ask about:""', /about: needs a value/],
    ['/ask about:" "', /about: needs a value/],
    ['/ask kind:spoken', /Type one of kind:direct, kind:reported/],
    ['/ask since:7d since:8d', /since: stands there twice/],
    ['/ask "open', /not closed/],
    ['/ask about:“open', /not closed/],
  ])('%s is refused with what to type', (line, message) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(message);
  });
});

describe('words that a shell has split', () => {
  const shell = (...parts: string[]) => {
    const args = readArgs(parts, ask, ASKING);
    return { words: args.words, options: Object.fromEntries(args.options) };
  };

  it.each([
    [['rubio', 'about:cartel of the suns'], 'rubio', { about: 'cartel of the suns' }],
    [['about:“cartel', 'of', 'the', 'suns”', 'rubio'], 'rubio', { about: 'cartel of the suns' }],
    [['"drug', 'trafficking"'], 'drug trafficking', {}],
    [['Mexico: a day of talks'], 'Mexico: a day of talks', {}],
    [[''], undefined, {}],
  ])('%j', (parts, words, options) => {
    expect(shell(...parts)).toEqual({ words, options });
  });

  it('and a quotation that is never closed', () => {
    expect(() => shell('about:«cartel', 'of', 'the', 'suns')).toThrow(UsageError);
  });
});

const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '”'],
] as const;
const plainWord = fc.stringMatching(/^[\p{L}\d.,'’-]{1,10}$/u);
/** No marks and no white space at its ends: what people put between quotation marks. */
const phrase = fc.array(plainWord, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('properties', () => {
  it('options stand anywhere among the words', () => {
    const places = fc.tuple(fc.array(plainWord, { maxLength: 6 }), phrase, phrase, fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(places, ([words, about, since, first, second]) => {
        const parts = [...words];
        parts.splice(first, 0, `about:"${about}"`);
        parts.splice(second, 0, `since:«${since}»`);
        expect(read(`/ask ${parts.join(' ')}`)).toEqual({
          words: words.length === 0 ? undefined : words.join(' '),
          options: { about, since },
        });
      }),
    );
  });

  it('quotation marks of every kind give back what stands between them, in a chat and through a shell', () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom(...MARKS), (text, [open, close]) => {
        const quoted = `about:${open}${text}${close}`;
        expect(read(`/ask ${quoted} end`)).toEqual({ words: 'end', options: { about: text } });
        expect(read(`/ask ${open}${text}${close}`)).toEqual({ words: text, options: {} });
        const split = readArgs([...quoted.split(' '), 'end'], ask, ASKING);
        expect([split.words, split.options.get('about')]).toEqual(['end', text]);
      }),
    );
  });

  it('splitting keeps every character but the white space between words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, fc.constantFrom(...MARKS)), { maxLength: 8 }), (parts) => {
        const words = parts.map(([text, [open, close]]) => `${open}${text}${close}`);
        expect(splitWords(words.join(' \t '))).toEqual(words);
      }),
    );
  });

  it('whatever is typed, it is read or refused with a sentence', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '/',
        ':',
        '"',
        '“',
        '”',
        '„',
        '«',
        '»',
        ' ',
        '\n',
        '\0',
        'about:',
        'since:',
        'brief',
        'said ',
        'kind:direct',
      ),
      fc.constantFrom(...commands.map((command) => `/${command.name} `)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const list of [commands, [ask]]) {
          try {
            const { command, args } = readCommand(pieces.join(''), list, ASKING);
            expect(list).toContain(command);
            for (const [name, value] of args.options) {
              expect(command.options.map((option) => option.name)).toContain(name);
              expect(value.trim()).not.toBe('');
            }
            expect(args.words?.trim()).not.toBe('');
          } catch (cause) {
            expect(cause).toBeInstanceOf(UsageError);
          }
          try {
            readArgs(pieces, ask, ASKING);
          } catch (cause) {
            expect(cause).toBeInstanceOf(UsageError);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words that are taken as they stand', () => {
  const pasted: Command = {
    group: 'feeds',
    name: 'import',
    summary: '',
    words: { name: 'opml', isRequired: true, summary: 'an OPML file', isVerbatim: true },
    options: [],
    examples: ['/feeds import x'],
    run: () => Promise.reject(new Error('not run here')),
  };
  const words = (line: string) => readCommand(line, [pasted], ASKING).args.words;

  it('keep their colons, quotation marks and line feeds', () => {
    const file = '<opml title="Caracas: »news"\n  since:7d "> “';
    expect(words(`/feeds import ${file}`)).toBe(file);
    expect(words(`sitrep Feeds   IMPORT\n${file}  `)).toBe(file);
  });

  it('are asked for where there are none', () => {
    expect(() => words('/feeds import')).toThrow('/feeds import needs an OPML file.');
    expect(() => words('/feeds importx')).toThrow('Did you mean /feeds import?');
  });
});
