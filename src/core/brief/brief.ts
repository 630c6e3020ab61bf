/**
 * The answer to everything: a plain document that carries its sources in it. Whoever renders it decides nothing about
 * what is said. `docs/brief.schema.json` describes the same for readers of `--json`.
 */
import type { Instant } from '../instant.ts';
import type { Block } from './block.ts';
import type { SourceRef } from './claim.ts';

export interface Brief {
  readonly title: string;
  readonly asOf: Instant;
  readonly window?: BriefWindow;
  readonly coverage?: Coverage;
  /** What sitrep itself has to say about the answer: that the window was widened, how a name was read. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
  /** Numbered from 1, in the order in which they are first cited. */
  readonly sources: readonly SourceRef[];
}

export interface BriefWindow {
  readonly since?: Instant;
  readonly until?: Instant;
  /** Nothing stood in the window that was asked for, so everything that is held is shown. */
  readonly isWidened: boolean;
}

/** What the answer was made from. */
export interface Coverage {
  readonly reports: number;
  readonly pages: number;
  /** True where there are more reports than were looked at. */
  readonly isCapped: boolean;
  /** Outlets that are known by name. */
  readonly outlets: number;
  readonly reportsWithoutOutlet: number;
  readonly latestAt?: Instant;
}
