/** Statements as lines: in a story or a dispute with all its sources at once, in the ledger with what is known of it below. */
import type { Claim, Saying } from '../brief/claim.ts';
import { carriedLabel, dateLabel, mannerLabel, speakerLabel, statementLabel, variantLabel } from '../brief/labels.ts';
import { type Cite, line, ours, theirs, withCitations } from './runs.ts';
import type { Line } from './script.ts';

interface Said {
  readonly cite: Cite;
  readonly depth: 1 | 2;
  /** Who said it and how, before it; may be empty. */
  readonly label: string;
}

/** "Marco Rubio, denied: “…” [1][2]" */
export function sayingLine(saying: Saying, { cite, depth, label }: Said): Line {
  const cited = [saying.source, ...saying.alsoIn].map(cite);
  const lead = label === '' ? [] : [theirs(label), ours(': ')];
  return line('quotation', depth, ...lead, theirs(statementLabel(saying)), ours(' '), ...cited);
}

/** In the ledger each statement carries its date, because its order is that of time. `isHeaded`: the heading names the speaker. */
export function ledgerLines(saying: Saying, cite: Cite, isHeaded: boolean): Line[] {
  const label = isHeaded ? mannerLabel(saying) : speakerLabel(saying);
  const when = ours(dateLabel(saying.date), 'quiet');
  const printed =
    saying.printedAs === undefined
      ? []
      : [ours(', printed as “', 'quiet'), theirs(saying.printedAs, 'quiet'), ours('”', 'quiet')];
  const carried = carriedLabel(saying);
  return [
    sayingLine({ ...saying, alsoIn: [] }, { cite, depth: 1, label }),
    line('detail', 2, when, ...printed),
    ...(carried === '' ? [] : [line('detail', 2, ...withCitations(carried, cite, 'quiet'))]),
    ...(saying.variants ?? []).map((variant) => variantLine(variant, cite)),
  ];
}

function variantLine(variant: Claim, cite: Cite): Line {
  const { lead, words } = variantLabel(variant);
  return line('detail', 2, ...withCitations(lead, cite, 'quiet'), theirs(words, 'quiet'));
}
