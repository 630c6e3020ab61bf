/** Names as the text prints them, each with its longest form, and which of them are people. */
import { genderOfGivenName } from '../language/given-names.ts';
import { type FullForms, fullFormOf, fullForms } from './full-forms.ts';
import { type KnownName, withKnownNames } from './known-names.ts';
import { type Run, runsOf } from './name-runs.ts';
import type { PrintedName } from './printed-name.ts';
import type { Reading } from './reading.ts';

const COLLECTIVE =
  /^(?:party|university|house|senate|congress|committee|news|times|post|journal|department|state|states|court|union|council|agency|bureau|press|street|city|county|school|college|center|institute|foundation|association|group|network|campaign|administration|government|ministry|board|commission|conference|club|fund|bank|office|league|army|navy|force|forces|command|corps|pentagon|america|democrats|republicans|americans|poll|convention|act|amendment|day|week|international|national|research|service|services|inc|inc.|corp|corp.|co.|company|co|llc|tv|radio|magazine|tribune|herald|post-dispatch|gazette|states|kingdom|nations|north|south|east|west|new|america's|jersey|york|hampshire|carolina|dakota|virginia|mexico|island|texas|florida|ohio|iowa|nevada|california|washington|guard|caribbean|venezuela)$/;

/** All names in text order, each with its longest form. */
export function namesInText(reading: Reading, known: readonly KnownName[] = []): PrintedName[] {
  const runs = runsOf(reading);
  const forms = fullForms(runs);
  const alone = new Set(runs.filter((run) => run.words.length === 1).map((run) => run.words[0]?.toLowerCase() ?? ''));
  const names = runs.map((run) => nameOf(run, forms, alone));
  return counted(known.length === 0 ? names : withKnownNames(reading, names, known));
}

function counted(names: readonly PrintedName[]): PrintedName[] {
  const times = new Map<string, number>();
  for (const { full } of names) times.set(full, (times.get(full) ?? 0) + 1);
  return names.map((name) => ({ ...name, times: times.get(name.full) ?? 0 }));
}

/** `alone`: last names that the text prints without a first name, as it does with people. */
function nameOf(run: Run, forms: FullForms, alone: ReadonlySet<string>): PrintedName {
  const last = run.words[run.words.length - 1]?.toLowerCase() ?? '';
  const { full: extended, rivals } = fullFormOf(run, forms);
  const gender = run.gender ?? extended.gender ?? genderOfGivenName(extended.words[0] ?? '');
  const collective = extended.words.some((word) => COLLECTIVE.test(word.toLowerCase()));
  const person =
    !collective &&
    (gender !== undefined ||
      run.title !== undefined ||
      (run.words.length === 1 && extended !== run) ||
      (run.words.length > 1 && alone.has(last)));
  return {
    from: run.from,
    to: run.to,
    full: extended.words.join(' '),
    person,
    ...(gender === undefined || collective ? {} : { gender }),
    ...(rivals === 0 ? {} : { namesakes: rivals }),
  };
}
