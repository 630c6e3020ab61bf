/** Writes of the same moment: one transaction where all can be written, and no one's failure is another's. */
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { sqlOn } from '../../src/store/sqlite/sql.ts';
import { writeTogether } from '../../src/store/sqlite/write-together.ts';

function table() {
  const sql = sqlOn(new Database(':memory:'));
  sql.run('CREATE TABLE held (name TEXT PRIMARY KEY)');
  let transactions = 0;
  const counting = {
    ...sql,
    write: <T>(work: () => T) => {
      transactions += 1;
      return sql.write(work);
    },
  };
  const together = writeTogether(counting);
  const put = (name: string) => together(() => sql.run('INSERT INTO held VALUES (?)', name));
  const names = () => sql.all<{ name: string }>('SELECT name FROM held ORDER BY name').map(({ name }) => name);
  return { put, names, together, count: () => transactions };
}

it('writes of one moment are one transaction, later ones another', async () => {
  const { put, names, count } = table();
  await Promise.all(['a', 'b', 'c'].map(put));
  expect([names(), count()]).toEqual([['a', 'b', 'c'], 1]);
  await put('d');
  expect([names(), count()]).toEqual([['a', 'b', 'c', 'd'], 2]);
});

it('one that cannot be written fails alone', async () => {
  const { put, names } = table();
  const ends = await Promise.allSettled(['a', 'a', 'b'].map(put));
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(names()).toEqual(['a', 'b']);
});

it('each is given what its own work gave', async () => {
  const { together } = table();
  expect(await Promise.all([1, 2, 3].map((n) => together(() => n * 2)))).toEqual([2, 4, 6]);
});
