/** HTML → the plain text of a line, for titles and the like. */
import { decodeHTMLStrict } from 'entities';
import { repairMarkup } from './repair-markup.ts';
import { scanMarkup } from './scan-markup.ts';

/** Elements whose text nobody sees (HTML §15.3.1). */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
/** Elements that part words from each other. */
const PARTING: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'hr',
  'ul',
  'ol',
]);

/** Tags that make RSS text HTML: those that people use in running text. Others may be meant as characters: "the <T> of Java". */
const TAG =
  /<\/?(?:a|abbr|acronym|address|article|aside|audio|b|big|blockquote|br|caption|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|main|mark|nav|nobr|object|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr)(?:\s[^<>]*)?\/?>/i;

export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && TAG.test(text);
}

/** All that a reader would see, in one line. */
export function htmlText(html: string): string {
  if (!html.includes('<')) return inLine(decodeHTMLStrict(html));
  const seen: string[] = [];
  const unseen: string[] = [];
  scanMarkup(repairMarkup(html), {
    open(name) {
      if (UNSEEN.has(name)) unseen.push(name);
      if (PARTING.has(name)) seen.push(' ');
    },
    close(name) {
      if (unseen.at(-1) === name) unseen.pop();
      if (PARTING.has(name)) seen.push(' ');
    },
    text(raw) {
      if (unseen.length === 0) seen.push(raw);
    },
  });
  const line = inLine(decodeHTMLStrict(seen.join('')));
  // A bracket that is never closed would take all that follows it for a tag.
  return line === '' && !html.includes('>') ? inLine(html) : line;
}

export function inLine(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
