/** All that is known: entities by id and by name, offices with their holders, and the automaton over all names. */
import type { KnowledgeFile, OfficeEntry, PersonEntry, PlaceEntry } from '../shapes/knowledge.ts';
import type { Entity } from './entity.ts';
import { foldName } from './fold.ts';
import { createNameAutomaton, type NameAutomaton, type NamePattern } from './name-automaton.ts';

/** How sure a name is: `strong` wherever it stands, `weak` needs its text to say who is meant. Decoys are nobody. */
export type NameStrength = 'strong' | 'weak' | 'decoy';

export interface NameBearer {
  /** Empty for a decoy. */
  readonly entityId: string;
  readonly strength: NameStrength;
}

export interface Catalog {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly offices: readonly OfficeEntry[];
  /** Built when it is first asked for: a question needs no automaton, only taking in does. */
  automaton(): NameAutomaton<NameBearer>;
  /** Folded name → ids of all who bear it, strong or weak. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Folded office alias or title → the office. */
  readonly officeByName: ReadonlyMap<string, OfficeEntry>;
  /** Country id → ids of the places, and of the government, that lie in it. */
  readonly withinCountry: ReadonlyMap<string, readonly string[]>;
}

interface Named {
  readonly entity: Entity;
  readonly strong: readonly string[];
  readonly cased: readonly string[];
  readonly weak: readonly string[];
}

/** Joins the files; a later entry takes the place of an earlier one with its id. */
export function createCatalog(files: readonly KnowledgeFile[]): Catalog {
  const people = latest(files.flatMap((file) => file.people));
  const places = latest(files.flatMap((file) => file.places));
  const offices = latest(files.flatMap((file) => file.offices));
  const placeNames = new Set(places.flatMap((place) => [place.name, ...place.aliases]).map(foldName));
  const officials = new Set(offices.flatMap((office) => office.holders.map((holder) => holder.person)));
  const named = [
    ...places.map(namedPlace),
    ...places.filter((place) => place.kind === 'country').map((country) => namedGovernment(country, placeNames)),
    ...people.map((person) => namedPerson(person, officials)),
    ...latest(files.flatMap((file) => file.organizations)).map((entry) => plainly(entry, 'organization')),
    ...latest(files.flatMap((file) => file.themes)).map((entry) => plainly(entry, 'theme')),
  ];
  return {
    entities: new Map(withGovernments(named, places).map((entity) => [entity.id, entity])),
    offices,
    automaton: onceNeeded(() =>
      createNameAutomaton([...named.flatMap(patternsOf), ...files.flatMap((file) => file.decoys).map(decoy)]),
    ),
    byName: indexByName(named),
    officeByName: new Map(offices.flatMap((office) => officeNames(office).map((name) => [foldName(name), office] as const))),
    withinCountry: indexByCountry(named),
  };
}

function onceNeeded<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function latest<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function namedPlace(place: PlaceEntry): Named {
  const strong = [place.name, ...place.aliases, ...place.demonyms];
  return { entity: entityOf(place, 'place', strong), strong, cased: place.cased, weak: place.weak };
}

/**
 * Every country has a government, known by its palaces ("Miraflores", "White House"); "the Venezuelan government" is read
 * where the text is (`find-mentions.ts`). A capital is a place first; as a speaker it stands for the government by `speaksAs`.
 */
function namedGovernment(place: PlaceEntry, placeNames: ReadonlySet<string>): Named {
  const strong = [
    `Government of ${withArticle(place.name)}`,
    ...place.metonyms.filter((name) => !placeNames.has(foldName(name))),
  ];
  const id = governmentOf(place.id);
  const entity: Entity = {
    id,
    kind: 'organization',
    name: `Government of ${withArticle(place.name)}`,
    country: place.id,
    names: strong,
    isOfficial: true,
  };
  return { entity, strong, cased: [], weak: [] };
}

/** `officials`: ids of everybody who holds or held an office. */
function namedPerson(person: PersonEntry, officials: ReadonlySet<string>): Named {
  const strong = [person.name, ...person.aliases];
  const weak = person.family === undefined ? person.weak : [person.family, ...person.weak];
  const entity = { ...entityOf(person, 'person', [...strong, ...weak]), isOfficial: officials.has(person.id) };
  return {
    entity: person.gender === undefined ? entity : { ...entity, gender: person.gender },
    strong,
    cased: person.cased,
    weak,
  };
}

interface PlainEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cased: readonly string[];
  readonly weak: readonly string[];
  readonly country?: string | undefined;
  readonly nameEs?: string | undefined;
}

function plainly(entry: PlainEntry, kind: Entity['kind']): Named {
  const strong = [entry.name, ...(entry.nameEs === undefined ? [] : [entry.nameEs]), ...entry.aliases];
  return {
    entity: entityOf(entry, kind, [...strong, ...entry.cased, ...entry.weak]),
    strong,
    cased: entry.cased,
    weak: entry.weak,
  };
}

function entityOf(
  entry: { id: string; name: string; country?: string | undefined },
  kind: Entity['kind'],
  names: readonly string[],
): Entity {
  const entity = { id: entry.id, kind, name: entry.name, names, isOfficial: false };
  return entry.country === undefined ? entity : { ...entity, country: entry.country };
}

/** "the United States", "the Dominican Republic": names that English uses with the article. */
function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

const WITH_ARTICLE =
  /^(?:United|Democratic|Republic|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia)\b|\b(?:Republic|Islands|Emirates)$/;

/** The id of a country's government. */
export function governmentOf(countryId: string): string {
  return `gov-${countryId}`;
}

/** A country, or a capital by whose name news names its government, speaks as that government. */
function withGovernments(named: readonly Named[], places: readonly PlaceEntry[]): Entity[] {
  const metonyms = new Map(places.flatMap((place) => place.metonyms.map((name) => [foldName(name), place.id] as const)));
  const countries = new Set(places.filter((place) => place.kind === 'country').map((place) => place.id));
  return named.map(({ entity }) => {
    if (entity.kind !== 'place') return entity;
    const country = countries.has(entity.id) ? entity.id : metonyms.get(foldName(entity.name));
    return country === undefined ? entity : { ...entity, speaksAs: governmentOf(country) };
  });
}

function patternsOf({ entity, strong, cased, weak }: Named): NamePattern<NameBearer>[] {
  const of = (names: readonly string[], exactly: boolean, strength: NameStrength) =>
    names.map((name) => ({ name, exactly, value: { entityId: entity.id, strength } }));
  // A weak name is matched as it is written: "Paz" may be somebody, "paz" is peace.
  return [...of(strong, false, 'strong'), ...of(cased, true, 'strong'), ...of(weak, true, 'weak')];
}

function decoy(name: string): NamePattern<NameBearer> {
  return { name, exactly: false, value: { entityId: '', strength: 'decoy' } };
}

function officeNames(office: OfficeEntry): string[] {
  return [office.title, ...(office.titleEs === undefined ? [] : [office.titleEs]), ...office.aliases];
}

function indexByName(named: readonly Named[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { entity, strong, cased, weak } of named) {
    for (const name of new Set([...strong, ...cased, ...weak].map(foldName))) push(index, name, entity.id);
  }
  return index;
}

function indexByCountry(named: readonly Named[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { entity } of named) {
    if (entity.country !== undefined && (entity.kind === 'place' || entity.id === governmentOf(entity.country)))
      push(index, entity.country, entity.id);
  }
  return index;
}

function push(index: Map<string, string[]>, key: string, value: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
