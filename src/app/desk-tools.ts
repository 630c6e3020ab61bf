import type { Library } from '../core/library.ts';
import type { Clock, Store } from '../ports.ts';

/** What every answer is made with. */
export interface DeskTools {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
}
