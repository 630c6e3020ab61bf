/** A Brief as HTML: the same lines as everywhere, nothing but text, links and emphasis. */
import type { Brief } from '../brief/brief.ts';
import type { Line, Run, Section } from '../chat/script.ts';
import { writeScript } from '../chat/write-script.ts';

/** A whole page that loads nothing. */
export function htmlPageOf(brief: Brief, language = 'en'): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(brief.title)}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}.quiet,.detail{color:#555}.d1{margin-left:1.5rem}.d2{margin-left:3rem}</style>
</head>
<body>
${htmlOf(brief)}
</body>
</html>
`;
}

/** What stands in a page. */
export function htmlOf(brief: Brief): string {
  return writeScript(brief).map(sectionOf).join('\n');
}

function sectionOf({ id, lines }: Section): string {
  return `<section id="${escapeMarkup(id)}">\n${lines.map(lineOf).join('\n')}\n</section>`;
}

function lineOf({ kind, depth, runs }: Line): string {
  const text = runs.map(runOf).join('');
  if (kind === 'title') return `<h1>${text}</h1>`;
  if (kind === 'heading') return `<h2>${text}</h2>`;
  const style = [kind, ...(depth > 0 ? [`d${depth}`] : [])].join(' ');
  return kind === 'quotation' ? `<blockquote class="${style}">${text}</blockquote>` : `<p class="${style}">${text}</p>`;
}

function runOf({ text, style, link }: Run): string {
  const words = escapeMarkup(text);
  const styled =
    style === 'strong'
      ? `<strong>${words}</strong>`
      : style === 'code'
        ? `<code>${words}</code>`
        : style === 'quiet'
          ? `<span class="quiet">${words}</span>`
          : words;
  return link === undefined ? styled : `<a href="${escapeMarkup(link)}" rel="noopener noreferrer nofollow">${styled}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Fit for HTML and XML: what could be mark-up is escaped, what XML 1.0 does not allow is gone. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_XML, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Characters that XML 1.0 does not allow (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
