/**
 * A page before a parser sees it: without what is never text (scripts, styles, drawings, comments), and within bounds of
 * size, number and depth. Nesting beyond reason hangs linkedom with readability for good, so it is measured first. One
 * pass, linear in the length of the page.
 */
import { boxFor } from './boxes.ts';
import { impliedEnds } from './implied-ends.ts';
import { PAGE_LIMITS } from './limits.ts';
import { type Tag, tagAt, VOID_ELEMENTS } from './scan-tag.ts';

export interface TrimmedMarkup {
  readonly html: string;
  /** The contents of the JSON-LD scripts, as written. */
  readonly jsonScripts: readonly string[];
  readonly problems: readonly string[];
}

/** Their contents are no text of the page. `noscript` repeats pictures, and asks for scripts; buttons are what to do with it. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style svg math iframe object canvas template select textarea button noscript noembed noframes xmp'.split(' '),
);

interface Scan {
  readonly html: string;
  readonly kept: string[];
  readonly jsonScripts: string[];
  readonly open: string[];
  /** Of each open element, and of the page itself at 0: how many elements it has so far. */
  readonly children: number[];
  readonly problems: Set<string>;
  /** Names of which no closing tag is to come. */
  readonly neverClosed: Set<string>;
  elements: number;
  /** Everything before this is kept or dropped already. */
  done: number;
  length: number;
}

export function trimMarkup(page: string): TrimmedMarkup {
  const scan = createScan(page);
  let at = scan.html.indexOf('<');
  while (at >= 0 && !isFull(scan, at)) at = scan.html.indexOf('<', passAt(scan, at));
  keepUntil(scan, at < 0 ? scan.html.length : at);
  if (scan.length > PAGE_LIMITS.markup) scan.problems.add('cut: too much markup');
  return { html: scan.kept.join('').slice(0, PAGE_LIMITS.markup), jsonScripts: scan.jsonScripts, problems: [...scan.problems] };
}

function isFull(scan: Scan, at: number): boolean {
  if (scan.elements >= PAGE_LIMITS.elements) scan.problems.add('cut: too many elements');
  return scan.elements >= PAGE_LIMITS.elements || scan.length + at - scan.done > PAGE_LIMITS.markup;
}

function createScan(page: string): Scan {
  const isLong = page.length > PAGE_LIMITS.scanned;
  return {
    // A NUL is no character of HTML, and ends strings elsewhere.
    html: (isLong ? page.slice(0, PAGE_LIMITS.scanned) : page).replaceAll('\u0000', ''),
    kept: [],
    jsonScripts: [],
    open: [],
    children: [0],
    problems: new Set(isLong ? ['cut: the page is too long'] : []),
    neverClosed: new Set(),
    elements: 0,
    done: 0,
    length: 0,
  };
}

/** Deals with what begins at this `<`; the place after it. */
function passAt(scan: Scan, at: number): number {
  const { html } = scan;
  if (html.startsWith('<!--', at)) return dropUntil(scan, at, endAfter(html, '-->', at + 2));
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return dropUntil(scan, at, endAfter(html, '>', at));
  const tag = tagAt(html, at);
  if (tag === undefined) {
    // Each becomes a text of its own: a flood of them costs as much as one of elements.
    scan.elements += 1;
    return at + 1;
  }
  if (DROPPED.has(tag.name)) return dropElement(scan, at, tag);
  if (tag.name === 'a' && !tag.isClosing) endLink(scan, at);
  // A closing tag of nothing may still make an element: `</p>` is an empty paragraph (HTML §13.2.6.4.7).
  if (tag.isClosing) scan.elements += closeElement(scan, tag.name) ? 0 : 1;
  else if (VOID_ELEMENTS.has(tag.name)) {
    endImplied(scan, tag.name);
    countChild(scan, at);
  } else if (!openElement(scan, tag.name, at)) return flatten(scan, at, tag);
  if (!tag.isClosing) scan.elements += 1;
  if (tag.end - at <= PAGE_LIMITS.tag) return tag.end;
  scan.problems.add('attributes dropped: a tag is too long');
  dropUntil(scan, at, tag.end);
  keep(scan, `<${tag.isClosing ? '/' : ''}${tag.name}>`);
  return tag.end;
}

function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function keep(scan: Scan, text: string): void {
  scan.kept.push(text);
  scan.length += text.length;
}

function keepUntil(scan: Scan, end: number): void {
  if (end > scan.done) keep(scan, scan.html.slice(scan.done, end));
  scan.done = end;
}

/** Keeps what stands before, drops what stands between. */
function dropUntil(scan: Scan, start: number, end: number): number {
  keepUntil(scan, start);
  scan.done = end;
  return end;
}

function openElement(scan: Scan, name: string, at: number): boolean {
  // A tag that is not kept ends nothing either.
  if (scan.open.length - impliedEnds(scan.open, name) >= PAGE_LIMITS.depth) {
    scan.problems.add('flattened: nested too deep');
    return false;
  }
  endImplied(scan, name);
  countChild(scan, at);
  scan.open.push(name);
  scan.children[scan.open.length] = 0;
  return true;
}

function countChild(scan: Scan, at: number): void {
  const boxes = boxFor(scan.open, scan.children);
  if (boxes === '') return;
  keepUntil(scan, at);
  keep(scan, boxes);
}

/**
 * A link inside a link ends it (HTML §13.2.6.4.7), which htmlparser2 does not know. Readability weighs the text of every link
 * once more for each element around it: a hundred links inside each other are minutes.
 */
function endLink(scan: Scan, at: number): void {
  const outer = scan.open.lastIndexOf('a');
  if (outer < 0) return;
  keepUntil(scan, at);
  keep(scan, '</a>');
  scan.open.length = outer;
}

function endImplied({ open }: Scan, name: string): void {
  open.length -= impliedEnds(open, name);
}

/** Of elements too deep the lines stay: a `<p>` ends the one before it, so that it goes no deeper. */
function flatten(scan: Scan, at: number, tag: Tag): number {
  dropUntil(scan, at, tag.end);
  if (LINES.has(tag.name)) {
    keep(scan, '<p>');
    // Open in the parser, so open here: at most one level more than the limit.
    endImplied(scan, 'p');
    scan.open.push('p');
    scan.elements += 1;
  }
  return tag.end;
}

const LINES: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dt dd tr blockquote figcaption'.split(' '));

/** Whether there was one to close. */
function closeElement({ open }: Scan, name: string): boolean {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
  return at >= 0;
}

/** Scripts end at the first closing tag whatever is written in them; where none comes they last to the end of the page. */
function dropElement(scan: Scan, at: number, tag: Tag): number {
  if (tag.isClosing || (tag.isSelfClosing && tag.name === 'svg')) return dropUntil(scan, at, tag.end);
  const closing = closingTag(scan, tag);
  const end = closing ?? (tag.name === 'script' || tag.name === 'style' ? scan.html.length : tag.end);
  if (tag.name === 'script' && /\bld\+json\b/i.test(scan.html.slice(at, Math.min(tag.end, at + PAGE_LIMITS.tag))))
    keepJson(scan, scan.html.slice(tag.end, end));
  dropUntil(scan, at, closing === undefined ? end : endAfter(scan.html, '>', end));
  return scan.done;
}

function closingTag(scan: Scan, { name, end }: Tag): number | undefined {
  if (scan.neverClosed.has(name)) return undefined;
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = end;
  const found = closing.exec(scan.html);
  if (found === null) scan.neverClosed.add(name);
  return found?.index;
}

function keepJson({ jsonScripts, problems }: Scan, json: string): void {
  if (json.length <= PAGE_LIMITS.jsonScript && jsonScripts.length < PAGE_LIMITS.jsonScripts) jsonScripts.push(json);
  else problems.add('JSON-LD passed over: too much of it');
}
