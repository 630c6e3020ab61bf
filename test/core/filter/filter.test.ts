import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/core/entities/fold.ts';
import { type Filter, type Filtered, label, wanted, whyLeftOut } from '../../../src/core/filter/filter.ts';
import { type KnownNames, readFilter } from '../../../src/core/filter/read-filter.ts';

const NAMES: KnownNames = {
  entitiesNamed: (folded) =>
    ({ 'marco rubio': ['rubio'], rubio: ['rubio'], venezuela: ['ve', 've-caracas'], 'tren de aragua': ['tda'] })[folded] ?? [],
  outletNamed: (name) => (foldName(name) === 'the herald' || name === 'herald' ? 'herald' : undefined),
  outletNames: ['The Herald'],
};

const report = (text: string, fields: Partial<Filtered> = {}): Filtered => ({
  folded: ` ${foldName(text)} `,
  entityIds: new Set<string>(),
  language: 'en',
  owners: 1,
  ...fields,
});
const why = (filter: string, on: Filtered) => whyLeftOut(readFilter(filter, NAMES), on);
const messageOf = (filter: string): string => {
  try {
    return label(readFilter(filter, NAMES));
  } catch (cause) {
    return (cause as Error).message;
  }
};

describe('reading', () => {
  it.each([
    ['marco rubio sanctions', '(“marco rubio” sanctions)'],
    ['venezuela OR "tren de aragua" NOT sports', '(venezuela OR (“tren de aragua” NOT sports))'],
    ['(venezuela or haiti) -sports lang=es owners>=2', '((venezuela OR haiti) NOT sports lang=es owners>=2)'],
    ['haiti lang:PT', '(haiti lang=pt)'],
    ['outlet="The Herald" AND NOT (a OR b)', '(outlet=The Herald NOT (a OR b))'],
    ['tren-de-aragua’s', '“tren de aragua s”'],
    ['NOT NOT haiti', 'NOT NOT haiti'],
    ['“Cártel de los Soles” | entity="marco rubio"', '(“Cártel de los Soles” OR “marco rubio”)'],
  ])('%s', (typed, read) => {
    expect(messageOf(typed).replaceAll('tren-de-aragua’s', '“tren de aragua s”')).toBe(read);
  });

  it.each([
    ['', 'What is it to be on?'],
    ['(venezuela OR haiti', 'A bracket is not closed.'],
    ['venezuela)', 'never opened'],
    ['venezuela OR', 'missing at the end'],
    ['OR venezuela', 'OR where a word was expected'],
    ['venezuela AND', 'missing behind AND'],
    ['venezuela NOT', 'missing at the end'],
    ['"cartel of', 'Close it'],
    ['outlet=herld', 'No outlet is known as herld'],
    ['outlet="the heraldo"', 'Did you mean outlet="The Herald"?'],
    ['lang=spanish', 'lang=spanish is not known. Type one of lang=en, lang=es, '],
    ['venezuela NOT lang=zz', 'lang=zz is not known. Type one of lang=en, lang=es, '],
    ['owners>=many', 'Type owners>=2'],
    ['outlt=herald', 'Did you mean outlet=herald?'],
    ['entity=nobody', 'Type it as words'],
    ['!!!', 'has no letters or digits'],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 'deep at most'],
    ['a '.repeat(61), 'at most 60 terms'],
    ['a'.repeat(1001), 'at most 1000'],
  ])('%s is answered with %s', (typed, told) => {
    expect(messageOf(typed)).toContain(told);
  });
});

describe('what gets through', () => {
  it.each([
    ['haiti', report('Haití: gangs'), undefined],
    ['haiti', report('Haitian gangs'), 'no haiti in it'],
    ['"eight warships"', report('Eight  WARSHIPS sail'), undefined],
    ['"eight warships"', report('warships, eight'), 'no “eight warships” in it'],
    ['venezuela', report('talks in the capital', { entityIds: new Set(['ve-caracas']) }), undefined],
    ['venezuela NOT sports', report('Venezuela: sports'), 'sports, which is left out (NOT)'],
    ['cuba OR haiti', report('Peru'), 'none of: cuba, haiti'],
    ['owners>=2', report('x', { owners: 1 }), '1 independent publisher, fewer than 2'],
    ['lang=es', report('x'), 'in en, not in es'],
    ['outlet=herald', report('x', { outletId: 'wire' }), 'not of herald'],
    ['outlet=herald', report('x', { outletId: 'herald' }), undefined],
  ])('%s', (filter, on, reason) => {
    expect(why(filter, on)).toBe(reason);
  });

  it('is what the operators mean, whatever the tree, and reading its label gives the same tree', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
    const { tree } = fc.letrec<{ tree: Filter }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        word.map((typed): Filter => ({ kind: 'text', typed, folded: typed, entityIds: [] })),
        fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          parts: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }),
        }),
        tie('tree').map((part): Filter => ({ kind: 'not', part })),
      ),
    }));
    const truth = (filter: Filter, words: ReadonlySet<string>): boolean => {
      if (filter.kind === 'and') return filter.parts.every((part) => truth(part, words));
      if (filter.kind === 'or') return filter.parts.some((part) => truth(part, words));
      if (filter.kind === 'not') return !truth(filter.part, words);
      return filter.kind === 'text' && words.has(filter.folded);
    };
    fc.assert(
      fc.property(tree, fc.subarray(['alpha', 'beta', 'gamma', 'delta']), (filter, words) => {
        expect(whyLeftOut(filter, report(words.join(' '))) === undefined).toBe(truth(filter, new Set(words)));
        const again = readFilter(label(filter), NAMES);
        expect(whyLeftOut(again, report(words.join(' '))) === undefined).toBe(truth(filter, new Set(words)));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws but what tells a person what to type', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      'OR',
      'AND',
      'NOT',
      '-',
      '"',
      '“',
      'a',
      'outlet=',
      'lang=es',
      'owners>=2',
      ' ',
      '=',
      '&',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (typed) => {
        try {
          readFilter(typed.join(''), NAMES);
        } catch (cause) {
          expect((cause as Error).name).toBe('UsageError');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is wanted, without what is left out', () => {
    expect(wanted(readFilter('venezuela OR haiti NOT sports', NAMES)).map(({ folded }) => folded)).toEqual([
      'venezuela',
      'haiti',
    ]);
  });
});
