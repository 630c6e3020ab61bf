/**
 * The last recorded run of `npm run eval:stories`, and how sure a difference from it is. Recorded are scores by event in the
 * order of the gold data: no text, no name and no id of it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sequenceOf } from '../bench/generated-articles.ts';
import { type LabelledReport, NO_TALLY, scoresOf, sumOf, type Tally, tallyOf } from './story-left-out.ts';

const RECORD = 'test/eval/stories-recorded.json';
const DRAWS = 1000;

/** For each set one tally for each event. */
type Recorded = Readonly<Record<string, readonly Tally[]>>;

export function readRecord(): Recorded {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded) : {};
}

export function writeRecord(runs: Recorded): void {
  const sets = Object.entries(runs).map(([name, tallies]) => `  "${name}": [\n${tallies.map(lineOf).join(',\n')}\n  ]`);
  writeFileSync(RECORD, `{\n${sets.join(',\n')}\n}\n`);
}

/** As the formatter of this project writes it. */
function lineOf(tally: Tally): string {
  const fields = Object.entries(tally).map(([name, value]) => `"${name}": ${Math.round(value * 1e6) / 1e6}`);
  return `    { ${fields.join(', ')} }`;
}

/** The reports of each event, scored against all. */
export function talliesByEvent(reports: readonly { readonly gold: string; readonly predicted: string }[]): Tally[] {
  const events = [...new Set(reports.map((report) => report.gold))];
  return events.map((event) =>
    tallyOf(reports.map((report): LabelledReport => ({ ...report, isLeftOut: report.gold === event }))),
  );
}

/**
 * The difference in BCubed and pairwise F1 with the middle 95 of 100 draws: events are drawn with replacement, the same for both
 * runs (Efron and Tibshirani 1993; Berg-Kirkpatrick et al. 2012 on paired draws).
 */
export function compareRuns(before: readonly Tally[], now: readonly Tally[]): string {
  const random = sequenceOf(7);
  const whole = differenceOf(before, now);
  const draws = Array.from({ length: DRAWS }, () => {
    const picks = now.map(() => Math.floor(random() * now.length));
    const drawn = (tallies: readonly Tally[]) => picks.map((at) => tallies[at] ?? NO_TALLY);
    return differenceOf(drawn(before), drawn(now));
  });
  const range = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return `${signed(sorted[Math.floor(DRAWS * 0.025)] ?? 0)} to ${signed(sorted[Math.floor(DRAWS * 0.975)] ?? 0)}`;
  };
  return `BCubed ${signed(whole[0])} (${range(draws.map(([bcubed]) => bcubed))})   pairwise ${signed(whole[1])} (${range(draws.map(([, pairwise]) => pairwise))})`;
}

function differenceOf(before: readonly Tally[], now: readonly Tally[]): readonly [number, number] {
  const [one, other] = [before, now].map((tallies) => scoresOf(tallies.reduce(sumOf, NO_TALLY)));
  return [(other?.bcubed ?? 0) - (one?.bcubed ?? 0), (other?.pairwise ?? 0) - (one?.pairwise ?? 0)];
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
}
