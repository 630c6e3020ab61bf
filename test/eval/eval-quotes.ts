/**
 * `npm run eval:quotes`: quotations and speakers on the gold data beside the checkout, through what `sitrep analyze quotes`
 * runs, in this process so that its processor time can be told. The data is not ours to commit; where it is absent this
 * says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { analyzeQuotes } from '../../src/analyze.ts';
import { readConfig } from '../../src/config.ts';
import { confidenceCurve } from './confidence-curve.ts';
import { publish } from './quality-page.ts';
import { spanishScore } from './spanish-score.ts';

const GOLD = '../shared/eval/quotes';
const SCORER = join(GOLD, 'score.mjs');
/** Which rows of the scorer's table a set may be judged by; its README says why. */
const SETS: Readonly<Record<string, RegExp>> = {
  polnear: /^(?:docs|exact span|soft span| {2}soft|speaker|end to end)/,
  nature: /^(?:docs|speaker|named speaker)/,
  gum: /^(?:docs|soft span|speaker|named speaker)/,
};
/** The set that is large enough for a speed and a curve. */
const LARGE = 'polnear';

/** Seconds of processor time, all threads of this process together, reading the names that are known included. */
async function analyzed(gold: string, predicted: string): Promise<number> {
  const output = createWriteStream(predicted);
  const before = process.cpuUsage();
  await analyzeQuotes(createReadStream(gold), { output, errors: process.stderr }, readConfig().config);
  const used = process.cpuUsage(before);
  output.end();
  await finished(output);
  return (used.user + used.system) / 1e6;
}

async function scored(name: string, rows: RegExp, folder: string): Promise<string[]> {
  const files = { gold: join(GOLD, `${name}.dev.jsonl`), predicted: join(folder, name), scratch: join(folder, 'scratch') };
  let seconds = await analyzed(files.gold, files.predicted);
  // The speed is that of a process that has run for a while: the first pass compiles.
  if (name === LARGE) seconds = await analyzed(files.gold, files.predicted);
  const table = spawnSync(process.execPath, [SCORER, files.gold, files.predicted], { encoding: 'utf8' });
  const more = name === LARGE ? [...confidenceCurve({ ...files, scorer: SCORER }), speed(files.gold, seconds)] : [];
  return [name, ...table.stdout.split('\n').filter((line) => rows.test(line)), ...more, ''];
}

function spanish(): string[] {
  const { passages, quotations, endToEnd } = spanishScore();
  return [
    'spanish (passages of our own writing, looked at while developing)',
    `passages ${passages}  quotations ${quotations}  end to end F1 ${(100 * endToEnd).toFixed(1)}`,
  ];
}

function speed(gold: string, seconds: number): string {
  const documents = readFileSync(gold, 'utf8').trim().split('\n');
  const characters = documents.reduce((sum, line) => sum + (JSON.parse(line) as { text: string }).text.length, 0);
  const each = Math.round(characters / seconds / 1000);
  return `speed: ${each}k characters a second of processor time once warm (${characters} in ${seconds.toFixed(1)} s of all threads)`;
}

if (existsSync(GOLD)) {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
  const lines: string[] = [];
  for (const [name, rows] of Object.entries(SETS)) lines.push(...(await scored(name, rows, folder)));
  rmSync(folder, { recursive: true });
  publish({ title: 'Who said what', command: 'npm run eval:quotes', lines: [...lines, ...spanish()] });
} else {
  console.log('eval:quotes skipped: no gold data beside the checkout');
}
