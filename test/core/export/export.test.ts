/** A Brief as files: whatever a source printed stays text, and what was cited is all there. */
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { atomOf } from '../../../src/core/export/atom.ts';
import { htmlPageOf } from '../../../src/core/export/html.ts';
import { markdownOf } from '../../../src/core/export/markdown.ts';

const HOSTILE = '<script>alert(1)</script> [bank](https://evil.example) # not a heading ]]> &amp; `code`';

const brief: Brief = {
  title: 'Venezuela: digest',
  asOf: '2026-11-21T09:00:00.000Z',
  notices: ['Covers Fri 20 Nov 2026 09:00 to Sat 21 Nov 2026 09:00 (UTC).'],
  blocks: [
    {
      kind: 'story',
      storyId: 's_1',
      isUpdate: true,
      headline: { text: HOSTILE, isUntitled: false, source: 1 },
      date: { at: '2026-11-21T08:00:00.000Z', precision: 'minute', basis: 'feed' },
      reports: 1,
      owners: 1,
      copies: 0,
      claims: [{ text: 'Eight warships sailed.', source: 1, articleId: 'a_1', start: 0, end: 22 }],
      sayings: [],
    },
  ],
  sources: [
    {
      number: 1,
      articleId: 'a_1',
      title: HOSTILE,
      isUntitled: false,
      date: { at: '2026-11-21T08:00:00.000Z', precision: 'minute', basis: 'feed' },
      language: 'en',
      url: 'https://news.example/a?b=1&c="2"',
      copy: 'a_1:0-22',
    },
  ],
};

describe('an export', () => {
  it('as HTML: no element of a source, every sentence, links to http only', () => {
    const { document } = parseHTML(htmlPageOf(brief));
    expect(document.querySelectorAll('script, img, iframe').length).toBe(0);
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
    expect(document.body.textContent).toContain('Update: ');
    expect(document.body.textContent).toContain('Eight warships sailed.');
    const links = [...document.querySelectorAll('a')].map((link) => String(link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.startsWith('https://news.example/')).toBe(true);
  });

  it('as Markdown: words of others are escaped', () => {
    const text = markdownOf(brief);
    expect(text.startsWith('# Venezuela: digest\n')).toBe(true);
    expect(text).toContain('Eight warships sailed.');
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/(?<!\\)\[bank(?<!\\)\]\(/);
    expect(text).toContain('](<https://news.example/');
  });

  it('as Atom: well-formed, with ids that stay the same', () => {
    const entry = { identity: 'w terminal d1 2026-11-21T09:00:00.000Z', brief, at: '2026-11-21T09:00:00.000Z' };
    const feed = { identity: 'w d1', title: `sitrep: ${HOSTILE}\u0000`, updated: entry.at, entries: [entry] };
    const text = atomOf(feed);
    expect(atomOf(feed)).toBe(text);
    const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const root = parseDocument(text, { xmlMode: true }).children.find((node) => node.type === 'tag');
    expect(root).toMatchObject({ name: 'feed' });
    expect(text).not.toContain('\u0000');
    expect(text.match(/<entry>/g)).toHaveLength(1);
  });
});
