import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedArticles } from '../../src/intake/seeds/seed-articles.ts';
import { SEEDS } from '../seeds-library.ts';
import { folderOf } from './folders.ts';

const list = (articles: readonly unknown[]) => JSON.stringify({ about: '', articles });
const good = { 'articles/good.txt': 'Gunmen closed the road.', 'articles.json': list([{ file: 'good.txt', title: 'The road' }]) };

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderOf(files);
  const { pages, problems } = await seedArticles(folder).pages();
  return { pages, problems: problems.map(({ where, what }) => `${where.replace(folder, '').slice(1)}: ${what}`) };
}

it('reads the five seeds without a problem, byte for byte, and claims neither address nor day', async () => {
  const { pages, problems } = await seedArticles(SEEDS).pages();
  expect(problems).toEqual([]);
  expect(pages.map(({ name }) => name.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
  for (const page of pages) expect([page.url, page.date, page.origin]).toEqual([undefined, undefined, 'seed']);
});

describe('a bad file is a named problem, and the rest goes in', () => {
  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['empty', { 'articles/bad.txt': '' }, 'articles/bad.txt: is empty; skipped'],
    ['only space', { 'articles/bad.txt': ' \n\ufeff\n' }, 'articles/bad.txt: is empty; skipped'],
    ['not UTF-8', { 'articles/bad.txt': Uint8Array.of(0x43, 0xe1, 0x72, 0x74) }, 'articles/bad.txt: is not UTF-8 text; skipped'],
    ['a folder', { 'articles/bad.txt/x': 'x' }, 'articles/bad.txt: cannot be read; skipped'],
  ])('%s', async (_, files, problem) => {
    const { pages, problems } = await read({ ...good, ...files });
    expect(pages.map(({ name, title }) => [name, title])).toEqual([['good.txt', 'The road']]);
    expect(problems).toEqual([problem]);
  });
});

describe('articles.json', () => {
  it('that is missing or no JSON costs what it says, not the articles', async () => {
    const missing = await read({ 'articles/good.txt': 'Gunmen closed the road.' });
    expect(missing.pages).toHaveLength(1);
    expect(missing.problems).toEqual(['articles.json: cannot be read']);
    const broken = await read({ ...good, 'articles.json': '{"articles": [' });
    expect(broken.pages.map(({ name, title }) => [name, title])).toEqual([['good.txt', undefined]]);
    expect(broken.problems).toEqual([expect.stringMatching(/^articles\.json: is not JSON: /)]);
  });

  it('that names a file which is not there', async () => {
    const { pages, problems } = await read({ ...good, 'articles.json': list([{ file: 'gone.txt' }, { file: 'good.txt' }]) });
    expect(pages).toHaveLength(1);
    expect(problems).toEqual(['articles/gone.txt: named in articles.json, but there is no such file']);
  });

  it('with bad entries keeps the good ones and names each problem', async () => {
    const entries = [
      { file: '../x' },
      { file: 'good.txt', title: 'The road' },
      { file: 'good.txt', date: 'soon', outlt: 'x' },
      7,
    ];
    const { pages, problems } = await read({ ...good, 'articles.json': list(entries) });
    expect(pages[0]?.title).toBe('The road');
    expect(problems.map((line) => line.split(':', 2).join(':'))).toEqual([
      'articles.json: articles.[0].file',
      'articles.json: articles.[2].date',
      expect.stringMatching(/^articles\.json: articles\.\[2\]/),
      expect.stringMatching(/^articles\.json: articles\.\[3\]/),
    ]);
  });

  it('that names a file twice', async () => {
    const entries = [
      { file: 'good.txt', title: 'Old' },
      { file: 'good.txt', title: 'New' },
    ];
    const { pages, problems } = await read({ ...good, 'articles.json': list(entries) });
    expect(pages[0]?.title).toBe('New');
    expect(problems).toEqual(['articles.json: good.txt is named twice; the last counts']);
  });

  it.each(['[]', '7', 'null', '{}', '{"articles": {}}'])('that is something else: %s', async (content) => {
    const { pages, problems } = await read({ ...good, 'articles.json': content });
    expect(pages).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });

  it('gives a day as the day of the page', async () => {
    const { pages } = await read({ ...good, 'articles.json': list([{ file: 'good.txt', date: '2026-01-28' }]) });
    expect(pages[0]?.date).toEqual({ at: '2026-01-28T00:00:00.000Z', precision: 'day', basis: 'page' });
  });
});

it('a folder that is missing is one problem and no article', async () => {
  const { pages, problems } = await seedArticles(join(SEEDS, 'nowhere')).pages();
  expect(pages).toEqual([]);
  expect(problems.map(({ what }) => what)).toEqual(['cannot be read', 'no such folder, or it cannot be read']);
});
