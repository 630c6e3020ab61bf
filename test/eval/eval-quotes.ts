/**
 * `npm run eval:quotes`: quotations and speakers on the gold data beside the checkout, through `sitrep analyze quotes` as
 * anybody would run it. The data is not ours to commit; where it is absent this says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from './quality-page.ts';

const GOLD = '../shared/eval/quotes';
/** Which rows of the scorer's table a set may be judged by; its README says why. */
const SETS: Readonly<Record<string, RegExp>> = {
  polnear: /^(?:docs|exact span|soft span| {2}soft|speaker|end to end)/,
  nature: /^(?:docs|speaker|named speaker)/,
  gum: /^(?:docs|soft span|speaker|named speaker)/,
};

function analyzed(gold: string, folder: string): string {
  const predicted = join(folder, 'predicted.jsonl');
  const run = spawnSync(process.execPath, ['dist/src/cli.js', 'analyze', 'quotes'], {
    stdio: [openSync(gold, 'r'), openSync(predicted, 'w'), 'inherit'],
  });
  if (run.status !== 0) throw new Error(`sitrep analyze quotes ended with ${run.status}`);
  return predicted;
}

function scored(name: string, rows: RegExp, folder: string): string[] {
  const gold = join(GOLD, `${name}.dev.jsonl`);
  const table = spawnSync(process.execPath, [join(GOLD, 'score.mjs'), gold, analyzed(gold, folder)], { encoding: 'utf8' });
  return [name, ...table.stdout.split('\n').filter((line) => rows.test(line)), ''];
}

if (existsSync(GOLD)) {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
  const lines = Object.entries(SETS).flatMap(([name, rows]) => scored(name, rows, folder));
  rmSync(folder, { recursive: true });
  publish({ title: 'Who said what', command: 'npm run eval:quotes', lines: lines.slice(0, -1) });
} else {
  console.log('eval:quotes skipped: no gold data beside the checkout');
}
