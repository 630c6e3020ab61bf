import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportQuery, Store } from '../../src/ports.ts';
import { filingOf } from './filing-of.ts';
import type { MakeStore } from './store.contract.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();

async function idsOf(store: Store, query: Omit<ReportQuery, 'limit'>): Promise<string[]> {
  return (await store.reports({ ...query, limit: 50 })).map((row) => row.articleId);
}

export function readsWords(make: MakeStore): void {
  describe('words', () => {
    const TEXT = 'El Cártel de los Soles, dice EE. UU., opera en Ñandú. NOT near* (title:x) col^2 😀 AND-gate "quoted" it’s';

    test.each([
      ['cartel soles', true],
      ['CÁRTEL', true],
      ['nandu', true],
      ['"cartel de los soles"', true],
      ['“cartel de los soles”', true],
      ['«Cartel de los Soles»', true],
      ['"soles cartel"', false],
      ['cartel "de los', true],
      ['EE.UU.', true],
      ['ee.uu', true],
      ['and-gate', true],
      ['gate-and', false],
      ['NOT', true],
      ['cartel NOT opera', true],
      ['cartel OR nothing', false],
      ['near*', true],
      ['car*', false],
      ['NEAR(cartel soles)', false],
      ['NEAR( cartel soles )', true],
      ['title:x', true],
      ['{text}: cartel', true],
      ['{title text}: cartel', true],
      ['-opera', true],
      ['^el', true],
      ['col^2', true],
      ['😀', false],
      ['😀 cartel', true],
      ['cartel \0 soles', true],
      ['car\0tel', false],
      ['"soles\0dice"', true],
      ['it’s', true],
      ["it's", true],
      ['"', false],
      ['""', false],
      ['', false],
      ['   ', false],
      ['!?…', false],
      ['"!" cartel', true],
      ["'; DROP TABLE article; --", false],
      ['quoted', true],
      ['\\', false],
      ['cartel cartel cartel', true],
    ])('%j finds it: %j', async (words, finds) => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', title: 'Title text', text: TEXT }));
      expect(await idsOf(store, { words })).toEqual(finds ? ['a_1'] : []);
    });

    test('no words whatever break it', async () => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', text: TEXT }));
      const syntax = fc.constantFrom(
        '"',
        '“',
        '”',
        '*',
        '(',
        ')',
        ':',
        '^',
        '-',
        '+',
        'AND',
        'OR',
        'NOT',
        'NEAR',
        '{',
        '}',
        ' ',
        ',',
        '\0',
      );
      const piece = fc.oneof(syntax, fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('cartel', '\uD83D'));
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
          const rows = await store.reports({ words: pieces.join(''), limit: 5 });
          expect(rows.length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 500 },
      );
    });

    test('only the latest text is found', async () => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', text: 'Eight warships.', names: { ship: 'warships' } }));
      await store.file(filingOf({ id: 'a_1', text: 'Three destroyers.', names: { boat: 'destroyers' }, at: day(2) }));
      expect(await idsOf(store, { words: 'warships' })).toEqual([]);
      expect(await idsOf(store, { words: 'destroyers' })).toEqual(['a_1']);
      expect(await idsOf(store, { entityIds: ['ship'] })).toEqual([]);
      expect(await idsOf(store, { entityIds: ['boat'], since: day(2) })).toEqual(['a_1']);
    });
  });
}
