import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/page/read-page.ts';
import { seedArticles } from '../../../src/intake/seeds/seed-articles.ts';
import { SEEDS, seedsLibrary } from '../../seeds-library.ts';
import { pageTexts } from './page-texts.ts';

const { catalog } = await seedsLibrary();
const SEEN = '2026-11-21T10:00:00.000Z';
const read = (raw: string) => readPage({ name: 'x', raw, origin: 'seed' }, catalog, SEEN);

describe('whatever the page', () => {
  it('points into its own text, and keeps further reports as slices of the page', () => {
    fc.assert(
      fc.property(pageTexts, (raw) => {
        const [main, ...further] = read(raw);
        for (const { article, mentions } of [main, ...further].flatMap((one) => one ?? [])) {
          const passages = article.date.evidence?.passages ?? [];
          for (const { start, end } of [...article.sections, ...mentions, ...passages]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(article.text.length);
          }
          if (article.partOf === undefined) continue;
          expect(article.partOf.articleId).toBe(main?.article.id);
          expect(article.text).toBe(main?.article.text.slice(article.partOf.start, article.partOf.end));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same twice, and other ids to other reports', () => {
    fc.assert(
      fc.property(pageTexts, (raw) => {
        const once = read(raw);
        expect(read(raw)).toEqual(once);
        const texts = new Map(once.map(({ article }) => [article.id, article.text]));
        for (const { article } of once) expect(texts.get(article.id)).toBe(article.text);
      }),
      { numRuns: 30 },
    );
  });

  it('names nobody from questions and answers, other reports or furniture', () => {
    fc.assert(
      fc.property(pageTexts, (raw) => {
        for (const { article, mentions } of read(raw)) {
          const other = article.sections.filter(({ kind }) => kind === 'faq' || kind === 'related' || kind === 'boilerplate');
          for (const { start, end } of other)
            expect(mentions.some((mention) => mention.start < end && start < mention.end)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it.each(['', ' \n\t', '\ufeff', '123 — 456', '🇻🇪'])('gives nothing for a page without a letter: %j', (raw) => {
  expect(read(raw)).toEqual([]);
});

it('reads 003 into three reports and 004 into eight, and the others into one', async () => {
  const { pages } = await seedArticles(SEEDS).pages();
  expect(pages.map((page) => readPage(page, catalog, SEEN).length)).toEqual([1, 1, 1, 3, 8]);
});

it('takes neither the day of its page nor its title for a further report', async () => {
  const { pages } = await seedArticles(SEEDS).pages();
  const page = pages[3];
  const date = { at: '2026-02-03T00:00:00.000Z', precision: 'day', basis: 'page' } as const;
  const [main, ...further] = page === undefined ? [] : readPage({ ...page, date }, catalog, SEEN);
  expect(main?.article.date).toEqual(date);
  for (const { article } of further) expect(article).toMatchObject({ date: { basis: 'first-seen' } });
  expect(further.map(({ article }) => article.title)).not.toContain(main?.article.title);
});

it('dates what a feed brings by the day it came, and leaves a seed open', () => {
  const raw = 'Gunmen closed the last road into the capital, an aid group said.';
  expect(readPage({ name: 'x', raw, origin: 'feed' }, catalog, SEEN)[0]?.article.date).toEqual({
    at: SEEN,
    precision: 'day',
    basis: 'first-seen',
  });
  expect(read(raw)[0]?.article.date).toEqual({ precision: 'day', basis: 'first-seen' });
});
