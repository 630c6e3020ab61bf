/** Running text of a feed → what a person would read of it. */
import { decodeHTMLStrict } from 'entities';
import type { Passage } from '../../core/feeds/feed.ts';
import { inLine } from './html-text.ts';
import { repairMarkup } from './repair-markup.ts';
import { scanMarkup } from './scan-markup.ts';

/** Elements whose text nobody sees (HTML §15.3.1), and those that are pictures, players and forms. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'button',
  'select',
  'form',
]);
/** Elements that stand on lines of their own (HTML §15.3). */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article aside header footer blockquote pre ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table tr figure figcaption br hr'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** One paragraph a line, empty ones left out. Plain text keeps its lines. */
export function passageText({ text, isHtml }: Passage): string {
  return (isHtml ? htmlLines(text) : text)
    .split('\n')
    .map(inLine)
    .filter((line) => line !== '')
    .join('\n');
}

function htmlLines(html: string): string {
  const seen: string[] = [];
  const unseen: string[] = [];
  const part = (name: string) => {
    if (unseen.length > 0) return;
    if (BLOCKS.has(name)) seen.push('\n');
    else if (CELLS.has(name)) seen.push(' ');
  };
  scanMarkup(repairMarkup(html), {
    open(name) {
      if (UNSEEN.has(name)) unseen.push(name);
      part(name);
    },
    close(name) {
      if (unseen.at(-1) === name) unseen.pop();
      part(name);
    },
    text(raw) {
      // A line of mark-up is no line of text.
      if (unseen.length === 0) seen.push(decodeHTMLStrict(raw).replace(/\s+/g, ' '));
    },
  });
  return seen.join('');
}
