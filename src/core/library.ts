/** What sitrep knows before it reads anything: entities and outlets. */
import type { Catalog } from './entities/catalog.ts';
import type { OutletEntry } from './shapes/outlets.ts';

export interface Library {
  readonly catalog: Catalog;
  /** The outlet's name. One that is not known is called by its host, where that is its id. */
  outletName(id: string): string | undefined;
  /** The owner of an outlet; an outlet that is not known is its own owner, never anybody else's. */
  ownerOf(outletId: string): string;
  /** The id of the outlet that is called so, in whatever case and accents. */
  outletNamed(name: string): string | undefined;
  /** The id of the outlet that publishes at this host or at one that it belongs to. */
  outletAt(host: string): string | undefined;
  readonly outletNames: readonly string[];
}

/** `fold` brings names to one form for comparison. */
export function createLibrary(catalog: Catalog, outlets: readonly OutletEntry[], fold: (name: string) => string): Library {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const byName = new Map(outlets.flatMap((outlet) => [outlet.name, outlet.id].map((name) => [fold(name), outlet.id] as const)));
  const byHost = new Map(outlets.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)));
  return {
    catalog,
    outletName: (id) => byId.get(id)?.name ?? (id.includes('.') ? id : undefined),
    ownerOf: (id) => byId.get(id)?.owner ?? id,
    outletNamed: (name) => byName.get(fold(name)),
    outletAt: (host) => closestHost(host.toLowerCase(), byHost),
    outletNames: outlets.map((outlet) => outlet.name),
  };
}

/** `es.news.example.org`, `news.example.org`, `example.org`: the longest one that somebody publishes at. */
function closestHost(host: string, byHost: ReadonlyMap<string, string>): string | undefined {
  const labels = host.split('.');
  const hosts = labels.map((_, index) => labels.slice(index).join('.'));
  return hosts.map((candidate) => byHost.get(candidate)).find((id) => id !== undefined);
}
