/** What is said as lines: the golden Briefs of the terminal, told as a script. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { safeLink } from '../../../src/core/chat/safe-link.ts';
import { writeScript } from '../../../src/core/chat/write-script.ts';
import { anyBrief } from '../../arbitraries/brief.ts';

const golden = (slug: string) => JSON.parse(readFileSync(`test/cases/terminal/${slug}/brief.json`, 'utf8')) as Brief;
const told = (brief: Brief) =>
  writeScript(brief).flatMap(({ lines }) =>
    lines.map(({ depth, runs }) => '  '.repeat(depth) + runs.map(({ text }) => text).join('')),
  );

describe('a Brief as lines', () => {
  it('a story with its key sentences, statements and sources', () => {
    expect(told(golden('story'))).toMatchInlineSnapshot(`
      [
        "Venezuela: situation brief",
        "as of 21 Nov 2026 14:02 UTC",
        "Nothing in the last 7 days; latest report 28 Jan 2026. Showing all that is held.",
        "From 5 reports on 4 pages, 2 outlets named, 1 with outlet not stated, latest 28 Jan 2026.",
        "1  Dialogue with Venezuela on drug trafficking and regional security confirmed by the Secretary",
        "  28 Jan 2026 (inferred from the text) · 3 reports, 2 publishers · s_000000000001",
        "  For the first time in twenty years the two capitals speak with each other about how to keep others out of the region. [1]",
        "  Short. [2]",
        "  Marco Rubio: “Drug trafficking is a threat that knows no borders and directly impacts the security of our countries,” [1][2]",
        "  Marco Rubio: “not a legitimate government” [2]",
        "  Gustavo Petro, denied: the existence of the Cartel of the Suns [2]",
        "  Marco Rubio, via Bloomberg, not yet said at the time: it would use force [1]",
        "  Speaker unclear: it was a “serious threat” to peace [2]",
        "2  One report",
        "  date not stated · 1 report · s_000000000002",
        "Sources",
        "[1] Dialogue with Venezuela, outlet not stated, 28 Jan 2026 (inferred from the text)",
        "  /show a_000000000001:10-90",
        "[2] untitled page: First words of a page without a title …, CiberCuba, 28 Aug 2025",
        "  example.org",
      ]
    `);
  });

  it('the ledger', () => {
    expect(told(golden('ledger'))).toMatchInlineSnapshot(`
      [
        "Who said what about Venezuela",
        "as of 21 Nov 2026 14:02 UTC",
        "  Marco Rubio: “We will act,” [1]",
        "    28 Jan 2026 (inferred from the text), printed as “the Secretary of State”",
        "    also in [2] · 2 publishers · first in [2]",
        "    printed differently in [2]: “We are going to act,”",
        "Marco Rubio",
        "  “We will act,” [1]",
        "    28 Aug 2025",
        "  said: they cooperate [2]",
        "    Aug 2025",
        "Speaker unclear",
        "  “nobody knows” [2]",
        "    date not stated",
        "  “nor who” [2]",
        "    30 Aug 2025 (first seen)",
        "Sources",
        "[1] One, outlet not stated, 28 Jan 2026 (inferred from the text)",
        "  /show a_000000000001:10-90",
        "[2] Two, outlet not stated, date not stated",
        "  /show a_000000000002:10-90",
      ]
    `);
  });

  it('a passage: the cited stretches are marked', () => {
    const marked = writeScript(golden('passage'))
      .flatMap(({ lines }) => lines.flatMap(({ kind, runs }) => (kind === 'text' ? runs : [])))
      .filter(({ style }) => style === 'strong');
    expect(marked.map(({ text }) => text)).toEqual(['A second sentence that is cited. A t', 'It is this.']);
  });

  it('every number of a source is a run of its own that leads there, and every source has a link or words to type', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const runs = writeScript(brief).flatMap(({ lines }) => lines.flatMap((line) => line.runs));
        const links = new Map(brief.sources.map(({ number, url }) => [`[${number}]`, safeLink(url)?.url]));
        const cited = runs.filter(({ text, from }) => from === 'ours' && /\[\d+\]/.test(text));
        expect(cited.map(({ text, link }) => [text, link])).toEqual(cited.map(({ text }) => [text, links.get(text)]));
        const ways = writeScript(brief).find(({ id }) => id === 'sources')?.lines ?? [];
        expect(ways.filter(({ kind }) => kind === 'source')).toHaveLength(brief.sources.length);
        expect(
          ways
            .flatMap((line) => line.runs)
            .filter(({ link, style, text }) => (link !== undefined && !text.startsWith('[')) || style === 'code'),
        ).toHaveLength(brief.sources.length);
      }),
      { numRuns: 30 },
    );
  });

  it('leads nowhere but to http and https', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        for (const { link } of writeScript(brief).flatMap(({ lines }) => lines.flatMap((line) => line.runs))) {
          if (link !== undefined) expect(link).toMatch(/^https?:\/\/[^\s|<>"()\\`]+$/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
