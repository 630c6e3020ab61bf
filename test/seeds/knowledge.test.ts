import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/core/entities/find-mentions.ts';
import { foldName } from '../../src/core/entities/fold.ts';
import { holderNamed } from '../../src/core/entities/offices.ts';
import { danglingReferences } from '../../src/core/shapes/dangling-references.ts';
import {
  type KnowledgeFile,
  organizationsFileShape,
  peopleFileShape,
  placesFileShape,
  themesFileShape,
} from '../../src/core/shapes/knowledge.ts';
import { outletsFileShape } from '../../src/core/shapes/outlets.ts';
import { readSeedArticles } from '../../src/core/shapes/seed-articles.ts';
import { AGENCIES, OFFICIAL_SOURCES } from '../../src/core/stories/wire-agencies.ts';
import { SEEDS, seedsLibrary } from '../seeds-library.ts';
import { NAMED_IN_SEEDS } from './named-in-seeds.ts';

const parsed = (name: string): unknown => JSON.parse(readFileSync(`${SEEDS}/${name}.json`, 'utf8'));
const people = peopleFileShape.parse(parsed('people'));
const organizations = organizationsFileShape.parse(parsed('organizations'));
const places = placesFileShape.parse(parsed('places'));
const themes = themesFileShape.parse(parsed('themes'));
const outlets = outletsFileShape.parse(parsed('outlets'));
const articles = readSeedArticles(parsed('articles'));
const { catalog } = await seedsLibrary();

const EMPTY = { about: '', sources: {}, decoys: [], people: [], offices: [], organizations: [], places: [], themes: [] };
const all: KnowledgeFile = {
  ...EMPTY,
  people: people.people,
  offices: people.offices,
  organizations: organizations.organizations,
  places: places.places,
  themes: themes.themes,
};

/** The sovereign states of Latin America and the Caribbean, as the United Nations M49 standard lists them. */
const STATES = 'ag ar bb bo br bs bz cl co cr cu dm do ec gd gt gy hn ht jm kn lc mx ni pa pe py sr sv tt uy vc ve'.split(' ');

describe('the entries', () => {
  it.each([
    ['people', people.people],
    ['offices', people.offices],
    ['organizations', organizations.organizations],
    ['places', places.places],
    ['themes', themes.themes],
    ['outlets', outlets.outlets],
  ])('%s have ids of their own', (_, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('share no id between kinds, governments included', () => {
    const ids = [...all.people, ...all.organizations, ...all.places, ...all.themes].map(({ id }) => id);
    const governments = places.places.filter(({ kind }) => kind === 'country').map(({ id }) => `gov-${id}`);
    const held = [...ids, ...governments];
    expect(held.filter((id, index) => held.indexOf(id) !== index)).toEqual([]);
  });

  it('refer to entries that exist', () => {
    expect(danglingReferences(all, [])).toEqual([]);
  });

  it('refer to countries where a country is meant, and to capitals that lie in theirs', () => {
    const countries = new Set(places.places.filter(({ kind }) => kind === 'country' || kind === 'territory').map(({ id }) => id));
    const entries = [...all.people, ...all.offices, ...all.organizations, ...all.places];
    expect(entries.filter(({ country }) => country !== undefined && !countries.has(country)).map(({ id }) => id)).toEqual([]);
    const wrong = places.places.filter(
      ({ id, capital }) => capital !== undefined && places.places.find((place) => place.id === capital)?.country !== id,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['people', people.sources, [...people.people, ...people.offices.flatMap(({ holders }) => holders)]],
    ['organizations', organizations.sources, organizations.organizations],
    ['places', places.sources, places.places],
    ['themes', themes.sources, themes.themes],
    ['outlets', outlets.sources, outlets.outlets],
  ])('of %s name sources that the file explains', (_, sources, entries) => {
    expect([...new Set(entries.map(({ source }) => source))].filter((source) => sources[source] === undefined)).toEqual([]);
  });

  it('bear strong names that nobody else bears, save a capital that stands for its government', () => {
    const bearers = new Map<string, Set<string>>();
    const bear = (names: readonly string[], id: string) => {
      for (const name of names.map(foldName)) bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
    };
    for (const { id, name, aliases, cased } of [...all.people, ...all.organizations, ...all.themes])
      bear([name, ...aliases, ...cased], id);
    for (const { id, nameEs } of all.themes) bear(nameEs === undefined ? [] : [nameEs], id);
    for (const place of all.places) bear([place.name, ...place.aliases, ...place.cased, ...place.demonyms], place.id);
    const shared = [...bearers].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
    const placed = new Set(all.places.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
    const metonyms = all.places.flatMap(({ id, metonyms }) => metonyms.map((name) => [foldName(name), id] as const));
    for (const [name, id] of metonyms.filter(([name]) => bearers.has(name))) {
      const capital = all.places.find((place) => place.id === id)?.capital;
      expect([name, placed.has(name), [...(bearers.get(name) ?? [])]]).toEqual([name, true, [capital]]);
    }
  });

  it('have no name that is a decoy, and no name without a word', () => {
    const decoys = new Set([people, organizations, places, themes].flatMap((file) => file.decoys).map(foldName));
    const names = [...all.people, ...all.organizations, ...all.places, ...all.themes].flatMap(({ name, aliases }) => [
      name,
      ...aliases,
    ]);
    expect(names.filter((name) => decoys.has(foldName(name)))).toEqual([]);
    expect(names.filter((name) => foldName(name) === '')).toEqual([]);
  });

  it('hold offices oldest first, each term ending after it begins', () => {
    for (const { id, holders } of people.offices) {
      const begun = holders.flatMap(({ from }) => from ?? []);
      expect([id, begun]).toEqual([id, [...begun].sort()]);
      for (const { from = '', to = '9999' } of holders) expect([id, from <= `${to}~`]).toEqual([id, true]);
    }
  });

  it('hold the outlet of every agency whose texts are told by their credit', () => {
    const known = new Set(outlets.outlets.map(({ id }) => id));
    expect([...AGENCIES, ...OFFICIAL_SOURCES].filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('say of the seed articles only what is known, of outlets that are known', () => {
    expect(articles.problems).toEqual([]);
    expect(articles.value).toHaveLength(5);
    for (const { outlet, url, date } of articles.value) {
      expect(outlet === undefined || outlets.outlets.some(({ id }) => id === outlet)).toBe(true);
      expect([url, date]).toEqual([undefined, undefined]);
    }
  });
});

describe('the region', () => {
  it.each(STATES)('%s has a capital, nationals, and an office of its head', (id) => {
    const state = places.places.find((place) => place.id === id);
    expect(state).toMatchObject({ kind: 'country', covered: true });
    expect(places.places.some((place) => place.id === state?.capital)).toBe(true);
    expect(state?.demonyms.length).toBeGreaterThanOrEqual(2);
    expect(
      people.offices.some(({ country, kind }) => country === id && (kind === 'head-of-state' || kind === 'head-of-government')),
    ).toBe(true);
  });

  it('is covered and no more countries than it has', () => {
    const covered = places.places.filter((place) => place.covered && place.kind === 'country').map(({ id }) => id);
    expect(covered.sort()).toEqual(STATES);
  });

  it('knows people by the names by which everybody asks for them', () => {
    expect(catalog.byName.get(foldName('María Corina'))).toEqual(['maria-corina-machado']);
  });

  it('knows who was Secretary of State when', () => {
    expect(holderNamed('Secretary of State', '2025-01-21', catalog)?.name).toBe('Marco Rubio');
    expect(holderNamed('Secretary of State', '2025-01-20', catalog)?.name).toBe('Antony Blinken');
  });
});

describe('the seed articles', () => {
  it.each(NAMED_IN_SEEDS)('%s: everybody and everything they name is found', (file, names) => {
    const text = readFileSync(`${SEEDS}/articles/${file}`, 'utf8');
    const found = new Set(findMentions(text, catalog).map(({ entityId }) => catalog.entities.get(entityId)?.name));
    expect(names.filter((name) => !found.has(name))).toEqual([]);
  });
});
