/** What a Brief looks like on a terminal, whatever is in it. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaper, loadWrapper } from '../../../src/chat/terminal/paper.ts';
import { renderBrief } from '../../../src/chat/terminal/render-brief.ts';
import type { Block } from '../../../src/core/brief/block.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { Claim } from '../../../src/core/brief/claim.ts';
import { inert } from '../../../src/core/brief/inert.ts';
import { anyBrief } from '../../arbitraries/brief.ts';
import { columns } from './columns.ts';

await loadWrapper();

const papers = fc.record({ width: fc.integer({ min: 40, max: 100 }), hasColour: fc.boolean() });
const isLink = (line: string) => /^ *(?:https?:|sitrep show )/.test(line);
/** Every text of others that the Brief carries. */
function claimsIn(blocks: readonly Block[]): Claim[] {
  return blocks.flatMap((block): readonly Claim[] => {
    if (block.kind === 'story') return [...block.claims, ...block.sayings];
    if (block.kind === 'sayings') return block.sayings;
    return block.kind === 'dispute' ? [...block.asserts, ...block.denies] : [];
  });
}

/** Words survive wherever lines are broken, so white space is no part of the comparison; nor is how accents are composed. */
const unspaced = (text: string) => stripVTControlCharacters(text).replace(/\s+/gu, '').normalize();

function told(brief: Brief, paper: { width: number; hasColour: boolean }): string[] {
  return renderBrief(brief, createPaper(paper));
}

type Check = (brief: Brief, lines: readonly string[], paper: { width: number; hasColour: boolean }) => void;

const withinTheWidth: Check = (_brief, lines, { width }) => {
  for (const line of lines.map(stripVTControlCharacters)) {
    expect(line).not.toContain('\n');
    // A link that is longer stays whole.
    if (!isLink(line)) expect(columns(line), line).toBeLessThanOrEqual(width);
  }
};

const everyClaimWithItsSource: Check = (brief, lines) => {
  const all = unspaced(lines.join(''));
  for (const { text, source } of claimsIn(brief.blocks)) {
    const printed = unspaced(inert(text));
    const isCited = [`${printed}[${source}]`, `${printed}”[${source}]`].some((cited) => all.includes(cited));
    expect(isCited, `${text} [${source}]`).toBe(true);
  }
};

const everySourceWithItsLink: Check = (brief, lines) => {
  const plain = lines.map((line) => stripVTControlCharacters(line).trim());
  const all = unspaced(plain.join(''));
  for (const { url, copy, title } of brief.sources) {
    expect(plain).toContain(url === undefined ? `sitrep show ${copy}` : inert(url));
    expect(all).toContain(unspaced(inert(title)));
  }
};

const nothingHidden: Check = (_brief, lines, { hasColour }) => {
  const all = lines.join('\n');
  if (!hasColour) expect(all).not.toContain('\u001b');
  // The zero-width joiner holds emoji together.
  expect(all.replaceAll(OURS, '')).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}]/u);
};

describe('any Brief', () => {
  // One rendering for all four: wrapping is what takes the time.
  it('stays within the width, keeps every claim with its source and every link whole, and hides nothing', () => {
    fc.assert(
      fc.property(anyBrief, papers, (brief, paper) => {
        const lines = told(brief, paper);
        for (const check of [withinTheWidth, everyClaimWithItsSource, everySourceWithItsLink, nothingHidden])
          check(brief, lines, paper);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same with colours and without', () => {
    const unmarked = anyBrief.map((brief) => ({ ...brief, blocks: brief.blocks.filter((block) => block.kind !== 'passage') }));
    fc.assert(
      fc.property(unmarked, papers, (brief, { width }) => {
        const coloured = told(brief, { width, hasColour: true });
        expect(coloured.map(stripVTControlCharacters)).toEqual(told(brief, { width, hasColour: false }));
      }),
      { numRuns: 15 },
    );
  });
});

describe('a passage', () => {
  it('marks what its marks cover, once, overlapping or not', () => {
    const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{30}$/), marks, (text, ends) => {
        const spans = ends.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const lines = [{ section: 'body' as const, text, marks: spans }];
        const brief: Brief = {
          title: 't',
          asOf: '2026-01-01T00:00:00.000Z',
          notices: [],
          sources: [],
          blocks: [{ kind: 'passage', lines }],
        };
        const shown = told(brief, { width: 100, hasColour: false }).slice(1).join('');
        const covered = [...text].filter((_, at) => spans.some((span) => span.start <= at && at < span.end)).join('');
        expect([...shown.matchAll(/⟦([a-z]*)⟧/g)].map((match) => match[1]).join('')).toBe(covered);
        expect(shown.replace(/[⟦⟧]/g, '')).toBe(text);
      }),
    );
  });
});

/** The styles that we set ourselves: bold, dim, reversed, and their ends. */
const OURS = new RegExp(`${'\u001b'}\\[(?:1|2|7|22|27|0)m`, 'g');
