/**
 * `npm run eval:feeds`: reading of feeds on the conformance cases beside the checkout, through `sitrep analyze feed` as
 * anybody would run it. The cases are not ours to commit; where they are absent this says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from './quality-page.ts';

const CASES = '../shared/eval/feeds';
const GOLD = join(CASES, 'cases.dev.jsonl');

function analyzed(folder: string): string {
  const predicted = join(folder, 'predicted.jsonl');
  const run = spawnSync(process.execPath, ['dist/src/cli.js', 'analyze', 'feed'], {
    stdio: [openSync(GOLD, 'r'), openSync(predicted, 'w'), 'inherit'],
  });
  if (run.status !== 0) throw new Error(`sitrep analyze feed ended with ${run.status}`);
  return predicted;
}

if (existsSync(GOLD)) {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
  const table = spawnSync(process.execPath, [join(CASES, 'score.mjs'), GOLD, analyzed(folder)], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  publish({ title: 'Feeds', command: 'npm run eval:feeds', lines: table.stdout.trimEnd().split('\n') });
} else {
  console.log('eval:feeds skipped: no conformance cases beside the checkout');
}
