/**
 * `npm run bench`: articles a second through the whole intake and what each of its stages costs, and the latency of `/brief`
 * and `/said` over 10,000 and 100,000 generated articles, each beside its floor. That of `/brief` is the bare full-text query
 * (best twenty by bm25) and fetching their rows; that of `/said` is the same question without a subject, where nothing is
 * searched; that of suggestions is the same over no articles. Both are measured in turn in one run, so that a busy machine slows
 * both. `--quick` leaves out the 100,000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createDesk } from '../../src/app/desk.ts';
import type { SaidQuestion } from '../../src/core/desk.ts';
import type { Library } from '../../src/core/library.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import type { Store } from '../../src/ports.ts';
import { openStore, openStores } from '../../src/store/sqlite/open-store.ts';
import { publish } from '../eval/quality-page.ts';
import { feedParts } from '../fakes/feed-tools.ts';
import { newsroomParts } from '../fakes/newsroom-parts.ts';
import { benchSuggest } from './bench-suggest.ts';
import { benchTakingIn } from './bench-taking-in.ts';
import { besideFloor } from './beside-floor.ts';
import { generatedPage } from './generated-articles.ts';
import { generatedFiling } from './generated-filing.ts';

const NEWEST = Date.parse('2026-01-31T00:00:00.000Z');
const clock = { now: () => new Date(NEWEST).toISOString() };
/** What people ask: countries, people, bodies, two common words, a rare one. */
const TOPICS = [
  'venezuela',
  'rubio',
  'cartel of the suns',
  'southern command',
  'haiti',
  'ba ce',
  'laba dimar',
  'petro',
  'mexico',
  'zozozo',
];
/** Of somebody and of anybody, on a country, on a word that many quotations hold, few, and none, though reports do. */
const SAID: readonly SaidQuestion[] = ['rubio', 'petro', 'sheinbaum', undefined].flatMap((who) =>
  ['guyana', 'venezuela', 'zozozo', 'ba ce', 'southern'].map((about) => ({ about, ...(who !== undefined && { who }) })),
);
const RUNS = 300;

/** Files articles without reading them for quotations or placing them: what `/brief` costs does not depend on how they came. */
async function fill(store: Store, library: Library, count: number): Promise<void> {
  for (let index = count - 1; index >= 0; index -= 1) {
    await store.file(generatedFiling(generatedPage(index, NEWEST), index, library.catalog));
    if (process.stderr.isTTY && index % 1000 === 0) process.stderr.write(`\r${count - index} of ${count} `);
  }
}

type Floor<Question> = (question: Question) => unknown;

function briefFloor(db: Database.Database): Floor<string> {
  const search = db.prepare('SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rank LIMIT 20');
  const fetch = db.prepare('SELECT a.*, t.title, t.text FROM article a JOIN article_text t ON t.pos = a.pos WHERE a.pos = ?');
  return (topic) => {
    const words = topic
      .split(' ')
      .map((word) => `"${word}"`)
      .join(' ');
    return search.all(words).map((row) => fetch.get((row as { rowid: number }).rowid));
  };
}

async function benchAnswers(path: string, store: Store, library: Library, count: number): Promise<string[]> {
  const { digests, feeds } = openStores({ path: ':memory:' });
  const parts = { ...feedParts([], clock, feeds), ...newsroomParts({ store, digests, feeds, library, clock }) };
  const desk = createDesk({ store, library, clock, ...parts }, []);
  const db = new Database(path, { readonly: true });
  const brief = { name: '/brief', questions: TOPICS, floor: briefFloor(db), answer: (topic: string) => desk.brief({ topic }) };
  const saidFloor = ({ who }: SaidQuestion) => desk.said(who === undefined ? {} : { who });
  const said = { name: '/said', questions: SAID, floor: saidFloor, answer: (question: SaidQuestion) => desk.said(question) };
  const over = `over ${count} articles, ${RUNS} questions`;
  const lines = [`/brief ${over}`, ...(await besideFloor(brief, RUNS)), `/said ${over}`, ...(await besideFloor(said, RUNS))];
  db.close();
  return lines;
}

async function main(): Promise<void> {
  const { library } = await readLibrary('seeds');
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  try {
    const lines = await benchTakingIn(folder, library);
    for (const count of process.argv.includes('--quick') ? [2_000] : [10_000, 100_000]) {
      const path = join(folder, `${count}.db`);
      const store = openStore({ path, isDisposable: true });
      await fill(store, library, count);
      lines.push(...(await benchAnswers(path, store, library, count)));
      const { store: empty, feeds } = openStores({ path: ':memory:' });
      lines.push(...(await benchSuggest({ store, empty, feeds, library, now: NEWEST }, count)));
      await store.close();
    }
    publish({ title: 'Speed', command: 'npm run bench', lines });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
