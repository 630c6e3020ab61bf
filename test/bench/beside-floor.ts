/** An answer measured in turn with its floor, what no design can do without, so that a busy machine slows both. */
import { percentile, timesOf } from './measure.ts';

export interface Contest<Question> {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly floor: (question: Question) => unknown;
  readonly answer: (question: Question) => Promise<unknown>;
}

export async function besideFloor<Question>(contest: Contest<Question>, runs: number): Promise<string[]> {
  const { name, questions, floor, answer } = contest;
  for (const question of questions) await answer(question);
  const answers: number[] = [];
  const floors: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const question = questions[run % questions.length] as Question;
    floors.push(...(await timesOf(1, () => floor(question))));
    answers.push(...(await timesOf(1, () => answer(question))));
  }
  const ratio = (share: number) => (at(answers, share) / at(floors, share)).toFixed(2).padStart(8);
  return [
    row('floor', floors),
    row(name, answers),
    `  ratio      p50 ${ratio(0.5)}      p99 ${ratio(0.99)}   (at most 3 wanted at p99)`,
  ];
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return percentile(sorted, share);
}

function row(name: string, times: readonly number[]): string {
  const [p50, p99] = [at(times, 0.5), at(times, 0.99)].map((time) => time.toFixed(2).padStart(8));
  return `  ${name.padEnd(10)} p50 ${p50} ms   p99 ${p99} ms`;
}
