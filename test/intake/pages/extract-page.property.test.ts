import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DomElement, isElement, parseDocument } from '../../../src/intake/pages/dom.ts';
import { extractPage } from '../../../src/intake/pages/extract-page.ts';
import { PAGE_LIMITS } from '../../../src/intake/pages/limits.ts';
import { markFurniture } from '../../../src/intake/pages/mark-furniture.ts';
import { trimMarkup } from '../../../src/intake/pages/trim-markup.ts';
import { markup } from './generated-markup.ts';
import { pageCases } from './page-cases.ts';

/** Letters and digits only, as normal form C: what white space and invisible marks cannot change. */
const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Without what templates name as furniture: what stands around it is one text. */
const textOfPage = (html: string) => {
  const { html: kept, jsonScripts } = trimMarkup(html);
  const document = parseDocument(kept);
  markFurniture(document);
  return bare(document.documentElement.textContent ?? '') + bare(jsonScripts.join(' '));
};

/** Golden pages with something cut out and something put in: closer to real pages than markup out of the blue. */
const spoiltPage = fc
  .tuple(fc.constantFrom(...pageCases), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), markup)
  .map(([{ html }, share, length, put]) => {
    const at = Math.floor(share * html.length);
    return html.slice(0, at) + put + html.slice(at + length);
  });

describe('any page', () => {
  it('is read, and every line of its text is text of the page', () => {
    fc.assert(
      fc.property(fc.oneof(markup, spoiltPage), (html) => {
        const { text, title, byline } = extractPage({ html, url: 'https://news.example/x' });
        const whole = textOfPage(html);
        for (const line of text.split('\n')) expect(whole).toContain(bare(line));
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/^\s|\s$|\n\n|[^\S\n]\n/);
        for (const said of [title, byline]) expect(said).not.toBe('');
      }),
      { numRuns: 200, interruptAfterTimeLimit: 20_000 },
    );
  }, 60_000);

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(spoiltPage, (html) => {
        expect(extractPage({ html })).toEqual(extractPage({ html }));
      }),
      { numRuns: 30, interruptAfterTimeLimit: 20_000 },
    );
  });
});

describe('trimmed markup', () => {
  it.each([
    '<p><div></p>',
    '<p><ul></p>',
    '<td><tr></td>',
    '<dt><dd></dt><p><pre></p>',
    '<p><tr><td>',
    '<p><hr><b></p>',
    '<div><li><td>',
  ])('is no deeper for %s, over and over', (tags) => {
    const { documentElement } = parseDocument(trimMarkup(tags.repeat(3_000)).html);
    expect(depthOf(documentElement)).toBeLessThanOrEqual(PAGE_LIMITS.depth + FRAME);
  });

  it('is no deeper than the limit, and holds nothing that is no text', () => {
    const deep = fc.array(fc.constantFrom('<div>', '<b>', '<li>', '<p>', '<td>', '<ul>', '</p>', '</b>', '<span>'), {
      maxLength: 500,
      size: 'max',
    });
    fc.assert(
      fc.property(fc.oneof(markup, spoiltPage), deep, (html, nested) => {
        const { documentElement } = parseDocument(trimMarkup(nested.join('') + html).html);
        expect(depthOf(documentElement)).toBeLessThanOrEqual(PAGE_LIMITS.depth + FRAME);
        expect(documentElement.querySelector('script, style, iframe, svg, template, noscript')).toBeNull();
      }),
      { numRuns: 200, interruptAfterTimeLimit: 20_000 },
    );
  });
});

/** `<html>` and `<body>` that a fragment gets, a line that is kept of what is too deep, and a picture or break in it. */
const FRAME = 4;

function depthOf(element: DomElement): number {
  let deepest = 0;
  for (const child of element.childNodes) if (isElement(child)) deepest = Math.max(deepest, depthOf(child));
  return deepest + 1;
}
