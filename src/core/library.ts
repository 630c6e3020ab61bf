/** What sitrep knows before it reads anything: entities and outlets. */
import type { Catalog } from './entities/catalog.ts';
import type { OutletEntry } from './shapes/outlets.ts';

export interface Library {
  readonly catalog: Catalog;
  /** The outlet's name; `undefined` for an outlet that is not known. */
  outletName(id: string): string | undefined;
  /** The owner of an outlet; an outlet that is not known is its own owner, never anybody else's. */
  ownerOf(outletId: string): string;
  /** The id of the outlet that is called so, in whatever case and accents. */
  outletNamed(name: string): string | undefined;
  readonly outletNames: readonly string[];
}

/** `fold` brings names to one form for comparison. */
export function createLibrary(catalog: Catalog, outlets: readonly OutletEntry[], fold: (name: string) => string): Library {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const byName = new Map(outlets.flatMap((outlet) => [outlet.name, outlet.id].map((name) => [fold(name), outlet.id] as const)));
  return {
    catalog,
    outletName: (id) => byId.get(id)?.name,
    ownerOf: (id) => byId.get(id)?.owner ?? id,
    outletNamed: (name) => byName.get(fold(name)),
    outletNames: outlets.map((outlet) => outlet.name),
  };
}
