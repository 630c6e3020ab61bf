/** `npm start`: takes in the seeds, prints a first briefing, opens the chat in the terminal. */
import type { Answer } from './app/answer.ts';
import type { TakeInReport } from './app/take-in.ts';
import { converse } from './chat/terminal/converse.ts';
import type { House } from './main.ts';

export async function start(house: House, answerLine: (line: string) => Promise<Answer>): Promise<void> {
  await ingestSeeds(house);
  const colour = hasColour(process.stdout);
  const { printBrief } = await import('./chat/terminal/print-brief.ts');
  const first = await answerLine('/brief');
  if (first.ok) await printBrief(first.brief, { stream: process.stdout, hasColour: colour });
  else process.stdout.write(`${first.message}\n`);
  process.stdout.write(`\n${WELCOME}\n\n`);
  await converse({ input: process.stdin, output: process.stdout, answer: answerLine, hasColour: colour });
}

const WELCOME = [
  'Type /brief venezuela, /said rubio or /help; /quit or Ctrl-D ends.',
  'Discord and Slack are not connected: README.md, “Connect Discord and Slack”.',
].join('\n');

/** Colours where a person looks, unless they asked for none (no-color.org). */
export function hasColour(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && (process.stdout.hasColors?.() ?? false);
}

/** Takes in the seeds, with progress on a terminal, and says on standard error what came of it. */
export async function ingestSeeds(house: House): Promise<TakeInReport> {
  const isWatched = process.stderr.isTTY === true;
  const report = await house.takeInSeeds((done, of) => {
    if (isWatched) process.stderr.write(`\rTaking in the seeds: ${done} of ${of}`);
  });
  if (isWatched) process.stderr.write('\r\u001b[K');
  for (const { where, what } of report.problems) process.stderr.write(`${where}: ${what}\n`);
  const { filed, revised, known } = report;
  process.stderr.write(`Seeds: ${filed} new, ${revised} changed, ${known} held already, ${report.problems.length} problems\n`);
  return report;
}
