/**
 * What stands before the first and behind the last paragraph of an article: bylines, days, counts, sections, tags, notes
 * about the author. Inside, a short block may be somebody speaking; at the edges, it is furniture until it looks like prose.
 */
import { BYLINE } from '../../core/page/furniture.ts';
import { readDate } from '../feeds/read-date.ts';
import type { Block } from './block.ts';

/** Words of a block that is text wherever it stands (Kohlschütter et al.: 16, with few links around). */
export const TEXT_WORDS = 16;
const FEW_LINKS = 0.34;
/** Letters in links above which even a long block is navigation. */
const MOSTLY_LINKS = 0.55;
const LONGEST_NOTE = 60;

export function trimEdges(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isLeading(block));
  const last = blocks.findLastIndex((block) => !isTrailing(block));
  return first < 0 || last < first ? blocks : blocks.slice(first, last + 1);
}

/** A standfirst has no full stop at times; a heading may open the text. */
function isLeading(block: Block): boolean {
  if (block.words >= TEXT_WORDS) return block.linkDensity > MOSTLY_LINKS;
  if (block.linkDensity > FEW_LINKS || isCredit(block.text)) return true;
  return block.kind !== 'heading' && block.kind !== 'row' && block.words <= 4 && !endsSentence(block.text);
}

function isTrailing(block: Block): boolean {
  if (block.kind === 'row' || block.kind === 'preformatted') return block.linkDensity > FEW_LINKS;
  if (block.words < LONGEST_NOTE && CLOSING_NOTE.test(block.text)) return true;
  if (block.words >= TEXT_WORDS) return block.linkDensity > MOSTLY_LINKS;
  if (block.linkDensity > FEW_LINKS || isCredit(block.text)) return true;
  return block.kind !== 'item' && block.kind !== 'quote' && !endsSentence(block.text);
}

/** Where it first stood, what it rests on, whose pictures they are, who wrote it. */
const CLOSING_NOTE = new RegExp(
  `^\\W{0,3}(?:${[
    'this (?:article|story|post) (?:was|first|originally)',
    'read (?:the )?(?:full|original)',
    '(?:follow|contact) (?:him|her|them|us|me|the \\p{L}+|@)',
    '(?:sources?|fuentes?):',
    'photos? (?:by|courtesy)',
    'with (?:reporting|information|files) (?:by|from)',
    'con informaci[oó]n de',
    '©|copyright',
    '[^.]{3,60} (?:is|es) (?:an?|the|una?|el|la) [^.]{0,60}(?:reporter|writer|editor|correspondent|columnist|contributor|journalist|periodista|corresponsal|columnista)\\b',
  ].join('|')})`,
  'iu',
);

export function endsSentence(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(text);
}

/** The author's line, or a day with an hour. */
function isCredit(text: string): boolean {
  const isLabelled = /^(?:published|updated|posted|publicado|actualizado)\b/i.test(text);
  return isLabelled || BYLINE.test(text) || readDate(text.replace(/[|•·–—]/g, ' ')) !== undefined;
}
