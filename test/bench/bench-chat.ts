/**
 * `npm run bench:chat`: 200 commands at once on each chat platform, through its real client against a server of our own on this
 * machine, answered from the seed articles; until the platform has the acknowledgement, until it has the answer, and the heap
 * after each round. The servers share the processor with what they measure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type House, openHouse } from '../../src/main.ts';
import { openFrontDesk } from '../../src/open-front-desk.ts';
import { publish } from '../eval/quality-page.ts';
import { benchDiscord } from './bench-discord.ts';
import { benchSlack, type ChatFigures } from './bench-slack.ts';
import { percentile } from './measure.ts';

const PLATFORMS = { Discord: benchDiscord, Slack: benchSlack };

/** What is asked for: p99 until the acknowledgement, p99 until the answer, in milliseconds. */
const GOALS = { acknowledged: 1_000, answered: 2_000 };
/** How much of the heap of the second round the last one may have on top. */
const GROWTH = 0.2;

function lines(platform: string, { rounds, commands, acknowledged, answered, heap }: ChatFigures): string[] {
  const times = (name: string, all: readonly number[], goal: number) => {
    const sorted = [...all].sort((a, b) => a - b);
    const [p50, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.99)];
    return `  ${name}: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${(goal / p99).toFixed(1)} times inside ${goal} ms`;
  };
  const megabytes = heap.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(', ');
  const growth = (heap.at(-1) ?? 0) / (heap[1] ?? 1) - 1;
  return [
    `${platform}: ${rounds} rounds of ${commands} commands at once`,
    times('acknowledged', acknowledged, GOALS.acknowledged),
    times('answered', answered, GOALS.answered),
    `  heap after each round, MB: ${megabytes} (${growth < GROWTH ? 'flat' : 'GROWS'}: ${(growth * 100).toFixed(0)} %)`,
  ];
}

async function withSeeds(work: (house: House) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const house = await openHouse({ database: join(folder, 'chat.db'), seeds: 'seeds', logLevel: 'error' });
  try {
    await house.takeInSeeds();
    await work(house);
  } finally {
    await house.close();
    rmSync(folder, { recursive: true });
  }
}

await withSeeds(async (house) => {
  const told: string[] = [];
  for (const [platform, bench] of Object.entries(PLATFORMS))
    told.push(...lines(platform, await bench({ house, frontDesk: openFrontDesk(house) })));
  publish({ title: 'Chat', command: 'npm run bench:chat', lines: told });
});
