/** What of a topic stands in no report that is held: a misspelt digest, watch or mute would be silent for ever, and look well. */
import { closestFolded } from '../../core/closest.ts';
import { echo } from '../../core/echo.ts';
import { label, wanted } from '../../core/filter/filter.ts';
import { readFilter } from '../../core/filter/read-filter.ts';
import type { StandingTools } from './standing-tools.ts';

/** Near names that are offered for one word. */
const OFFERED = 2;
const NOTICES = 3;

/** One sentence for each; `remedy` is what to type where the words were not meant so. */
export async function unheldNotices(
  topic: string,
  remedy: string,
  { store, names, library: { catalog } }: Pick<StandingTools, 'store' | 'names' | 'library'>,
): Promise<string[]> {
  const unknown = wanted(readFilter(topic, names)).filter(({ entityIds }) => entityIds.length === 0);
  const notices: string[] = [];
  for (const term of unknown) {
    if (notices.length === NOTICES) break;
    if ((await store.reports({ words: term.typed, limit: 1 })).length > 0) continue;
    const near = closestFolded(term.typed, [...catalog.byName.keys()], OFFERED).flatMap((name) => catalog.byName.get(name) ?? []);
    const meant = [...new Set(near.map((id) => catalog.entities.get(id)?.name ?? id))].slice(0, OFFERED);
    const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}? Then ${remedy}`;
    notices.push(`No report held has ${echo(label(term))} in it, and no name is known so.${hint}`);
  }
  return notices;
}
