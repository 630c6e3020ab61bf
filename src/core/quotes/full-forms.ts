/**
 * Which longer name a shorter one stands for: "Rubio" for "Marco Rubio". Where the text names several people of one last
 * name, a title that tells the gender decides, then who was named in full just before, then who is named most often.
 */
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import type { Run } from './name-runs.ts';

/** One person's full names in the text. */
interface Form {
  readonly first: string;
  best: Run;
  count: number;
}
/** By last name. */
export type FullForms = ReadonlyMap<string, readonly Form[]>;

/** People of one last name that are told apart; a text with more is a list. */
const MOST_NAMESAKES = 12;
export function fullForms(runs: readonly Run[]): FullForms {
  const forms = new Map<string, Form[]>();
  for (const run of runs) {
    if (run.words.length < 2) continue;
    const [first, last] = [firstOf(run), lastOf(run)];
    const held = forms.get(last) ?? [];
    forms.set(last, held);
    const form = held.find((other) => other.first === first);
    if (form === undefined) {
      if (held.length < MOST_NAMESAKES) held.push({ first, best: run, count: 1 });
      continue;
    }
    form.count += 1;
    if (worth(run) > worth(form.best)) form.best = run;
  }
  return forms;
}

/** The run itself where the text has no longer form of it; `rivals`: how often others that it could be are named in full. */
export function fullFormOf(run: Run, forms: FullForms): { readonly full: Run; readonly rivals: number } {
  const fitting = (forms.get(lastOf(run)) ?? []).filter(({ best }) => extendsTo(run, best));
  const chosen = mostNamed(fitting);
  if (chosen === undefined) return { full: run, rivals: 0 };
  return { full: chosen.best, rivals: fitting.reduce((sum, { count }) => sum + count, -chosen.count) };
}

function extendsTo(run: Run, full: Run): boolean {
  if (run.words.length >= full.words.length || !run.words.every((word) => full.words.includes(word))) return false;
  const [wanted, found] = [run.gender, genderOf(full)];
  return wanted === undefined || found === undefined || wanted === found;
}

function mostNamed(forms: readonly Form[]): Form | undefined {
  let most: Form | undefined;
  for (const form of forms) if (most === undefined || standing(form) > standing(most)) most = form;
  return most;
}

/** A known given name goes before how often. */
function standing({ best, count }: Form): number {
  return (genderOf(best) === undefined ? 0 : 1000) + count - (best.common === true ? 500 : 0);
}

function worth(run: Run): number {
  const given = genderOfGivenName(run.words[0] ?? '') === undefined ? 0 : 10;
  return given + (run.words.length <= 3 ? run.words.length : 0);
}

function genderOf(run: Run): Gender | undefined {
  return run.gender ?? genderOfGivenName(run.words[0] ?? '');
}

function firstOf({ words }: Run): string {
  return words[0]?.toLowerCase() ?? '';
}

function lastOf({ words }: Run): string {
  return words[words.length - 1]?.toLowerCase() ?? '';
}
