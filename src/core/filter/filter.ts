/** What a digest or watch lets through, as a tree; and whether a report gets through, with the reason where it does not. */
import { onceFor } from '../once-for.ts';

export type Filter =
  /** Words side by side, or a name that is known: then whatever names that entity counts too. */
  | { readonly kind: 'text'; readonly typed: string; readonly folded: string; readonly entityIds: readonly string[] }
  | { readonly kind: 'outlet'; readonly typed: string; readonly outletId: string }
  | { readonly kind: 'language'; readonly code: string }
  /** At least so many independent publishers carry the story. */
  | { readonly kind: 'owners'; readonly least: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter };

/** What of a report a filter looks at. */
export interface Filtered {
  /** Title and prose, folded to words with one space between and one at either end. */
  readonly folded: string;
  readonly entityIds: ReadonlySet<string>;
  readonly outletId?: string;
  readonly language: string;
  /** One where it is missing. */
  readonly owners?: number;
}

/**
 * Why a report does not get through, in words; `undefined` where it does. Every term is looked for once, so that the work grows
 * with the length of the text and the number of terms and with nothing else.
 */
export function whyLeftOut(filter: Filter, report: Filtered): string | undefined {
  switch (filter.kind) {
    case 'text':
      return holds(filter, report) ? undefined : `no ${label(filter)} in it`;
    case 'outlet':
      return report.outletId === filter.outletId ? undefined : `not of ${filter.typed}`;
    case 'language':
      return report.language === filter.code ? undefined : `in ${report.language}, not in ${filter.code}`;
    case 'owners':
      return tooFew(report.owners ?? 1, filter.least);
    case 'and':
      return firstReason(filter.parts, report);
    case 'or': {
      const reasons = filter.parts.map((part) => whyLeftOut(part, report));
      return reasons.includes(undefined) ? undefined : `none of: ${filter.parts.map(label).join(', ')}`;
    }
    case 'not':
      return whyLeftOut(filter.part, report) === undefined ? `${label(filter.part)}, which is left out (NOT)` : undefined;
  }
}

function tooFew(owners: number, least: number): string | undefined {
  return owners >= least ? undefined : `${owners} independent ${owners === 1 ? 'publisher' : 'publishers'}, fewer than ${least}`;
}

function firstReason(parts: readonly Filter[], report: Filtered): string | undefined {
  for (const part of parts) {
    const reason = whyLeftOut(part, report);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

type Term = Filter & { readonly kind: 'text' };

/** Filters that are looked at together ask for the same names; a report is read through for each of them once. */
function holds(term: Term, report: Filtered): boolean {
  const found = lookedFor(report);
  const what = whatOf(term);
  const known = found.get(what);
  if (known !== undefined) return known;
  if (found.size >= TERMS_KEPT) found.clear();
  const has = term.entityIds.some((id) => report.entityIds.has(id)) || report.folded.includes(` ${term.folded} `);
  found.set(what, has);
  return has;
}

const TERMS_KEPT = 40;
/** By term, whether it is held. */
const lookedFor = onceFor((_: Filtered) => new Map<string, boolean>());
/** Two terms that look for the same have the same. */
const whatOf = onceFor(({ folded, entityIds }: Term) => [folded, ...entityIds].join('\n'));

/** As it could be typed. */
export function label(filter: Filter): string {
  switch (filter.kind) {
    case 'text':
      return filter.typed.includes(' ') ? `“${filter.typed}”` : filter.typed;
    case 'outlet':
      return `outlet=${filter.typed}`;
    case 'language':
      return `lang=${filter.code}`;
    case 'owners':
      return `owners>=${filter.least}`;
    case 'and':
    case 'or':
      return `(${filter.parts.map(label).join(filter.kind === 'and' ? ' ' : ' OR ')})`;
    case 'not':
      return `NOT ${label(filter.part)}`;
  }
}

/** The words and names that are wanted, not those that are left out. */
export function wanted(filter: Filter): readonly Term[] {
  if (filter.kind === 'text') return [filter];
  return filter.kind === 'and' || filter.kind === 'or' ? filter.parts.flatMap(wanted) : [];
}

/** Whether it asks how many publishers carry a story. */
export function asksForOwners(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.parts.some(asksForOwners);
  return filter.kind === 'not' ? asksForOwners(filter.part) : filter.kind === 'owners';
}
