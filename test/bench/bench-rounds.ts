/** A thousand feeds polled in one round, and again when none has anything new: time, and memory of the process that polls. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Round, Rounds } from './poll-rounds.ts';

const FEEDS = 1_000;

export async function benchRounds(): Promise<string[]> {
  const server = fork(new URL('./feed-server.js', import.meta.url));
  try {
    const port = await firstMessage<number>(server);
    return linesOf(await firstMessage<Rounds>(fork(new URL('./poll-rounds.js', import.meta.url), [`${FEEDS}`, `${port}`])));
  } finally {
    server.kill();
  }
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('a process of the measurement ended early')));
  gone.catch(() => undefined);
  const [message] = (await Promise.race([once(child, 'message'), gone])) as [T];
  return message;
}

function linesOf({ rounds: [first, second], peakBytes }: Rounds): string[] {
  return [
    `rounds: ${FEEDS} feeds, each on a host of its own with one report, whose page is fetched and read`,
    `  first      ${told(first)}   (under 60 wanted)`,
    `  unchanged  ${told(second)}   (under 10 wanted)`,
    `  at most ${Math.round(peakBytes / 1024 / 1024)} MB of memory   (under 300 wanted)`,
  ];
}

const NONE: Round = { seconds: Number.NaN, cpuSeconds: Number.NaN, articles: 0, outcomes: {} };

function told({ seconds, cpuSeconds, articles, outcomes }: Round = NONE): string {
  const counts = Object.entries(outcomes).map(([name, count]) => `${count} ${name}`);
  return `${seconds.toFixed(1).padStart(5)} s, ${cpuSeconds.toFixed(1)} of a processor (${counts.join(', ')}, ${articles} articles)`;
}
