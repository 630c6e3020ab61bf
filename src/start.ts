/** `npm start`: takes in the seeds, prints a first briefing, connects what has a token, opens the chat in the terminal. */
import type { TakeInReport } from './app/take-in.ts';
import { converse } from './chat/terminal/converse.ts';
import type { Brief } from './core/brief/brief.ts';
import { inert } from './core/brief/inert.ts';
import { plural } from './core/brief/labels.ts';
import type { Config } from './core/shapes/settings.ts';
import type { House } from './main.ts';
import type { Platform } from './platforms.ts';

/** What came of a line: an answer, or a sentence that says why there is none. */
type Told = { readonly ok: true; readonly brief: Brief } | { readonly ok: false; readonly message: string };

export async function start(house: House, config: Config, answerLine: (line: string) => Promise<Told>): Promise<void> {
  await ingestSeeds(house);
  const colour = hasColour(process.stdout);
  const { printBrief } = await import('./chat/terminal/print-brief.ts');
  const first = await answerLine('/brief');
  if (first.ok) await printBrief(first.brief, { stream: process.stdout, hasColour: colour });
  else process.stdout.write(`${first.message}\n`);
  const { connectPlatforms } = await import('./platforms.ts');
  const platforms = await connectPlatforms(config, house);
  let stopPosting: (() => Promise<void>) | undefined;
  // Heard from now on: what is connected is closed in order, not killed.
  const isTold = platforms.length === 0 ? undefined : told();
  try {
    process.stdout.write(`\n${await welcome(platforms)}\n\n`);
    (await house.polling?.())?.start();
    stopPosting = await startPosting(house, platforms, colour);
    const ended = talked(answerLine, colour);
    // A bot without a terminal is asked on its platforms only.
    if (platforms.length === 0) await ended;
    else await Promise.race([isTold, ended.then((how) => (how === 'left' ? undefined : allEnded(platforms)))]);
  } finally {
    await stopPosting?.();
    await Promise.all(platforms.map((platform) => platform.close()));
    process.stdin.destroy();
  }
}

const talked = (answer: (line: string) => Promise<Told>, hasColour: boolean) =>
  converse({ input: process.stdin, output: process.stdout, answer, hasColour });

/** Whoever runs it wants it to end: Ctrl-C, or the system that keeps it running. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function allEnded(platforms: readonly Platform[]): Promise<void> {
  await Promise.all(platforms.map(({ ended }) => ended));
}

async function welcome(platforms: readonly Platform[]): Promise<string> {
  const connected = platforms.map(async ({ name, summary }) => `${name}: ${inert(await Promise.race([summary, stillTrying()]))}`);
  const missing = PLATFORMS.filter((name) => platforms.every((platform) => platform.name !== name));
  const not = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not connected: README.md, “Connect Discord and Slack”.`;
  return [
    'Type /brief venezuela, /said rubio or /help; /quit or Ctrl-D ends.',
    ...(await Promise.all(connected)),
    ...(missing.length === 0 ? [] : [not]),
  ].join('\n');
}

const PLATFORMS = ['Discord', 'Slack'] as const;

/** Nobody waits at the terminal for a platform that is down. */
function stillTrying(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('cannot be reached yet; it is tried again until it can be'), PATIENCE_MS).unref();
  });
}

const PATIENCE_MS = 8_000;

/** What is due is posted, here and wherever else the house is connected; what fell due while it was off comes first. */
async function startPosting(house: House, platforms: readonly Platform[], hasColour: boolean): Promise<() => Promise<void>> {
  await connectTerminal(house, hasColour);
  house.posters.push(...platforms.map(({ poster }) => poster));
  const { everyMinute } = await import('./timer/every-minute.ts');
  void house.newsroom.tick();
  // Not waited for: a minute comes also while a slow platform is being posted to.
  const stop = everyMinute(async () => void house.newsroom.tick());
  return async () => {
    await stop();
    await house.newsroom.stop();
  };
}

/** Posts into the channel `terminal` are printed; on standard error where standard output is for a program. */
export async function connectTerminal(
  house: House,
  hasColour: boolean,
  stream: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  const { createTerminalPoster } = await import('./chat/terminal/terminal-poster.ts');
  house.posters.push(createTerminalPoster({ stream, hasColour }));
}

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
    of === 0
      ? 'Feeds: none is due; sitrep feeds list says when'
      : `Feeds: ${counts.asked} of ${of} asked (${counts.unchanged} unchanged, ${counts.failed} failed), ${counts.fresh} new ${plural(counts.fresh, 'article')}, ${counts.changed} changed`;
  const { of } = await polling.round(({ check, filed, revised, lost }, due) => {
    counts.asked += 1;
    counts.fresh += filed;
    counts.changed += revised;
    counts.lost += lost;
    if (check.outcome === 'unchanged') counts.unchanged += 1;
    if (check.outcome === 'failed' || check.outcome === 'gone') counts.failed += 1;
    // A line that wraps cannot be written over.
    if (isWatched) process.stderr.write(`\r${line(due).slice(0, (process.stderr.columns ?? 80) - 1)}`);
  });
  if (isWatched) process.stderr.write('\r\u001b[K');
  process.stderr.write(
    `${line(of)}${counts.lost === 0 ? '' : `, ${counts.lost} ${plural(counts.lost, 'item')} lost; the log has the reason`}\n`,
  );
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
  const { filed, revised, known, problems } = report;
  process.stderr.write(
    `Seeds: ${filed} new, ${revised} changed, ${known} held already, ${problems.length} ${plural(problems.length, 'problem')}\n`,
  );
  return report;
}
