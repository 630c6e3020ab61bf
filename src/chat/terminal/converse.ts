/** The chat in the terminal: a prompt where somebody types, plain lines where a file or another program does. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Brief } from '../../core/brief/brief.ts';
import { inert } from '../../core/brief/inert.ts';
import { readLines } from '../../core/read-lines.ts';
import { createPaper, loadWrapper, WIDTH } from './paper.ts';
import { renderBrief } from './render-brief.ts';

export interface Conversation {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  /** Answers one line; never rejects. */
  readonly answer: (line: string) => Promise<{ ok: true; brief: Brief } | { ok: false; message: string }>;
  readonly hasColour: boolean;
}

const PROMPT = 'sitrep> ';
const LEAVE = new Set(['/quit', '/exit', 'quit', 'exit', '/bye']);

/** Answers each line in order until somebody leaves, as they do with Ctrl-D where they type, or until a file or pipe ends. */
export async function converse({ input, output, answer, hasColour }: Conversation): Promise<'left' | 'ended'> {
  await loadWrapper();
  const isTyped = input.isTTY === true;
  const typed = isTyped ? createInterface({ input, output, prompt: PROMPT, historySize: 200 }) : undefined;
  typed?.prompt();
  for await (const line of typed ?? readLines(input)) {
    const asked = line.trim();
    if (LEAVE.has(asked.toLowerCase())) return leave(typed);
    if (asked !== '') output.write(`${await answerLines(asked, answer, { output, hasColour })}\n`);
    typed?.prompt();
  }
  typed?.close();
  return isTyped ? 'left' : 'ended';
}

function leave(typed: Interface | undefined): 'left' {
  typed?.close();
  return 'left';
}

async function answerLines(
  line: string,
  answer: Conversation['answer'],
  { output, hasColour }: Pick<Conversation, 'output' | 'hasColour'>,
): Promise<string> {
  const paper = createPaper({ width: output.columns || WIDTH, hasColour });
  const given = await answer(line);
  const lines = given.ok ? renderBrief(given.brief, paper) : paper.wrap(inert(given.message));
  return `${lines.join('\n')}\n`;
}
