/**
 * Suggestions while somebody types: counted anew, as once a minute, beside the same over no articles at all; and from what is kept, as
 * for every other letter.
 */
import { commands } from '../../commands/index.ts';
import { createSuggest, type Suggest } from '../../src/app/suggest.ts';
import { LOCAL } from '../../src/core/asker.ts';
import type { Suggests } from '../../src/core/command.ts';
import { instantOf } from '../../src/core/instant.ts';
import type { Library } from '../../src/core/library.ts';
import type { FeedStore } from '../../src/ports/feeds.ts';
import type { Clock, Store } from '../../src/ports.ts';
import { percentile, timesOf } from './measure.ts';

interface Typed {
  readonly what: Suggests;
  readonly typed: string;
}

const TYPED: readonly Typed[] = (['topic', 'speaker', 'story', 'outlet'] as const).flatMap((what) =>
  ['', 'v', 'ven', 'venezeula', 'marco ru', 'zzz'].map((typed) => ({ what, typed })),
);

const RUNS = 300;

export interface Suggesting {
  readonly store: Store;
  /** A store without articles. */
  readonly empty: Store;
  readonly feeds: FeedStore;
  readonly library: Library;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export async function benchSuggest({ store, empty, feeds, library, now }: Suggesting, count: number): Promise<string[]> {
  const anew = createSuggest({ store, library, clock: leapingClock(now), commands, feeds });
  const floor = createSuggest({ store: empty, library, clock: leapingClock(now), commands, feeds });
  const kept = createSuggest({ store, library, clock: { now: () => instantOf(now) }, commands, feeds });
  const [floors, answers]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    floors.push(...(await timesOf(1, () => ask(floor, run))));
    answers.push(...(await timesOf(1, () => ask(anew, run))));
  }
  for (let run = 0; run < TYPED.length; run += 1) await ask(kept, run);
  // Kinds cost so differently that only all of them together can be compared.
  const ratio = (sum(answers) / sum(floors)).toFixed(2);
  return [
    `suggestions over ${count} articles, ${RUNS} questions`,
    `  ${latency('counted anew, as once a minute', answers)}, ${ratio} times what they take over no articles`,
    `  ${latency('from what is kept, as for every other letter', await timesOf(RUNS, (run) => ask(kept, run)))}`,
  ];
}

function ask(suggest: Suggest, run: number): Promise<unknown> {
  const { what, typed } = TYPED[run % TYPED.length] as Typed;
  return suggest(what, typed, LOCAL);
}

function latency(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((x, y) => x - y);
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(sorted, share).toFixed(2));
  return `${name}: p50 ${p50} ms, p99 ${p99} ms`;
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}

/** Each question comes so much later than the one before that nothing is kept of it. */
function leapingClock(from: number): Clock {
  let at = from;
  return {
    now: () => {
      at += 120_000;
      return instantOf(at);
    },
  };
}
