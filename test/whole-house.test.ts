/** The whole house over the real seeds: taken in through `openHouse`, asked through the commands. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { answer } from '../src/app/answer.ts';
import type { Article } from '../src/core/article.ts';
import { LOCAL } from '../src/core/asker.ts';
import type { Block } from '../src/core/brief/block.ts';
import type { Brief } from '../src/core/brief/brief.ts';
import type { Claim } from '../src/core/brief/claim.ts';
import { normaliseText } from '../src/core/page/normalise-text.ts';
import { type House, openHouse } from '../src/main.ts';

const MAY_BE_CITED = new Set(['deck', 'body']);

let folder: string;
let house: House;
let articles: ReadonlyMap<string, Article>;
/** The seed files as they are kept, by name. */
const pages = new Map(
  readdirSync('seeds/articles').map((file) => [file, normaliseText(readFileSync(join('seeds/articles', file), 'utf8'))]),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-house-'));
  house = await openHouse({ database: join(folder, 'sitrep.db'), seeds: 'seeds', logLevel: 'silent' });
  const report = await house.takeInSeeds();
  expect(report).toEqual({ filed: 14, revised: 0, known: 0, problems: [] });
  articles = new Map((await house.store.articles(await heldIds())).map((article) => [article.id, article]));
}, 60_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function heldIds(): Promise<string[]> {
  return (await house.store.reports({ limit: 1000 })).map((row) => row.articleId);
}

async function ask(line: string): Promise<Brief> {
  const told = await answer(line, LOCAL, { desk: house.desk, commands, log: house.log });
  if (!told.ok) throw new Error(`${line}: ${told.message}`);
  return told.brief;
}

const articleOf = (seed: string) =>
  [...articles.values()].find((article) => article.seed === seed && article.partOf === undefined);

/** Every slice that a block holds; headlines are titles, or the first words of a page without one. */
function claimsIn(block: Block): readonly Claim[] {
  if (block.kind === 'story') return [...block.claims, ...block.sayings];
  if (block.kind === 'sayings') return block.sayings;
  if (block.kind === 'figures') return block.differences.flatMap(({ figures }) => figures);
  return block.kind === 'dispute' ? [...block.asserts, ...block.denies] : [];
}

/** Every number that a block cites. */
function numbersIn(block: Block): number[] {
  const also = (claims: readonly Claim[]) => claims.flatMap((claim) => ('alsoIn' in claim ? (claim.alsoIn as number[]) : []));
  const claims = claimsIn(block);
  const heads = block.kind === 'story' ? [block.headline.source] : [];
  const listed = block.kind === 'timeline' ? block.entries : block.kind === 'related' ? block.stories : [];
  const entries = listed.map((entry) => entry.headline.source);
  return [...claims.map((claim) => claim.source), ...also(claims), ...heads, ...entries];
}

/** What must hold of any answer that cites. */
function expectSound(brief: Brief, asked: string): void {
  expect(
    brief.sources.map((source) => source.number),
    asked,
  ).toEqual(brief.sources.map((_, index) => index + 1));
  expect(new Set(brief.blocks.flatMap(numbersIn)), asked).toEqual(new Set(brief.sources.map((source) => source.number)));
  for (const claim of brief.blocks.flatMap(claimsIn)) {
    const article = articles.get(claim.articleId);
    const where = `${asked}: ${claim.articleId} ${claim.start}-${claim.end}`;
    expect(article?.text.slice(claim.start, claim.end), where).toBe(claim.text);
    expect(claim.text.trim(), where).not.toBe('');
    expect(brief.sources[claim.source - 1]?.articleId, where).toBe(claim.articleId);
    expect(
      [...pages.values()].some((page) => page.includes(claim.text)),
      where,
    ).toBe(true);
    const sections = (article?.sections ?? []).filter(({ start, end }) => start < claim.end && claim.start < end);
    expect(sections.length, where).toBeGreaterThan(0);
    expect(
      sections.map((section) => section.kind).filter((kind) => !MAY_BE_CITED.has(kind)),
      where,
    ).toEqual([]);
  }
}

describe('taking in', () => {
  it('makes five pages into fourteen reports, each a stretch of its page', () => {
    expect(pages.size).toBe(5);
    expect(articles.size).toBe(14);
    for (const article of articles.values()) expect([...pages.values()].some((page) => page.includes(article.text))).toBe(true);
  });

  it('twice changes nothing', async () => {
    const said = async () => Promise.all(['/status', '/brief', '/said'].map(async (line) => (await ask(line)).blocks));
    const [before, counts] = [await said(), await house.store.counts()];
    expect(await house.takeInSeeds()).toEqual({ filed: 0, revised: 0, known: 14, problems: [] });
    expect(await house.store.counts()).toEqual(counts);
    expect(await said()).toEqual(before);
  });

  it('infers the dates that the texts settle, with their evidence, and leaves the others open', () => {
    const dates = [...pages.keys()].sort().map((seed) => articleOf(seed)?.date);
    expect(dates.map((date) => date?.at?.slice(0, 10))).toEqual([undefined, '2025-08-28', undefined, '2026-01-28', undefined]);
    for (const [index, seed] of [...pages.keys()].sort().entries()) {
      const [date, article] = [dates[index], articleOf(seed)];
      expect(date?.basis, seed).toBe(date?.at === undefined ? 'first-seen' : 'text');
      if (date?.at === undefined) continue;
      expect(date.evidence?.passages.length, seed).toBeGreaterThan(0);
      for (const { start, end } of date.evidence?.passages ?? []) expect(article?.text.slice(start, end), seed).toMatch(/\S/);
    }
  });

  it('joins no two reports but the hearing and what was said before it: one politician does many things', async () => {
    const stories = new Map<string, string[]>();
    for (const { id, title } of articles.values()) {
      const story = (await house.store.storyOf(id)) ?? id;
      stories.set(story, [...(stories.get(story) ?? []), title ?? id]);
    }
    const joined = [...stories.values()].filter((titles) => titles.length > 1);
    expect(joined.map((titles) => titles.sort())).toEqual([
      [
        'Dialogue with Venezuela on Drug Trafficking and Regional Security Confirmed by US Secretary Marco Rubio',
        'If Delcy Rodríguez does not Cooperate Marco Rubio Warns that the United States Could Use Force',
      ],
    ]);
  });

  it('finds no copy, keeps the pieces of August 2025 apart from the hearing, and places every related report by itself', async () => {
    expect([...articles.values()].filter(({ copyOf, wireOrigin }) => copyOf !== undefined || wireOrigin !== undefined)).toEqual(
      [],
    );
    const storyOf = async (id: string | undefined) => house.store.storyOf(id ?? '');
    const [command, tour, , hearing] = await Promise.all([...pages.keys()].sort().map((seed) => storyOf(articleOf(seed)?.id)));
    expect([command, tour]).not.toContain(hearing);
    const parts = [...articles.values()].filter(({ partOf }) => partOf !== undefined);
    expect(parts).toHaveLength(9);
    for (const { id, seed } of parts) {
      const trail = await house.store.trail(id);
      expect(trail.filter(({ stage }) => stage === 'copy' || stage === 'story').length, `${seed} ${id}`).toBeGreaterThanOrEqual(
        2,
      );
    }
  });

  it('invents neither address nor outlet nor title', () => {
    for (const article of articles.values()) expect(article.url).toBeUndefined();
    expect(new Set([...articles.values()].flatMap((article) => article.outletId ?? []))).toEqual(new Set(['cibercuba']));
    expect([...pages.keys()].sort().map((seed) => articleOf(seed)?.title === undefined)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what is filed', () => {
  it('are statements and key sentences of the articles themselves, never of questions and answers or furniture', async () => {
    const ids = [...articles.keys()];
    const sentences = await house.store.sentences(ids);
    const quotes = await house.store.quotes({ limit: 1000 });
    const filed = [
      ...quotes,
      ...ids.flatMap((articleId) => (sentences.get(articleId) ?? []).map((span) => ({ articleId, ...span }))),
    ];
    expect(quotes.length).toBeGreaterThan(20);
    for (const { articleId, start, end } of filed) {
      const article = articles.get(articleId);
      const kinds = (article?.sections ?? []).filter((part) => part.start < end && start < part.end).map((part) => part.kind);
      const isOwn = kinds.length > 0 && kinds.every((kind) => MAY_BE_CITED.has(kind));
      expect(isOwn, `${articleId} ${start}-${end}: ${kinds}`).toBe(true);
    }
  });
});

describe('/brief', () => {
  it('answers each topic, and each differently', async () => {
    const asked = ['venezuela', 'mexico', 'southcom', '"drug trafficking"', 'rubio', ''];
    const briefs = await Promise.all(asked.map((topic) => ask(`/brief ${topic}`)));
    for (const [index, brief] of briefs.entries()) {
      expect(brief.blocks.flatMap(claimsIn).length, asked[index]).toBeGreaterThan(0);
      expectSound(brief, `/brief ${asked[index]}`);
    }
    expect(new Set(briefs.map((brief) => JSON.stringify(brief.blocks))).size).toBe(asked.length);
  });

  it('says who denies what others assert', async () => {
    const { blocks } = await ask('/brief "cartel of the suns"');
    const disputes = blocks.flatMap((block) => (block.kind === 'dispute' ? [block] : []));
    const suns = disputes.find((dispute) => /Suns|Soles/.test(dispute.subject));
    expect(suns?.denies.map((saying) => saying.speaker)).toContain('Gustavo Petro');
    expect(suns?.asserts.map((saying) => saying.speaker)).not.toContain('Gustavo Petro');
  });

  it('is the same for every name of one thing', async () => {
    const names = ['cartel of the suns', 'Cartel de los Soles', 'CÁRTEL DE LOS SOLES'];
    const briefs = await Promise.all(names.map((name) => ask(`/brief "${name}"`)));
    expect(new Set(briefs.map(({ title, blocks }) => JSON.stringify([title, blocks]))).size).toBe(1);
  });
});

describe('any answer', () => {
  it('is made of slices, cites what it lists, and lists what it cites: every entity that is held', async () => {
    const topics = (await house.store.topEntities(500)).flatMap(([id]) => house.library.catalog.entities.get(id)?.name ?? []);
    expect(topics.length).toBeGreaterThan(30);
    for (const topic of topics) {
      for (const line of [`/brief "${topic}"`, `/said "${topic}"`, `/said about:"${topic}"`]) expectSound(await ask(line), line);
    }
  });

  it('and for every story and report', async () => {
    for (const [id, article] of articles) {
      expectSound(await ask(`/story ${id}`), `/story ${id}`);
      // Below another report, the furniture of the page between two paragraphs belongs to neither.
      if (article.partOf !== undefined) continue;
      const shown = await ask(`/show ${id}`);
      const [block] = shown.blocks;
      const lines = block?.kind === 'passage' ? block.lines.map((line) => line.text) : [];
      expect(lines.join('\n').replace(/\s+/g, ' '), id).toBe(article.text.replace(/\s+/g, ' '));
    }
  });

  it('to any words of the seeds, and to any words at all', async () => {
    const words = [...new Set([...pages.values()].join(' ').split(/[^\p{L}\p{N}]+/u))].filter(Boolean);
    const word = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    );
    const line = fc.record({
      command: fc.constantFrom('brief', 'said', 'story'),
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      options: fc.subarray(['lang:en', 'since:2025-01-01', 'until:2026-12', 'kind:direct', 'about:venezuela']),
    });
    await fc.assert(
      fc.asyncProperty(line, async ({ command, words, options }) => {
        const asked = `/${command} ${[...words, ...options].join(' ')}`;
        const told = await answer(asked, LOCAL, { desk: house.desk, commands, log: house.log });
        if (told.ok) expectSound(told.brief, asked);
        else expect(told.message, asked).not.toContain('Something went wrong');
      }),
      { numRuns: 150 },
    );
  });
});
