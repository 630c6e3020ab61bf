/** Prints one answer for a person, on a terminal or into a pipe. */
import type { Writable } from 'node:stream';
import type { Brief } from '../../core/brief/brief.ts';
import { createPaper, WIDTH } from './paper.ts';
import { renderBrief } from './render-brief.ts';

export interface Output {
  readonly stream: Writable & { columns?: number };
  readonly hasColour: boolean;
}

export function printBrief(brief: Brief, { stream, hasColour }: Output): void {
  const paper = createPaper({ width: stream.columns || WIDTH, hasColour });
  stream.write(`${renderBrief(brief, paper).join('\n')}\n`);
}
