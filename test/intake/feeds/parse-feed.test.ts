/** Golden cases: `input.*` is written in UTF-8 and encoded as the head of `expected.txt` says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/intake/feeds/parse-feed.ts';
import { feedLines } from './feed-lines.ts';

const CASES = join(import.meta.dirname, '../../cases/feeds');
/** `UPDATE_CASES=1` writes what comes out; read the difference before you believe it. */
const isUpdating = process.env.UPDATE_CASES === '1';

function headOf(expected: string, name: string): string | undefined {
  return new RegExp(`^# ${name}: (.*)$`, 'm').exec(expected)?.[1];
}

async function linesOf(slug: string, expected: string): Promise<string[]> {
  const input = readFileSync(join(CASES, slug, headOf(expected, 'Input') ?? ''), 'utf8');
  const url = headOf(expected, 'Url');
  const contentType = headOf(expected, 'Content-Type');
  const parsed = await parseFeed({
    body: iconv.encode(input, headOf(expected, 'Charset') ?? 'utf8'),
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
  });
  return feedLines(parsed);
}

describe('a feed is read', () => {
  it.each(readdirSync(CASES))('%s', async (slug) => {
    const file = join(CASES, slug, 'expected.txt');
    const expected = readFileSync(file, 'utf8');
    expect(expected).toMatch(/^# Why: .{20}/);
    const head = expected.split('\n').filter((line) => line.startsWith('# '));
    const lines = [...head, ...(await linesOf(slug, expected)), ''].join('\n');
    if (isUpdating) writeFileSync(file, lines);
    else expect(lines).toBe(expected);
  });
});
