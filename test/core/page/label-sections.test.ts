/** Golden cases: `input.txt` (or the seed that `expected.txt` names), and what each line of it is. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSections } from '../../../src/core/page/label-sections.ts';
import { normaliseText } from '../../../src/core/page/normalise-text.ts';
import { readSeedArticles } from '../../../src/core/shapes/seed-articles.ts';
import { SEEDS } from '../../seeds-library.ts';
import { pageTexts } from './page-texts.ts';

const CASES = new URL('../../cases/page/', import.meta.url);
const known = readSeedArticles(JSON.parse(readFileSync(`${SEEDS}/articles.json`, 'utf8'))).value;

/** The labels as the cases write them. */
function written(text: string, title: string | undefined): string[] {
  const page = labelSections(text, title);
  const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/^(.{60}).+$/s, '$1…');
  return [
    `title: ${page.title ?? '(none)'}`,
    ...page.sections.map((section) => `${section.kind.padEnd(11)} | ${shown(section)}`),
    ...page.reports.flatMap((report) => [
      `report: ${report.title ?? '(no title)'}`,
      ...report.sections.map((section) => `  ${section.kind.padEnd(9)} | ${shown(section)}`),
    ]),
  ];
}

describe('what each line of a page is', () => {
  it.each(readdirSync(CASES).sort())('%s', (slug) => {
    const [why, from = '', ...expected] = readFileSync(new URL(`${slug}/expected.txt`, CASES), 'utf8')
      .trimEnd()
      .split('\n');
    expect(why).toMatch(/^# Why: .{20}/);
    const input = from.replace('# Input: ', '');
    const isSeed = input.startsWith('seeds/');
    const raw = readFileSync(isSeed ? `${SEEDS}/${input.slice('seeds/'.length)}` : new URL(`${slug}/${input}`, CASES), 'utf8');
    const title = known.find(({ file }) => input.endsWith(file))?.title;
    expect(written(normaliseText(raw), isSeed ? title : undefined)).toEqual(expected);
  });

  it('finds the titles of the seeds without being told', () => {
    for (const { file, title } of known) {
      expect(labelSections(normaliseText(readFileSync(`${SEEDS}/articles/${file}`, 'utf8'))).title).toBe(title);
    }
  });
});

describe('whatever the page', () => {
  it('gives sections in order and apart, which together are all that is printed, and reports made of related lines', () => {
    fc.assert(
      fc.property(pageTexts, (raw) => {
        const text = normaliseText(raw);
        const page = labelSections(text);
        let last = 0;
        for (const { start, end } of page.sections) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
        const kinds = new Map(page.sections.map(({ start, kind }) => [start, kind]));
        let free = 0;
        for (const report of page.reports) {
          expect(report.start).toBeGreaterThanOrEqual(free);
          expect(report.sections.some(({ kind }) => kind === 'body')).toBe(true);
          for (const { start, kind } of report.sections)
            expect(kinds.get(start)).toBe(['headline', 'deck', 'body'].includes(kind) ? 'related' : kind);
          free = report.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('comes to an end on a page of one endless line, of many short ones, or of spaces', () => {
    for (const text of [`a${' '.repeat(200_000)}b`, 'Lea también\nOtra noticia del día\n'.repeat(3_000), 'x'.repeat(200_000)])
      expect(labelSections(normaliseText(text)).sections.length).toBeGreaterThan(0);
  });
});

describe('normalised text', () => {
  it('is normalised', () => {
    fc.assert(
      fc.property(fc.oneof(pageTexts, fc.string({ unit: 'binary', maxLength: 200, size: 'max' })), (raw) => {
        const text = normaliseText(raw);
        expect(normaliseText(text)).toBe(text);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[^\S\n](?:\n|$)|[\r\ufeff\u00ad]|\n{3}|^\n|\n$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps words, and the space between them, as printed', () => {
    expect(normaliseText('\ufeffUno  dos\u00a0tres \r\n\r\n\r\n\r\nCárt\u00adel\t4 \u0000\r')).toBe(
      'Uno  dos\u00a0tres\n\nCártel\t4',
    );
  });
});
