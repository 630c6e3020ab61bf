/** Several processes on one database, and processes that are killed: real ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { storeOn } from '../../src/store/sqlite/open-store.ts';
import { filingOf } from '../contract/filing-of.ts';
import { problemsOf } from './database-problems.ts';
import { compileFilingChild, removeFilingChild, startFiling } from './filing-process.ts';

let folder = '';
let path = '';

beforeAll(compileFilingChild, 60_000);
afterAll(removeFilingChild);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
  path = join(folder, 'new', 'sitrep.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Which of these the database holds, and what is wrong with it. */
async function inspect(ids: readonly string[]) {
  const db = openDatabase({ path });
  const store = storeOn(db);
  const found = await store.articles(ids);
  const counts = await store.counts();
  const words = await store.reports({ words: 'warships', limit: 100_000 });
  const problems = problemsOf(db);
  await store.close();
  return { missing: ids.length - found.length, counts, problems, findable: words.length };
}

describe('killed while filing', () => {
  test.each([1, 60, 300])('after %j acknowledgements: the database opens and holds every one', async (count) => {
    const filing = startFiling(path, 'a', 100_000);
    await filing.reached(count);
    filing.kill();
    expect((await filing.ended).how).toBe('SIGKILL');
    expect(filing.acknowledged.length).toBeGreaterThanOrEqual(count);
    const { missing, problems, counts, findable } = await inspect(filing.acknowledged);
    expect({ missing, problems }).toEqual({ missing: 0, problems: [] });
    // At most the one that was committed and not yet acknowledged.
    expect(counts.articles - filing.acknowledged.length).toBeLessThanOrEqual(1);
    expect(findable).toBe(counts.articles);
    expect(counts.quotes).toBe(counts.articles);
  });

  test('and started again on the same database, time after time', async () => {
    const acknowledged: string[] = [];
    for (const round of ['a', 'b', 'c']) {
      const filing = startFiling(path, round, 100_000);
      await filing.reached(25);
      filing.kill();
      await filing.ended;
      acknowledged.push(...filing.acknowledged);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(75);
    expect(await inspect(acknowledged)).toMatchObject({ missing: 0, problems: [] });
  });
});

describe('several processes on one database', () => {
  test('that does not exist yet: one makes it, all use it', async () => {
    const all = ['a', 'b', 'c'].map((prefix) => startFiling(path, prefix, 40));
    const ends = await Promise.all(all.map((filing) => filing.ended));
    expect(ends).toEqual(all.map(() => ({ how: 0, errors: '' })));
    const { missing, problems, counts } = await inspect(all.flatMap((filing) => filing.acknowledged));
    expect({ missing, problems, articles: counts.articles }).toEqual({ missing: 0, problems: [], articles: 120 });
  });

  test('one reads and files while another files: each sees what was acknowledged', async () => {
    const db = openDatabase({ path });
    const store = storeOn(db);
    const other = startFiling(path, 'b', 60);
    for (let n = 0; n < 40; n++) {
      await other.reached(n + 1);
      const heard = [...other.acknowledged];
      expect(await store.articles(heard)).toHaveLength(heard.length);
      expect(await store.file(filingOf({ id: `a_${n}`, storyId: `s_${n}` }))).toBe('filed');
    }
    expect(await other.ended).toEqual({ how: 0, errors: '' });
    expect(await store.counts()).toMatchObject({ articles: 100, stories: 50 });
    expect(problemsOf(db)).toEqual([]);
    await store.close();
  });
});
