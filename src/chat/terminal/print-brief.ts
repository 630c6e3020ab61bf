/** Prints one answer for a person, on a terminal or into a pipe. */
import type { Writable } from 'node:stream';
import type { Brief } from '../../core/brief/brief.ts';
import { createPaper, isPlainText, loadWrapper, WIDTH } from './paper.ts';
import { renderBrief } from './render-brief.ts';

export interface Output {
  readonly stream: Writable & { columns?: number };
  readonly hasColour: boolean;
}

export async function printBrief(brief: Brief, { stream, hasColour }: Output): Promise<void> {
  if (hasColour || !isPlain(brief)) await loadWrapper();
  const paper = createPaper({ width: stream.columns || WIDTH, hasColour });
  stream.write(`${renderBrief(brief, paper).join('\n')}\n`);
}

/** JSON escapes line feeds and controls, as the renderer does. Marks in a passage are brackets that are not plain. */
function isPlain(brief: Brief): boolean {
  return isPlainText(JSON.stringify(brief)) && !brief.blocks.some((block) => block.kind === 'passage');
}
