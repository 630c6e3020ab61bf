import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAMED_SPEAKER_THRESHOLD } from '../../src/core/quote.ts';
import type { QuoteQuery, Store } from '../../src/ports.ts';
import { filingOf, type Report } from './filing-of.ts';
import { someOf } from './some-of.ts';
import type { MakeStore } from './store.contract.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString();
const SPEAKERS = [
  { speakerId: 'person:rubio', speakerName: 'Marco Rubio' },
  { speakerId: 'person:rubio', speakerName: 'Rubio' },
  { speakerId: 'person:petro', speakerName: 'Gustavo Petro' },
  { speakerName: 'José Núñez' },
  {},
];
const NAMES: Readonly<Record<string, string>> = { caracas: 'Caracas', bogota: 'Bogota' };

/** A line of a report: somebody's statement in it, and perhaps a name before it. */
const lines = fc.record({
  said: fc.constantFrom('no deal', 'a deal', 'peace in Caracas', 'Bogota and Caracas agree'),
  before: fc.constantFrom('', 'In Bogota: ', 'In Caracas: '),
  who: fc.constantFrom(...SPEAKERS),
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  confidence: fc.constantFrom(0.9, NAMED_SPEAKER_THRESHOLD, 0.2),
});
type Line = typeof lines extends fc.Arbitrary<infer T> ? T : never;

interface Page {
  readonly at?: string;
  readonly lines: readonly Line[];
}
const pages: fc.Arbitrary<Page[]> = fc.array(
  fc.record(
    { at: fc.integer({ min: 1, max: 6 }).map(day), lines: fc.array(lines, { maxLength: 4 }) },
    { requiredKeys: ['lines'] },
  ),
  { minLength: 2, maxLength: 12 },
);

/** What the first pages say later, where they are edited. */
const edits = fc.array(fc.option(fc.array(lines, { maxLength: 4 }), { nil: undefined }), { maxLength: 3 });

/** Each line carries its own number, so that every statement is a stretch of its own. */
function reportOf({ at, lines: said }: Page, index: number): Report {
  return {
    id: `a_${index}`,
    ...(at !== undefined && { at }),
    text: said.map((line, n) => `${line.before}${line.said} ${n}.`).join('\n'),
    names: NAMES,
    quotes: said.map((line, n) => ({ ...line.who, kind: line.kind, confidence: line.confidence, text: `${line.said} ${n}.` })),
  };
}

/** At most three restrictions at once: with more, nearly every answer is empty and says nothing. */
const queries: fc.Arbitrary<QuoteQuery> = someOf({
  articleIds: fc.array(fc.constantFrom('a_0', 'a_1', 'a_2', 'a_99'), { maxLength: 3 }),
  speakerIds: fc.array(fc.constantFrom('person:rubio', 'person:petro', 'person:nobody'), { maxLength: 2 }),
  speakerWords: fc.constantFrom('rubio', 'MARCO rubio', 'nunez', '"gustavo petro"', 'nobody', '?'),
  aboutEntityIds: fc.array(fc.constantFrom('caracas', 'bogota', 'nowhere'), { maxLength: 2 }),
  // The last is in no quotation, though one ends and the next begins so.
  aboutWords: fc.constantFrom('deal', '"a deal"', 'CARACAS', 'no caracas', '…', '"0 no"'),
  kinds: fc.uniqueArray(fc.constantFrom('direct', 'mixed', 'indirect'), { maxLength: 2 }),
  since: fc.integer({ min: 1, max: 6 }).map(day),
  until: fc.integer({ min: 1, max: 6 }).map(day),
});

/** The same question answered the slow, obvious way. */
function expected(list: readonly Page[], query: QuoteQuery): string[] {
  return list
    .map((page, index) => ({ page, index }))
    .sort((a, b) => (b.page.at ?? '').localeCompare(a.page.at ?? '') || b.index - a.index)
    .filter(({ page, index }) => isInWindow(page, query) && (query.articleIds?.includes(`a_${index}`) ?? true))
    .flatMap(({ page, index }) => page.lines.map((line, n) => ({ line, said: `a_${index}: ${line.said} ${n}.` })))
    .filter(({ line }) => isBySpeaker(line, query) && isAbout(line, query) && (query.kinds?.includes(line.kind) ?? true))
    .slice(0, query.limit)
    .map(({ said }) => said);
}

function isInWindow({ at }: Page, { since, until }: QuoteQuery): boolean {
  if (since !== undefined && (at === undefined || at < since)) return false;
  return until === undefined || (at !== undefined && at < until);
}

function isBySpeaker({ who, confidence }: Line, { speakerIds, speakerWords }: QuoteQuery): boolean {
  if (speakerIds === undefined && speakerWords === undefined) return true;
  if (confidence < NAMED_SPEAKER_THRESHOLD || who.speakerName === undefined) return false;
  if (speakerIds !== undefined && (who.speakerId === undefined || !speakerIds.includes(who.speakerId))) return false;
  return speakerWords === undefined || holdsAll(who.speakerName, speakerWords);
}

function isAbout({ before, said }: Line, { aboutEntityIds, aboutWords }: QuoteQuery): boolean {
  if (aboutEntityIds !== undefined && !aboutEntityIds.some((id) => `${before}${said}`.includes(NAMES[id] ?? '?'))) return false;
  return aboutWords === undefined || holdsAll(said, aboutWords);
}

function holdsAll(text: string, words: string): boolean {
  const wanted = [...words.matchAll(/"([^"]*)"|(\w+)/gu)].map((match) => (match[1] ?? match[2] ?? '').toLowerCase());
  const held = ` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} `;
  return wanted.length > 0 && wanted.every((word) => held.includes(` ${word} `));
}

async function textsOf(store: Store, query: Omit<QuoteQuery, 'limit'>): Promise<string[]> {
  return (await store.quotes({ ...query, limit: 50 })).map((quote) => quote.text);
}

export function findsQuotes(make: MakeStore): void {
  describe('finding quotations', () => {
    test('answers what a plain reading of all quotations answers', async () => {
      await fc.assert(
        fc.asyncProperty(pages, edits, fc.array(queries, { minLength: 1, maxLength: 8 }), async (list, edited, asked) => {
          const store = await make();
          const latest = list.map((page, index) => ({ ...page, lines: edited[index] ?? page.lines }));
          for (const [index, page] of [...list.entries(), ...latest.entries()]) await store.file(filingOf(reportOf(page, index)));
          for (const query of asked) {
            const quotes = await store.quotes(query);
            expect(quotes.map((quote) => `${quote.articleId}: ${quote.text}`)).toEqual(expected(latest, query));
          }
          await store.close();
        }),
        { numRuns: 150 },
      );
    });

    test('about: what is named in the sentence that it stands in, also around it, and in no other sentence', async () => {
      const store = await make();
      const text = 'Of Caracas he said "no deal" today.\nIn Bogota "a deal" was made.\nCaracas again: "over"';
      await store.file(
        filingOf({ id: 'a_1', text, names: NAMES, quotes: ['no deal', 'a deal', 'over'].map((said) => ({ text: said })) }),
      );
      expect(await textsOf(store, { aboutEntityIds: ['caracas'] })).toEqual(['no deal', 'over']);
      expect(await textsOf(store, { aboutEntityIds: ['bogota'] })).toEqual(['a deal']);
      expect(await textsOf(store, { aboutEntityIds: ['bogota', 'caracas', 'bogota'] })).toEqual(['no deal', 'a deal', 'over']);
    });

    test('about: what is named inside, where no sentence of the article holds the quotation', async () => {
      const store = await make();
      const filing = filingOf({
        id: 'a_1',
        text: 'To Caracas now',
        names: NAMES,
        quotes: [{ text: 'Caracas now' }, { text: 'now' }],
      });
      await store.file({ ...filing, sentences: [] });
      expect(await textsOf(store, { aboutEntityIds: ['caracas'] })).toEqual(['Caracas now']);
    });

    test('an unclear speaker is found by article and subject, never under the name', async () => {
      const store = await make();
      const unclear = { speakerId: 'person:rubio', speakerName: 'Marco Rubio', confidence: NAMED_SPEAKER_THRESHOLD - 0.01 };
      await store.file(filingOf({ id: 'a_1', text: 'Yes.', quotes: [{ ...unclear, text: 'Yes.' }] }));
      expect(await textsOf(store, { speakerIds: ['person:rubio'] })).toEqual([]);
      expect(await textsOf(store, { speakerWords: 'rubio' })).toEqual([]);
      expect(await store.speakers(5)).toEqual([]);
      expect(await store.quotes({ articleIds: ['a_1'], limit: 5 })).toMatchObject([unclear]);
    });

    test('of many speakers of one name, as of few', async () => {
      const store = await make();
      const text = [...Array(60).keys()].map((n) => `No ${n}.`).join(' ');
      const quotes = [...Array(60).keys()].map((n) => ({ text: `No ${n}.`, speakerName: `Maria ${n % 30}` }));
      await store.file(filingOf({ id: 'a_1', text, quotes, at: day(1), names: { no: 'No 7' } }));
      await store.file(filingOf({ id: 'a_2', text: 'Yes.', quotes: [{ text: 'Yes.', speakerName: 'MARÍA' }], at: day(2) }));
      await store.file(filingOf({ id: 'a_3', text: 'Oh.', quotes: [{ text: 'Oh.', speakerName: 'Mario' }], at: day(3) }));
      expect((await textsOf(store, { speakerWords: 'maria' })).slice(0, 3)).toEqual(['Yes.', 'No 0.', 'No 1.']);
      expect(await textsOf(store, { speakerWords: 'maria', aboutWords: 'no 59' })).toEqual(['No 59.']);
      expect(await textsOf(store, { speakerWords: 'maria', aboutEntityIds: ['no'] })).toContain('No 7.');
      expect(await textsOf(store, { speakerWords: 'maria', aboutEntityIds: ['yes'] })).toEqual([]);
      expect(await textsOf(store, { speakerWords: 'maria', since: day(2) })).toEqual(['Yes.']);
    });

    test('the same stretch twice in one filing is held once', async () => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', text: 'Yes.', quotes: [{ text: 'Yes.' }, { text: 'Yes.' }] }));
      expect(await textsOf(store, {})).toEqual(['Yes.']);
    });
  });

  describe('who speaks and who is named', () => {
    test('speakers by their statements, an entity once however it is called', async () => {
      const store = await make();
      const said = (n: number, who: object) => ({ ...who, text: `${n}` });
      const [marco, rubio, petro, nunez, nobody] = SPEAKERS.map((who) => who);
      const statements = [marco, rubio, marco, petro, nunez, { speakerName: 'JOSE NUÑEZ' }, nobody];
      const quotes = statements.map((who, n) => said(n, who ?? {}));
      await store.file(filingOf({ id: 'a_1', text: '0 1 2 3 4 5 6', quotes }));
      expect(await store.speakers(9)).toStrictEqual([
        { speakerId: 'person:rubio', name: 'Marco Rubio', quotes: 3 },
        { name: 'José Núñez', quotes: 2 },
        { speakerId: 'person:petro', name: 'Gustavo Petro', quotes: 1 },
      ]);
      expect(await store.speakers(1)).toHaveLength(1);
      await store.file(filingOf({ id: 'a_1', text: 'Nothing more.' }));
      expect(await store.speakers(9)).toEqual([]);
    });

    test('entities by the reports that name them', async () => {
      const store = await make();
      await store.file(filingOf({ id: 'a_1', text: 'Caracas Caracas Caracas', names: NAMES }));
      for (const id of ['a_2', 'a_3']) await store.file(filingOf({ id, text: 'Bogota', names: NAMES }));
      expect(await store.topEntities(5)).toEqual([
        ['bogota', 2],
        ['caracas', 1],
      ]);
      expect(await store.topEntities(1)).toHaveLength(1);
      await store.file(filingOf({ id: 'a_1', text: 'Nowhere', names: NAMES }));
      expect(await store.topEntities(5)).toEqual([['bogota', 2]]);
    });

    test('outlets by their reports, as they are now', async () => {
      const store = await make();
      for (const id of ['a_1', 'a_2']) await store.file(filingOf({ id, text: 'Words.', outletId: 'herald' }));
      await store.file(filingOf({ id: 'a_3', text: 'Other words.', outletId: 'wire.example' }));
      await store.file(filingOf({ id: 'a_4', text: 'Words of nobody.' }));
      expect(await store.outlets(5)).toEqual([
        ['herald', 2],
        ['wire.example', 1],
      ]);
      expect(await store.outlets(1)).toHaveLength(1);
      await store.file(filingOf({ id: 'a_3', text: 'Changed words.', outletId: 'herald' }));
      expect(await store.outlets(5)).toEqual([['herald', 3]]);
    });
  });
}
