/**
 * Headlines that stand over one text after the other: "Daily bulletin", "Photos of the day", a feed that heads all its items alike. They
 * tell of no event, and all that stands under one would look like one story. Counted in the window, copies of one text once.
 */
import type { WeighedTerms } from './layouts.ts';
import type { Headed } from './likeness.ts';
import { VIEW_AT } from './vectors.ts';

/** For each headline over how many texts it stands. */
export type Headlines = Map<string, number>;

/** From so many texts on a headline is no headline. On the labelled sets none stands over more than four texts that are no copies. */
const TEXTS = 10;
/** Where the words of a headline count. */
const HEADED_VIEWS = [VIEW_AT.title, VIEW_AT.words, VIEW_AT.lede] as const;

type Heading = Pick<Headed, 'heading'>;

/** Counts a report that came (1) or left (-1). */
export function countHeadline(
  headlines: Headlines,
  { heading, copyOf }: Heading & { readonly copyOf?: string },
  by: 1 | -1,
): void {
  if (copyOf !== undefined) return;
  const key = keyOf(heading);
  const texts = (headlines.get(key) ?? 0) + by;
  if (texts > 0) headlines.set(key, texts);
  else headlines.delete(key);
}

/** `leftOut`: reports that are not to count. */
export function isStanding(headlines: Headlines, { heading }: Heading, leftOut?: Headlines): boolean {
  const key = keyOf(heading);
  return key !== '' && (headlines.get(key) ?? 0) - (leftOut?.get(key) ?? 0) >= TEXTS;
}

/** Figures are left out: "Bulletin 12" and "Bulletin 13" are one headline. */
function keyOf(heading: Heading['heading']): string {
  return heading.filter((word) => !/\d/u.test(word)).join(' ');
}

/** As if it had no headline; that names and figures of it stand there is no matter, for they weigh little where many hold them. */
export function withoutHeadline({ vectors, weights }: WeighedTerms): WeighedTerms {
  const { ids, starts } = vectors;
  const headed = new Set(ids.subarray(starts[VIEW_AT.title], starts[VIEW_AT.title + 1]));
  const left = weights.slice();
  for (const view of HEADED_VIEWS)
    for (let at = starts[view] ?? 0; at < (starts[view + 1] ?? 0); at += 1) if (headed.has(ids[at] ?? 0)) left[at] = 0;
  return { vectors, weights: left };
}
