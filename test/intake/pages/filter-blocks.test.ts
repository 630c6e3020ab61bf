import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/intake/pages/blocks-of.ts';
import { parseDocument } from '../../../src/intake/pages/dom.ts';
import { filterBlocks } from '../../../src/intake/pages/filter-blocks.ts';

const first =
  'The navy sent two ships to the river mouth on Monday, the ministry of defence said in a short statement to the press.';
const last =
  'Nobody knows how long the ships will stay, or what they have been told to do if they meet a boat of the other side.';

const left = (between: string) =>
  filterBlocks(blocksOf(parseDocument(`<p>${first}</p>${between}<p>${last}</p>`).body))
    .map(({ text }) => text)
    .slice(1, -1);

describe('between paragraphs', () => {
  it.each([
    ['a link to another report', '<p>[<a href="/x">Read: the treaty of 1899</a>]</p>'],
    ['the same, in Spanish', '<p><a href="/x">Lea también: el tratado de 1899</a></p>'],
    ['a label', '<p>Publicidad</p><p>ADVERTISEMENT</p><p>Story continues below</p>'],
    ['a sharing bar', '<p>Share on Facebook</p><p>Compartir en WhatsApp</p>'],
    [
      'a list of links',
      '<h3>Related stories</h3><ul><li><a href="/1">One thing happened</a></li><li><a href="/2">Another did</a></li></ul>',
    ],
    [
      'a list of links without a label',
      '<ul><li><a href="/1">One thing happened here</a></li><li><a href="/2">Another did there</a></li></ul>',
    ],
    ['a caption', '<figure><img src="x"><figcaption>A ship in the harbour. Getty Images</figcaption></figure>'],
    ['a sentence set large', `<blockquote>two ships to the river mouth on Monday</blockquote>`],
    ['a paragraph printed twice', `<p>${first}</p>`],
    ['an hour', '<p>14:05 GMT</p>'],
    ['a newsletter', '<p>Sign up for our weekly newsletter and get it in your inbox</p>'],
  ])('%s goes', (_, html) => {
    expect(left(html)).toEqual([]);
  });

  it.each([
    ['somebody speaking', '<p>“No.”</p>', ['“No.”']],
    ['a subheading', '<h2>What the treaty says</h2>', ['What the treaty says']],
    ['a list', '<ul><li>Two ships</li><li>One helicopter</li></ul>', ['Two ships', 'One helicopter']],
    [
      'a paragraph with links',
      '<p>The <a href="/a">ministry</a> and the <a href="/b">navy</a> gave no names of those on board.</p>',
      ['The ministry and the navy gave no names of those on board.'],
    ],
    [
      'a quotation',
      '<blockquote>We have seen nothing of them since the morning.</blockquote>',
      ['We have seen nothing of them since the morning.'],
    ],
    ['a row of figures', '<table><tr><td>Ships</td><td>2</td></tr></table>', ['Ships\t2']],
    [
      'a sentence that is a link',
      '<p><a href="/a">The ministry published the names of all those who were on board of the two ships on Monday.</a></p>',
      ['The ministry published the names of all those who were on board of the two ships on Monday.'],
    ],
    [
      'a heading that is a link',
      `<h2><a href="/a">A very long heading of a section that happens to be a link</a></h2><p>${first.replace('navy', 'army')}</p>`,
      ['A very long heading of a section that happens to be a link', first.replace('navy', 'army')],
    ],
    ['lines', '<p>First it rained.<br>Then it<br>stopped.</p>', ['First it rained.', 'Then it stopped.']],
  ])('%s stays', (_, html, expected) => {
    expect(left(html)).toEqual(expected);
  });

  it('a page that is all links is left as it is', () => {
    const links = Array.from({ length: 20 }, (_, index) => `<li><a href="/${index}">Report number ${index} of the day</a></li>`);
    const blocks = blocksOf(parseDocument(`<p>Today:</p><ul>${links.join('')}</ul>`).body);
    expect(filterBlocks(blocks).length).toBeGreaterThan(18);
  });
});
