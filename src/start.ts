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
  (await house.polling?.())?.start();
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

/** Polls every feed that is due once, with progress on a terminal, and says on standard error what came of it. */
export async function ingestFeeds(house: House): Promise<void> {
  const polling = await house.polling?.();
  if (polling === undefined) return;
  const isWatched = process.stderr.isTTY === true;
  const counts = { asked: 0, fresh: 0, changed: 0, unchanged: 0, failed: 0, lost: 0 };
  const line = (of: number) =>
    `Feeds: ${counts.asked} of ${of} asked, ${counts.fresh} new articles, ${counts.changed} changed; ${counts.unchanged} feeds unchanged, ${counts.failed} failed`;
  const { of } = await polling.round(({ check, filed, revised, lost }, due) => {
    counts.asked += 1;
    counts.fresh += filed;
    counts.changed += revised;
    counts.lost += lost;
    if (check.outcome === 'unchanged') counts.unchanged += 1;
    if (check.outcome === 'failed' || check.outcome === 'gone') counts.failed += 1;
    if (isWatched) process.stderr.write(`\r${line(due)}`);
  });
  if (isWatched) process.stderr.write('\r\u001b[K');
  process.stderr.write(`${line(of)}${counts.lost === 0 ? '' : `, ${counts.lost} items lost; the log has the reason`}\n`);
  if (counts.lost > 0) process.exitCode = 1;
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
