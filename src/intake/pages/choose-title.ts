/** A page has many titles: of the tab, for sharing, for search engines, and the one that readers see. */
import { collapse, plainLine } from './plain.ts';
import { textIn } from './read-json-ld.ts';
import type { Said } from './said.ts';

const LONGEST = 300;

/** The heading that readers see, where another title confirms it; otherwise what is said for sharing, without the outlet. */
export function chooseTitle({ document, meta, json }: Said, outlet: string | undefined): string | undefined {
  const headline = plainLine(textIn(json.article, 'headline'), LONGEST);
  const shared = plainLine(meta.get('og:title') ?? meta.get('twitter:title'), LONGEST);
  const tab = plainLine(document.querySelector('title')?.textContent, LONGEST);
  const others = [headline, shared, tab].filter((title) => title !== undefined);
  const headings = [...document.querySelectorAll('h1')].slice(0, 10).flatMap((h1) => plainLine(h1.textContent, LONGEST) ?? []);
  const seen = headings.find((heading) => others.some((title) => isSame(heading, title)));
  const single = headings.length === 1 && others.length === 0 ? headings[0] : undefined;
  return seen ?? withoutOutlet(headline ?? shared ?? single ?? tab, outlet) ?? headings[0];
}

/** One holds the other, or they share most of their words. */
function isSame(heading: string, title: string): boolean {
  const [left, right] = [words(heading), words(title)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size >= 2 && shared >= 0.7 * Math.min(left.size, right.size) && shared >= 2;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** "Troops cross the border | The Daily" and "The Daily: Troops cross the border". */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const parts = title.split(/\s+[|»«•·–—-]\s+/);
  const last = parts.at(-1) ?? '';
  const isOutlet = outlet !== undefined && isNamed(last, outlet);
  if (parts.length < 2 || !(isOutlet || /\s[|»]\s/.test(title))) return title;
  const cut = title.slice(0, title.length - last.length).replace(/\s+[|»«•·–—-]\s+$/, '');
  return words(cut).size >= 3 ? collapse(cut) : title;
}

function isNamed(part: string, outlet: string): boolean {
  const [left, right] = [part.toLowerCase(), outlet.toLowerCase()];
  return left.includes(right) || right.includes(left);
}
