/** The zoo: sequences of polls as golden cases, `1.xml`, `2.xml`, …; asserted is exactly which articles exist at the end. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JudgedItem, judgeItems } from '../../../src/core/feeds/judge-items.ts';
import type { SeenItem } from '../../../src/core/feeds/seen-item.ts';
import { parseFeed } from '../../../src/intake/feeds/parse-feed.ts';

const CASES = join(import.meta.dirname, '../../cases/polls');
/** `UPDATE_CASES=1` writes what comes out; read the difference before you believe it. */
const isUpdating = process.env.UPDATE_CASES === '1';

const hour = (n: number) => new Date(Date.UTC(2026, 10, 21, n)).toISOString();

/** One line a poll, then one for each article: its title at first sight and its name. */
async function outcomeOf(slug: string): Promise<string[]> {
  const polls = readdirSync(join(CASES, slug)).filter((file) => file.endsWith('.xml'));
  const known = new Map<string, SeenItem>();
  const titles = new Map<string, string>();
  const lines: string[] = [];
  for (const [index, file] of polls.sort().entries()) {
    const { feed, items } = await parseFeed({ body: readFileSync(join(CASES, slug, file)), url: 'https://news.example/feed' });
    const identity = { id: 'f_1', ...(feed.link === undefined ? {} : { home: feed.link }) };
    const judged = judgeItems(identity, items, [...known.values()], hour(index));
    for (const { seen, item } of judged) {
      known.set(seen.id, seen);
      if (!titles.has(seen.id)) titles.set(seen.id, item.title ?? '');
    }
    lines.push(`poll ${index + 1}: ${counted(judged)}`);
  }
  for (const seen of known.values()) lines.push(`${titles.get(seen.id)} | ${seen.name}`);
  return lines;
}

function counted(judged: readonly JudgedItem[]): string {
  const many = (wanted: string) => judged.filter(({ verdict }) => verdict === wanted).length;
  const rules = [...new Set(judged.flatMap(({ rule }) => rule ?? []))];
  return `${many('new')} new, ${many('changed')} changed, ${many('same')} same${rules.length === 0 ? '' : ` (${rules.join('; ')})`}`;
}

describe('a sequence of polls', () => {
  it.each(readdirSync(CASES))('%s', async (slug) => {
    const file = join(CASES, slug, 'expected.txt');
    const expected = readFileSync(file, 'utf8');
    expect(expected).toMatch(/^# Why: .{20}/);
    const lines = [expected.split('\n', 1)[0], ...(await outcomeOf(slug)), ''].join('\n');
    if (isUpdating) writeFileSync(file, lines);
    else expect(lines).toBe(expected);
  });
});
