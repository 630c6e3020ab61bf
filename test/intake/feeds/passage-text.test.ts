import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../../src/intake/feeds/passage-text.ts';

const read = (text: string) => passageText({ text, isHtml: true });

describe('what a person reads of a passage', () => {
  it.each([
    ['<p>One &amp; two.</p><p>Three<br/>four</p>', 'One & two.\nThree\nfour'],
    ['One\n  line\nof mark-up', 'One line of mark-up'],
    ['<p>Seen<script>alert("<p>x</p>")</script><style>p{}</style> text</p>', 'Seen text'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['<p>a&nbsp;<b>b</b>c</p><img src="x" alt="no">', 'a bc'],
    ['<p>never closed', 'never closed'],
    ['', ''],
  ])('%j → %j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps the lines of plain text, and its brackets', () => {
    expect(passageText({ text: 'a <b> c\n\n  d  ', isHtml: false })).toBe('a <b> c\nd');
  });

  it('has no empty line and no white space around one, whatever comes', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<script>',
      '</script>',
      '&amp;',
      '&lt;p&gt;',
      'a',
      ' ',
      '\n',
      '<',
      '>',
      '<!--',
      '-->',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isHtml) => {
        const text = passageText({ text: pieces.join(''), isHtml });
        expect(text === '' || text.split('\n').every((line) => line !== '' && line.trim() === line)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
