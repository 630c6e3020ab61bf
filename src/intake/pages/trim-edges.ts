/**
 * What stands before the first and behind the last paragraph of an article: bylines, days, counts, sections, tags, notes
 * about the author. Inside, a short block may be somebody speaking; at the edges, it is furniture until it looks like prose.
 */
import { BYLINE } from '../../core/page/furniture.ts';
import { readDate } from '../feeds/read-date.ts';
import type { Block } from './block.ts';

/** Words of a block that is text wherever it stands (Kohlschütter et al.: 16 with few links around). */
const TEXT_WORDS = 16;
const FEW_LINKS = 0.34;

export function trimEdges(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isLeading(block));
  const last = blocks.findLastIndex((block) => !isTrailing(block));
  return first < 0 || last < first ? blocks : blocks.slice(first, last + 1);
}

/** A standfirst has no full stop at times; a heading may open the text. */
function isLeading(block: Block): boolean {
  if (block.words >= TEXT_WORDS) return block.linkDensity > 0.6;
  if (block.linkDensity > FEW_LINKS || isCredit(block.text)) return true;
  return block.kind !== 'heading' && block.words <= 4 && !isEnded(block.text);
}

function isTrailing(block: Block): boolean {
  if (block.kind === 'row' || block.kind === 'preformatted') return block.linkDensity > FEW_LINKS;
  if (
    /^\W{0,3}(?:this (?:article|story|post) (?:was|first|originally)|read (?:the )?(?:full|original)|(?:follow|contact) [A-Z@]|correction|sources?:|fuentes?:|photos? (?:by|courtesy)|with (?:reporting|information|files) (?:by|from)|con informaci[oó]n de|[^.]{3,60} (?:is|es) (?:a|an|the|un|una|el|la) [^.]{0,60}(?:reporter|writer|editor|correspondent|columnist|contributor|journalist|periodista|corresponsal|columnista)|©|copyright)/iu.test(
      block.text,
    )
  )
    return block.words < 60 && !/^correction/i.test(block.text);
  if (block.words >= TEXT_WORDS) return block.linkDensity > 0.5;
  if (block.linkDensity > FEW_LINKS || isCredit(block.text)) return true;
  return block.kind !== 'item' && block.kind !== 'quote' && !isEnded(block.text);
}

/** The author's line, or a day with an hour. */
function isCredit(text: string): boolean {
  return (
    BYLINE.test(text) ||
    /^(?:published|updated|posted|publicado|actualizado)\b/i.test(text) ||
    readDate(text.replace(/[|•·–—]/g, ' ')) !== undefined
  );
}

function isEnded(text: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(text);
}
