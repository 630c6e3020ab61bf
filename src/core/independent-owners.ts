/** Independence is never invented: what counts as a publisher of its own (docs/decisions/0004-independence.md). */
import { type Article, writtenBy } from './article.ts';

/** The owner of what does not say whose it is. All of it may be of one house, and of any house that is named beside it. */
export const OWNER_NOT_STATED = 'not-stated';

/** Whose a report is: the agency's where the text is credited to one. `ownerOf` gives the owner of an outlet. */
export function ownerIdOf(article: Pick<Article, 'wireOrigin' | 'outletId'>, ownerOf: (outletId: string) => string): string {
  const writer = writtenBy(article);
  return writer === undefined ? OWNER_NOT_STATED : ownerOf(writer);
}

export interface Owned {
  readonly ownerId: string;
  readonly copyOf?: string | undefined;
}

/**
 * How many publishers stand behind reports of one event. Copies add none, nor does one whose owner is not stated; but somebody has
 * written them, so that it is at least one.
 */
export function independentOwners(reports: readonly Owned[]): number {
  const owners = new Set(reports.filter(({ copyOf }) => copyOf === undefined).map(({ ownerId }) => ownerId));
  owners.delete(OWNER_NOT_STATED);
  return Math.max(1, owners.size);
}
