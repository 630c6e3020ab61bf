/** One block of a page's text: what a browser begins on a new line. */

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'row' | 'preformatted';

export interface Block {
  readonly kind: BlockKind;
  /** One line, as the page prints it, white space collapsed. */
  readonly text: string;
  /** The texts that it was put together from. */
  readonly pieces: readonly string[];
  readonly words: number;
  /** Share of its letters that stand in links, 0 to 1: link density (Kohlschütter, Fankhauser & Nejdl 2010). */
  readonly linkDensity: number;
  /** Blocks of one list or table share a number; 0 outside of any. */
  readonly group: number;
  /** Names that templates gave the elements around it, lower case, the innermost last. */
  readonly names: string;
}

export const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.words, 0);
