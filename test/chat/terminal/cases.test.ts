/** Golden cases: each folder of test/cases/terminal holds a Brief and what it looks like on 80 columns. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPaper, loadWrapper } from '../../../src/chat/terminal/paper.ts';
import { renderBrief } from '../../../src/chat/terminal/render-brief.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';

await loadWrapper();

const FOLDER = 'test/cases/terminal';
const KINDS = ['story', 'sayings', 'dispute', 'figures', 'timeline', 'related', 'facts', 'passage', 'commands'];
const slugs = readdirSync(FOLDER).sort();
const briefOf = (slug: string) => JSON.parse(readFileSync(join(FOLDER, slug, 'brief.json'), 'utf8')) as Brief & { why: string };

describe('on 80 columns', () => {
  it.each(slugs)('%s', (slug) => {
    const shown = `${renderBrief(briefOf(slug), createPaper({ width: 80, hasColour: false })).join('\n')}\n`;
    const file = join(FOLDER, slug, 'expected.txt');
    // A new case is written once with WRITE_CASES=1, and then read by a person before it is committed.
    if (process.env.WRITE_CASES === '1') writeFileSync(file, shown);
    expect(shown).toBe(readFileSync(file, 'utf8'));
  });

  it('there is a case for every kind of block, and each says why it exists', () => {
    const briefs = slugs.map(briefOf);
    expect(new Set(briefs.flatMap((brief) => brief.blocks.map((block) => block.kind)))).toEqual(new Set(KINDS));
    expect(briefs.filter(({ why }) => !(why?.length > 20))).toEqual([]);
  });
});
