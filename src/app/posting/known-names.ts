/** The names that a filter can be made of, from what is known. */
import type { KnownNames } from '../../core/filter/read-filter.ts';
import type { Library } from '../../core/library.ts';
import { within } from '../read-topic.ts';

/** A country stands for its places and its government as well, as in `/brief`. */
export function knownNames({ catalog, outletNamed, outletNames }: Library): KnownNames {
  return {
    entitiesNamed: (folded) => [...new Set((catalog.byName.get(folded) ?? []).flatMap((id) => within(id, catalog)))],
    outletNamed,
    outletNames,
  };
}

/** Ids of those who hold or held an office. */
export function officialsIn({ catalog }: Library): ReadonlySet<string> {
  return new Set(catalog.offices.flatMap((office) => office.holders.map((holder) => holder.person)));
}
