/** Any Brief that keeps its own rules: every block kind, sources numbered from 1, every citation of one of them. */
import fc from 'fast-check';
import type { ArticleDate } from '../../src/core/article.ts';
import type { Block } from '../../src/core/brief/block.ts';
import type { Brief } from '../../src/core/brief/brief.ts';
import type { Claim, Saying, SourceRef } from '../../src/core/brief/claim.ts';
import { instantOf } from '../../src/core/instant.ts';
import { HOSTILE, printedLine, printedText } from './printed-text.ts';

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => instantOf(date.getTime()));
const date: fc.Arbitrary<ArticleDate> = fc.oneof(
  fc.constant<ArticleDate>({ precision: 'day', basis: 'first-seen' }),
  fc.record<ArticleDate>({
    at: instant,
    precision: fc.constantFrom('minute', 'day', 'month'),
    basis: fc.constantFrom('feed', 'page', 'text', 'first-seen'),
  }),
);
const id = (letter: string) => fc.stringMatching(/^[0-9a-z]{12}$/).map((rest) => `${letter}_${rest}`);
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });
const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

function claimOf(sources: number): fc.Arbitrary<Claim> {
  return fc
    .record({ text: printedText, source: fc.integer({ min: 1, max: sources }), articleId: id('a'), start: fc.nat(5000) })
    .map((claim) => ({ ...claim, end: claim.start + claim.text.length }));
}

function sayingOf(sources: number): fc.Arbitrary<Saying> {
  const further = fc.record(
    {
      kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      stance: fc.constantFrom('asserts' as const, 'denies' as const, 'will-say' as const, 'declines' as const, 'asks' as const),
      speaker: printedLine,
      printedAs: printedLine,
      cue: printedLine,
      via: printedLine,
      date,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      alsoIn: few(fc.integer({ min: 1, max: sources })),
      variants: few(claimOf(sources)),
      firstSource: fc.integer({ min: 1, max: sources }),
      owners: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['kind', 'stance', 'date', 'confidence', 'alsoIn'] },
  );
  return fc.tuple(claimOf(sources), further).map(([claim, rest]) => ({ ...claim, ...rest }));
}

/** What a timeline notes is in our words, with numbers of sources in it. */
const NOTES = fc.constantFrom('new', 'after 12 quiet days', 'text of EFE', '2 copies');

/** One arbitrary for each kind of block; a kind that is added to Brief must be added here. */
function blocksOf(sources: number): { [Kind in Block['kind']]: fc.Arbitrary<Extract<Block, { kind: Kind }>> } {
  const [claim, saying, text] = [claimOf(sources), sayingOf(sources), printedText];
  const headline = fc.record({ text, isUntitled: fc.boolean(), source: fc.integer({ min: 1, max: sources }) });
  const heading = fc.record({ heading: printedLine }, { requiredKeys: [] });
  const count = fc.integer({ min: 1, max: 900 });
  return {
    story: fc.record({
      kind: fc.constant('story' as const),
      storyId: id('s'),
      headline,
      date,
      reports: count,
      owners: count,
      copies: count,
      claims: few(claim),
      sayings: few(saying),
    }),
    sayings: fc.tuple(heading, few(saying)).map(([head, sayings]) => ({ kind: 'sayings', ...head, sayings })),
    dispute: fc.record({ kind: fc.constant('dispute' as const), subject: text, asserts: few(saying), denies: few(saying) }),
    figures: fc.record({
      kind: fc.constant('figures' as const),
      differences: few(
        fc.record({
          what: fc.constantFrom('dead', 'ships'),
          figures: few(fc.tuple(claim, date).map(([printed, at]) => ({ ...printed, date: at, alsoIn: [] }))),
        }),
        1,
      ),
    }),
    timeline: fc.record({
      kind: fc.constant('timeline' as const),
      entries: few(fc.record({ date, headline, notes: few(NOTES, 2) }, { requiredKeys: ['date', 'headline'] })),
    }),
    related: fc.record({
      kind: fc.constant('related' as const),
      stories: few(fc.record({ storyId: id('s'), headline, date, reason: printedLine }), 2),
    }),
    facts: fc
      .tuple(heading, few(fc.record({ label: printedLine, value: text })))
      .map(([head, rows]) => ({ kind: 'facts', ...head, rows })),
    passage: fc.record({
      kind: fc.constant('passage' as const),
      lines: few(
        fc.record({
          section: fc.constantFrom('headline' as const, 'deck' as const, 'body' as const, 'faq' as const, 'boilerplate' as const),
          text,
          marks: few(span),
        }),
      ),
    }),
    file: fc.record({
      kind: fc.constant('file' as const),
      name: fc.constant('feeds.opml'),
      type: fc.constant('text/plain'),
      text,
    }),
    commands: fc.record({
      kind: fc.constant('commands' as const),
      commands: few(
        fc.record({
          usage: printedLine,
          summary: printedLine,
          options: few(fc.record({ usage: printedLine, summary: printedLine })),
          examples: few(printedLine),
        }),
      ),
    }),
  };
}

function sourcesOf(count: number): fc.Arbitrary<SourceRef[]> {
  const source = fc.record(
    {
      articleId: id('a'),
      title: printedText,
      isUntitled: fc.boolean(),
      outlet: printedLine,
      date,
      language: fc.constantFrom('en', 'es', 'und'),
      url: fc.oneof(
        fc.webUrl(),
        fc.constantFrom(...HOSTILE).map((text) => `https://example.org/${text}`),
      ),
      copy: fc
        .tuple(id('a'), few(span, 12))
        .map(([articleId, spans]) =>
          spans.length === 0 ? articleId : `${articleId}:${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`,
        ),
    },
    { requiredKeys: ['articleId', 'title', 'isUntitled', 'date', 'language', 'copy'] },
  );
  return fc
    .array(source, { minLength: count, maxLength: count })
    .map((sources) => sources.map((ref, index) => ({ number: index + 1, ...ref })));
}

export const anyBrief: fc.Arbitrary<Brief> = briefOf({ sources: 12, blocks: 5 });

/** Of up to sixty blocks and as many sources: what no single message of any platform holds. */
export const hugeBrief: fc.Arbitrary<Brief> = briefOf({ sources: 60, blocks: 60, size: 'max' });

function briefOf(most: { sources: number; blocks: number; size?: fc.SizeForArbitrary }): fc.Arbitrary<Brief> {
  // Putting the arbitraries together takes far longer than drawing from them, so it is done once for each number of sources.
  const held = new Map<number, fc.Arbitrary<Brief>>();
  return fc.integer({ min: 1, max: most.sources }).chain((count) => {
    const briefs = held.get(count) ?? briefWith(count, most);
    held.set(count, briefs);
    return briefs;
  });
}

function briefWith(count: number, most: { blocks: number; size?: fc.SizeForArbitrary }): fc.Arbitrary<Brief> {
  const size = most.size === undefined ? {} : { size: most.size };
  return fc.record(
    {
      title: printedLine,
      asOf: instant,
      notices: few(printedLine),
      coverage: fc.record({
        reports: fc.nat(900),
        pages: fc.nat(900),
        isCapped: fc.boolean(),
        outlets: fc.nat(90),
        reportsWithoutOutlet: fc.nat(90),
      }),
      blocks: fc.array(fc.oneof<fc.Arbitrary<Block>[]>(...Object.values(blocksOf(count))), { maxLength: most.blocks, ...size }),
      sources: sourcesOf(count),
    },
    { requiredKeys: ['title', 'asOf', 'notices', 'blocks', 'sources'] },
  );
}
