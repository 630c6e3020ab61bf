/**
 * `npm run fuzz`: mutated feeds and pages through the readers, for a minute or as long as is asked for (`-- --seconds 900`,
 * `-- --seed 7`). Each is read in a process that is watched: one that breaks, hangs or grows is reported, with its input in
 * a file. Ends with 1 where there was one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FuzzAnswer } from './fuzz-child.ts';
import { createFuzzInputs, type FuzzInput } from './fuzz-inputs.ts';

/** Pages of 20,000 elements take four seconds, on a busy machine more; the bot gives up after five. Beyond this it is for good. */
const HANG_MS = 30_000;
const MOST_MEGABYTES = 600;
const MIB = 1024 * 1024;

type Outcome = { readonly kind: 'read' | 'crash' | 'hang'; readonly why: string; readonly peakBytes: number };

/** Ready to read: starting takes its time on a busy machine. */
async function startChild(): Promise<ChildProcess> {
  const file = new URL('./fuzz-child.js', import.meta.url);
  const child = fork(file, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

function outcomeOf(child: ChildProcess, input: FuzzInput): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      child.off('message', onAnswer).off('exit', onExit);
      resolve(outcome);
    };
    const onAnswer = ({ failure, peakBytes }: FuzzAnswer) =>
      settle({ kind: failure === undefined ? 'read' : 'crash', why: failure ?? '', peakBytes });
    const onExit = (code: number | null, signal: string | null) =>
      settle({ kind: 'crash', why: `the process ended (${code ?? signal})`, peakBytes: 0 });
    const timer = setTimeout(() => settle({ kind: 'hang', why: `longer than ${HANG_MS} ms`, peakBytes: 0 }), HANG_MS);
    child.on('message', onAnswer).on('exit', onExit);
    child.send(input);
  });
}

interface Tally {
  readonly feed: number;
  readonly page: number;
  readonly crash: number;
  readonly hang: number;
  readonly peakBytes: number;
}

async function fuzz(seconds: number, seed: number): Promise<Tally> {
  const inputOf = createFuzzInputs(join('test', 'cases'), seed);
  const tally = { feed: 0, page: 0, crash: 0, hang: 0, peakBytes: 0 };
  const end = Date.now() + seconds * 1_000;
  let child = await startChild();
  for (let number = 0; Date.now() < end; number += 1) {
    const input = inputOf(number);
    const { kind, why, peakBytes } = await outcomeOf(child, input);
    tally[input.kind] += 1;
    tally.peakBytes = Math.max(tally.peakBytes, peakBytes);
    if (kind === 'read') continue;
    tally[kind] += 1;
    console.log(
      `${kind} at input ${number} of seed ${seed}, ${saved(input, number)}\n  ${why.split('\n').slice(0, 6).join('\n  ')}`,
    );
    child.kill('SIGKILL');
    child = await startChild();
  }
  child.kill('SIGKILL');
  return tally;
}

function saved({ kind, body, contentType }: FuzzInput, number: number): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sitrep-fuzz-')), `${kind}-${number}.bin`);
  writeFileSync(file, body);
  return `saved as ${file} (${contentType})`;
}

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } });
const tally = await fuzz(Number(values.seconds), Number(values.seed));
const isLarge = tally.peakBytes > MOST_MEGABYTES * MIB;
console.log(
  `seed ${values.seed}: ${tally.feed} feeds and ${tally.page} pages read in ${values.seconds} s, ${tally.crash} crashes, ${tally.hang} hangs, ` +
    `at most ${Math.round(tally.peakBytes / MIB)} MB of memory${isLarge ? `, more than ${MOST_MEGABYTES}` : ''}`,
);
process.exitCode = tally.crash + tally.hang > 0 || isLarge ? 1 : 0;
