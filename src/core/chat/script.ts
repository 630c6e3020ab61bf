/**
 * A Brief as lines, for surfaces made of messages: what is said, in which order, with which numbers and links is decided here
 * once, so that Discord and Slack cannot differ in it. How a line looks and where a message ends is theirs.
 */

/** A stretch of a line. `theirs` was written by somebody else (a source, a person who asked) and is never mark-up. */
export interface Run {
  readonly text: string;
  readonly from: 'ours' | 'theirs';
  readonly style?: 'strong' | 'quiet' | 'code';
  /** http or https. */
  readonly link?: string;
}

export type LineKind = 'title' | 'notice' | 'heading' | 'text' | 'item' | 'quotation' | 'detail' | 'source';

export interface Line {
  readonly kind: LineKind;
  /** 0 for what stands at the margin. */
  readonly depth: 0 | 1 | 2;
  readonly runs: readonly Run[];
}

/** Lines that belong together: a story, a dispute, the sources. A message ends between sections where it can. */
export interface Section {
  readonly id: string;
  readonly lines: readonly Line[];
}

export type Script = readonly Section[];
