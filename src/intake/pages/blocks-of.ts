/** An element → its blocks of text, in order: headings, list items, quotations and rows of tables as well as paragraphs. */
import type { Block, BlockKind } from './block.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';
import { collapse, countWords } from './plain.ts';

/** Elements that begin on a line of their own (HTML Living Standard, 15.3 "Non-replaced elements"). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI LISTING MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE CAPTION ' +
    'TBODY THEAD TFOOT TR TD TH UL'
  ).split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS SELECT TEXTAREA BUTTON INPUT HEAD TITLE META LINK'.split(' '),
);
const GROUPS: ReadonlySet<string> = new Set(['UL', 'OL', 'DL', 'TABLE', 'MENU']);

interface Place {
  readonly kind: BlockKind;
  readonly isLink: boolean;
  readonly group: number;
  readonly names: string;
}

interface Walk {
  readonly blocks: Block[];
  text: string[];
  linked: number;
  groups: number;
}

export function blocksOf(root: DomElement): Block[] {
  const walk: Walk = { blocks: [], text: [], linked: 0, groups: 0 };
  const place: Place = { kind: 'paragraph', isLink: false, group: 0, names: '' };
  visit(root, place, walk);
  endBlock(walk, place);
  return walk.blocks;
}

function visit(node: DomNode, place: Place, walk: Walk): void {
  if (isText(node)) addText(node.textContent ?? '', place, walk);
  else if (isElement(node) && !UNSEEN.has(node.tagName.toUpperCase())) visitElement(node, place, walk);
}

function addText(text: string, place: Place, walk: Walk): void {
  if (place.kind !== 'preformatted') {
    walk.text.push(text);
    if (place.isLink) walk.linked += collapse(text).length;
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) endBlock(walk, place);
    walk.text.push(line);
  }
}

function visitElement(element: DomElement, place: Place, walk: Walk): void {
  const tag = element.tagName.toUpperCase();
  const inner = placeIn(element, tag, place, walk);
  if (tag === 'BR') endLine(walk, place);
  else if (tag === 'TR' && isDataRow(element)) addRow(element, { ...inner, kind: 'row' }, walk);
  else {
    const isBlock = BLOCKS.has(tag);
    if (isBlock) endBlock(walk, place);
    for (const child of element.childNodes) visit(child, inner, walk);
    if (isBlock) endBlock(walk, inner);
  }
}

function placeIn(element: DomElement, tag: string, place: Place, walk: Walk): Place {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim().toLowerCase().slice(0, 200);
  if (GROUPS.has(tag)) walk.groups += 1;
  return {
    kind: kindOf(tag) ?? place.kind,
    isLink: place.isLink || (tag === 'A' && element.getAttribute('href') !== null),
    group: GROUPS.has(tag) && place.group === 0 ? walk.groups : place.group,
    names: BLOCKS.has(tag) && name !== '' ? `${place.names} ${tag.toLowerCase()} ${name}`.slice(-600) : place.names,
  };
}

function kindOf(tag: string): BlockKind | undefined {
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'item';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'FIGCAPTION') return 'caption';
  return tag === 'PRE' || tag === 'LISTING' ? 'preformatted' : undefined;
}

/** A table that only lays a page out has whole paragraphs in its cells; one with data has words and numbers. */
function isDataRow(row: DomElement): boolean {
  const holds = (selector: string) => row.querySelector(selector) !== null;
  return holds('td + td, th + td, th + th') && !holds('p + p, div, ul, ol, table, h1, h2, h3, blockquote');
}

/** Cells with a tab between them: white space, so that the line still is the text of the page. */
function addRow(row: DomElement, place: Place, walk: Walk): void {
  endBlock(walk, place);
  const cells: string[] = [];
  let linked = 0;
  for (const cell of row.querySelectorAll('td, th')) {
    const inner = blocksOf(cell);
    cells.push(inner.map(({ text }) => text).join(' '));
    linked += inner.reduce((sum, block) => sum + block.linkDensity * block.text.length, 0);
  }
  pushBlock(walk, place, { text: cells.join('\t').trim(), pieces: cells, linked });
}

/** A line break ends the line where a sentence ended before it; elsewhere it only keeps lines short. */
function endLine(walk: Walk, place: Place): void {
  const before = collapse(walk.text.slice(-3).join(''));
  if (before === '' || /[.!?:…]["'”’»)\]]*$/u.test(before)) endBlock(walk, place);
  else walk.text.push(' ');
}

function endBlock(walk: Walk, place: Place): void {
  const pieces = walk.text;
  const linked = walk.linked;
  walk.text = [];
  walk.linked = 0;
  pushBlock(walk, place, { text: collapse(pieces.join('')), pieces, linked });
}

interface Gathered {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly linked: number;
}

function pushBlock(walk: Walk, { kind, group, names }: Place, { text, pieces, linked }: Gathered): void {
  if (text === '') return;
  const linkDensity = Math.min(1, linked / text.length);
  walk.blocks.push({ kind, text, pieces, words: countWords(text), linkDensity, group, names });
}
