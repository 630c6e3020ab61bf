/**
 * Behind readability, which chooses the region of a page: what inside of it is no article. By the features that tell
 * boilerplate best, link density and text density of a block and its neighbours (Kohlschütter, Fankhauser & Nejdl 2010,
 * "Boilerplate detection using shallow text features"), by repetition, and by tables of the furniture that pages have.
 */
import { ENDINGS, fitsAny, LABELS, LINKS, RELATED } from '../../core/page/furniture.ts';
import { type Block, wordsIn } from './block.ts';
import { LINK_LINE, NAMED_CAPTION, NAMED_FURNITURE, PAGE_LABELS } from './page-furniture.ts';
import { endsSentence, TEXT_WORDS, trimEdges } from './trim-edges.ts';

/** A filter that takes more than this share of the words has met a page of another kind: a gallery, a list of links. */
const MOST_TAKEN = 0.5;

type Filter = (blocks: readonly Block[]) => readonly Block[];

/** `title`: a line that repeats it is no line of the article. */
export function filterBlocks(blocks: readonly Block[], title?: string): readonly Block[] {
  const filters: readonly Filter[] = [dropCaptions, dropNamed, dropRelated, dropLinkGroups, dropLines, dropRepeats];
  const filtered = filters.reduce(applyFilter, dropTitle(blocks, title));
  return dropEmptyHeadings(applyFilter(filtered, trimEdges));
}

function applyFilter(blocks: readonly Block[], filter: Filter): readonly Block[] {
  const left = filter(blocks);
  return wordsIn(left) >= wordsIn(blocks) * (1 - MOST_TAKEN) ? left : blocks;
}

/** Within the first lines only: a report may end on its title. */
function dropTitle(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = bare(title ?? '');
  return wanted === '' ? blocks : blocks.filter((block, index) => index > 3 || bare(block.text) !== wanted);
}

function dropCaptions(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'caption' && !NAMED_CAPTION.test(innermost(block)));
}

/** The names of the two nearest elements that have any: what is further out names the page's regions. */
function innermost({ names }: Block): string {
  return names
    .split(/ (?=(?:div|section|aside|p|ul|ol|li|figure|header|footer|form|dl|table|h\d) )/)
    .slice(-2)
    .join(' ');
}

/** Long paragraphs stay, whatever a template calls them. */
const LONG = 40;

function dropNamed(blocks: readonly Block[]): readonly Block[] {
  const isAside = (block: Block) => block.words < LONG && NAMED_FURNITURE.test(innermost(block));
  return blocks.filter((block) => !isAside(block));
}

/** "Related stories" and what follows, as long as it is links or headlines. */
function dropRelated(blocks: readonly Block[]): readonly Block[] {
  let inside = false;
  return blocks.filter((block) => {
    if (fitsAny(block.text, RELATED) || (fitsAny(block.text, LINKS) && block.words <= 6)) inside = true;
    else if (inside) inside = isTeaser(block);
    return !inside;
  });
}

/** A third of the letters in links, as in Kohlschütter's tree; or a line without the end of a sentence. */
const LINKED = 0.34;

function isTeaser({ linkDensity, kind, text, words }: Block): boolean {
  if (kind === 'heading' && linkDensity < LINKED) return false;
  return linkDensity > LINKED || (words <= 25 && kind !== 'quote' && !endsSentence(text));
}

/** Lists and tables that are links as a whole, and paragraphs of links one after the other. */
function dropLinkGroups(blocks: readonly Block[]): readonly Block[] {
  const letters = new Map<number, { all: number; linked: number }>();
  for (const { group, text, linkDensity } of blocks) {
    const sum = letters.get(group) ?? { all: 0, linked: 0 };
    letters.set(group, { all: sum.all + text.length, linked: sum.linked + linkDensity * text.length });
  }
  const isLinks = ({ group }: Block) => {
    const { all, linked } = letters.get(group) ?? { all: 1, linked: 0 };
    return group !== 0 && linked / all > GROUP_LINKED;
  };
  return blocks.filter((block) => !isLinks(block));
}

const GROUP_LINKED = 0.6;
const ALL_LINK = 0.8;

function dropLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    if (fitsAny(block.text, LABELS) || fitsAny(block.text, PAGE_LABELS)) return block.kind === 'heading' && block.words > 6;
    if (block.linkDensity > LINKED && (LINK_LINE.test(block.text) || fitsAny(block.text, LINKS))) return false;
    if (fitsAny(block.text, ENDINGS)) return false;
    return block.linkDensity < ALL_LINK || isLinkedSentence(block, blocks[index + 1]);
  });
}

/** A sentence that is a link as a whole is still a sentence; the heading of a section may be one where prose follows. */
function isLinkedSentence({ kind, text, words }: Block, next: Block | undefined): boolean {
  if (kind === 'heading')
    return next !== undefined && next.kind !== 'heading' && next.words >= TEXT_WORDS && next.linkDensity < LINKED;
  return words > 12 && endsSentence(text);
}

/** Printed again: sentences set large between the paragraphs, boxes that stand twice for two widths of the screen. */
function dropRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const isSecond = block.words >= SHORTEST_REPEAT && seen.has(block.text);
    seen.add(block.text);
    return !isSecond && !isSetLarge(block, blocks);
  });
}

/** A few words that a paragraph of the article holds letter by letter. */
function isSetLarge({ text, words, kind }: Block, blocks: readonly Block[]): boolean {
  if (words < SHORTEST_REPEAT || words > LONG || kind === 'row' || blocks.length > MOST_COMPARED) return false;
  const bare = text.replace(/^["'“”‘’«»\s]+|["'“”‘’«»,.]{1,4}$/gu, '');
  return blocks.some((other) => other.text.length > text.length + 10 && other.text.includes(bare));
}

const SHORTEST_REPEAT = 5;
const MOST_COMPARED = 600;

/** A heading with nothing under it headed what is gone. */
function dropEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}
