import type { Instant } from '../instant.ts';
import type { ItemPrint } from './item-print.ts';

/** An item that was seen in a feed: what it is recognised by when it comes again changed. */
export interface SeenItem extends ItemPrint {
  /** `i_` + a hash, for ever. */
  readonly id: string;
  /** What the article's id is made of: its canonical address where that is enough to tell it from others. */
  readonly name: string;
  readonly articleId: string;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  /** Its page could not be had just then; it is asked for once more when the item comes again. */
  readonly isPageOwed?: true;
}
