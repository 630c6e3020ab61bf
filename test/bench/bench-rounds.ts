/** A thousand feeds polled in one round, and again when most have nothing new: time, and memory of the process that polls. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Rounds } from './poll-rounds.ts';

const FEEDS = 1_000;

export async function benchRounds(): Promise<string[]> {
  const server = fork(new URL('./feed-server.js', import.meta.url));
  try {
    const port = await firstMessage<number>(server);
    const rounds = await firstMessage<Rounds>(fork(new URL('./poll-rounds.js', import.meta.url), [`${FEEDS}`, `${port}`]));
    return linesOf(rounds);
  } finally {
    server.kill();
  }
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('a process of the measurement ended early')));
  const [message] = (await Promise.race([once(child, 'message'), gone])) as [T];
  gone.catch(() => undefined);
  return message;
}

function linesOf({ firstSeconds, secondSeconds, peakBytes, outcomes: [first = {}, second = {}] }: Rounds): string[] {
  const told = (outcomes: Readonly<Record<string, number>>) =>
    Object.entries(outcomes)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  return [
    `rounds: ${FEEDS} feeds, each on a host of its own`,
    `  first      ${firstSeconds.toFixed(1).padStart(5)} s (${told(first)})   (under 60 wanted)`,
    `  unchanged  ${secondSeconds.toFixed(1).padStart(5)} s (${told(second)})   (under 10 wanted)`,
    `  at most ${Math.round(peakBytes / 1024 / 1024)} MB of memory   (under 300 wanted)`,
  ];
}
