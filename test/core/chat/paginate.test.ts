/** Pages of any script: nothing lost, nothing twice, every page inside its limits, nothing cut that is one thing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, type PageLimits, paginate } from '../../../src/core/chat/paginate.ts';
import type { Line, Run, Script } from '../../../src/core/chat/script.ts';
import type { Cost } from '../../../src/core/chat/split-line.ts';
import { writeScript } from '../../../src/core/chat/write-script.ts';
import { anyBrief, hugeBrief } from '../../arbitraries/brief.ts';

/** As a platform counts: what is escaped takes two, a link its address as well, a line its line feed. */
const cost: Cost = ({ runs }) =>
  runs.reduce((sum, { text, link }) => sum + text.replace(/[*_~[\]()]/g, '\\$&').length + (link?.length ?? -4) + 4, 1);

const limits: fc.Arbitrary<PageLimits> = fc.record({
  characters: fc.integer({ min: 400, max: 4_000 }),
  lines: fc.integer({ min: 3, max: 60 }),
  sections: fc.integer({ min: 1, max: 30 }),
});

const textOf = (line: Line) => line.runs.map(({ text }) => text).join('');
/** What is read from first to last, with what can be pressed and how it looks; pieces of one stretch as one. */
function read(script: Script): string {
  const told: { look: string; text: string }[] = [];
  for (const { id, lines } of script) {
    for (const { kind, depth, runs } of lines) {
      for (const { text, ...run } of runs) {
        const look = JSON.stringify([id, kind, depth, run.from, run.style, run.link]);
        const before = told.at(-1);
        if (before?.look === look) before.text += text;
        else told.push({ look, text });
      }
    }
  }
  return JSON.stringify(told);
}

function isWithin(page: Page, { characters, lines, sections }: PageLimits): boolean {
  const all = page.flatMap((section) => section.lines);
  return all.reduce((sum, line) => sum + cost(line), 0) <= characters && all.length <= lines && page.length <= sections;
}

/** Those of the runs that are not found behind the ones before them. */
function lostOf(runs: readonly Run[], among: readonly Run[]): Run[] {
  const texts = among.map((run) => JSON.stringify(run));
  let at = 0;
  return runs.filter((run) => {
    const found = texts.indexOf(JSON.stringify(run), at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

describe('pages', () => {
  it.each([
    ['of any Brief', anyBrief, 80],
    ['of a huge one', hugeBrief, 12],
  ])('%s: all of it in order, each inside every limit', (_, briefs, numRuns) => {
    fc.assert(
      fc.property(briefs, limits, (brief, most) => {
        const script = writeScript(brief);
        const pages = paginate(script, cost, most);
        expect(read(pages.flat()) === read(script)).toBe(true);
        expect(pages.filter((page) => !isWithin(page, most))).toEqual([]);
        expect(pages.filter((page) => page.length === 0)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('never cuts a grapheme, a link, words to type or the number of a source', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const script = writeScript(brief);
        const pages = paginate(script, cost, { characters: 400, lines: 9, sections: 9 });
        const wholes = (lines: readonly Line[]) =>
          lines.flatMap(({ runs }) => runs.filter(({ link, style, from }) => link ?? (style === 'code' || from === 'ours')));
        const short = ({ text, link = '' }: { text: string; link?: string }) => text.length + link.length < 190;
        const [before, after] = [script, pages.flat()].map((all) => wholes(all.flatMap(({ lines }) => lines)).filter(short));
        // What is longer is cut where it fills more than a page, and its last piece may be short.
        expect(lostOf(before ?? [], after ?? [])).toEqual([]);
        const ends = script.flatMap(({ lines }) =>
          lines.flatMap((line) => [...graphemes.segment(textOf(line))].map((g) => g.segment)),
        );
        const cut = pages
          .flat()
          .flatMap(({ lines }) => lines.flatMap((line) => [...graphemes.segment(textOf(line))].map((g) => g.segment)));
        expect(cut.join('|') === ends.join('|')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('ends between sections where it can, and keeps a heading with what it heads', () => {
    const text = (kind: Line['kind'], length: number): Line => ({
      kind,
      depth: 0,
      runs: [{ text: 'x'.repeat(length), from: 'theirs' }],
    });
    const script: Script = [
      { id: 'a', lines: [text('heading', 10), text('text', 50)] },
      { id: 'b', lines: [text('heading', 10), text('text', 50)] },
      { id: 'c', lines: [text('text', 70), text('heading', 10), text('text', 60)] },
    ];
    const pages = paginate(script, (line) => textOf(line).length, { characters: 100, lines: 50, sections: 50 });
    expect(pages.map((page) => page.map(({ id, lines }) => [id, ...lines.map(({ kind }) => kind)].join(' ')))).toEqual([
      ['a heading text'],
      ['b heading text'],
      ['c text'],
      ['c heading text'],
    ]);
  });

  it('splits what is longer than a page at a sentence, else at a word, else at a grapheme', () => {
    const split = (text: string, characters: number) =>
      paginate(
        [{ id: 'a', lines: [{ kind: 'text', depth: 0, runs: [{ text, from: 'theirs' }] }] }],
        (line) => textOf(line).length,
        {
          characters,
          lines: 9,
          sections: 9,
        },
      ).map((page) => page.flatMap(({ lines }) => lines.map(textOf)).join());
    expect(split('One sentence here. Another one there.', 24)).toEqual(['One sentence here. ', 'Another one there.']);
    expect(split('words and words and words and more', 14)).toEqual(['words and ', 'words and ', 'words and more']);
    expect(split('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 17)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(split(`👩${'\u200d👩'.repeat(20)}`, 10).join('')).toBe(`👩${'\u200d👩'.repeat(20)}`);
  });
});
