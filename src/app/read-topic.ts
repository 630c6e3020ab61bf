/** Reads what was asked about: an entity that is known by that name, several of them, or words. */

import { contentWords } from '../core/brief/content-words.ts';
import type { Topic } from '../core/brief/material.ts';
import { closestFolded } from '../core/closest.ts';
import type { Catalog } from '../core/entities/catalog.ts';
import { findMentions } from '../core/entities/find-mentions.ts';
import { foldName } from '../core/entities/fold.ts';
import { holderNamed } from '../core/entities/offices.ts';
import { dayOf } from '../core/instant.ts';
import type { ReportQuery, Store } from '../ports.ts';
import type { DeskTools } from './desk-tools.ts';

export interface ReadTopic extends Topic {
  /** How the name was read, where it could have been read otherwise. */
  readonly notices: readonly string[];
}

/** Looked at to tell which of several bearers of a name is in the news. */
const RECENT = 50;

/**
 * The topic in the words of a person. A name that several bear means the one with the most reports; the others are named.
 * An office means whoever holds it today, and that is said.
 */
export async function readTopic(asked: string, { store, library: { catalog }, clock }: DeskTools): Promise<ReadTopic> {
  const bearers = catalog.byName.get(foldName(asked)) ?? namedByWhole(asked, catalog);
  const counted = await Promise.all(
    bearers.map(async (id) => ({ id, reports: (await store.reports({ entityIds: within(id, catalog), limit: RECENT })).length })),
  );
  const [first, ...others] = counted.sort((a, b) => b.reports - a.reports);
  if (first === undefined)
    return heldBy(asked, dayOf(clock.now()), catalog) ?? { label: `“${asked}”`, entityIds: [], words: asked, notices: [] };
  const alternatives = others.filter((other) => other.reports > 0).map((other) => nameOf(other.id, catalog));
  return {
    label: nameOf(first.id, catalog),
    entityIds: within(first.id, catalog),
    notices:
      alternatives.length === 0 ? [] : [`Read as ${nameOf(first.id, catalog)}. Also called so: ${alternatives.join(', ')}.`],
  };
}

/** "the secretary of state": a person by an office. */
function heldBy(asked: string, day: string, catalog: Catalog): ReadTopic | undefined {
  const holder = holderNamed(asked, day, catalog);
  if (holder === undefined) return undefined;
  const { entityId, name, office } = holder;
  return { label: name, entityIds: [entityId], notices: [`Read as ${name}, ${office}.`] };
}

/** "the Venezuelan government" is no name in a list, but it is one in a text. */
function namedByWhole(asked: string, catalog: Catalog): string[] {
  return findMentions(asked, catalog)
    .filter(({ start, end }) => foldName(asked.slice(start, end)) === foldName(asked.replace(/^(?:the|el|la) /i, '')))
    .map((mention) => mention.entityId);
}

/** The reports on a topic. */
export function topicQuery(topic: Topic | undefined): Pick<ReportQuery, 'entityIds' | 'words'> {
  if (topic === undefined) return {};
  return topic.words === undefined ? { entityIds: topic.entityIds } : { words: topic.words };
}

/** A country stands for its places and its government as well; everything else for itself. */
export function within(entityId: string, catalog: Catalog): string[] {
  return [entityId, ...(catalog.withinCountry.get(entityId) ?? [])];
}

function nameOf(id: string, catalog: Catalog): string {
  return catalog.entities.get(id)?.name ?? id;
}

const SUGGESTIONS = 5;

/** Known topics close to what was typed: misspelt names, and names that hold one of its words. Those in the news first. */
export async function closestTopics(asked: string, catalog: Catalog, store: Store): Promise<string[]> {
  const inNews = (await store.topEntities(200)).map(([id]) => id);
  const rank = new Map(inNews.map((id, index) => [id, index]));
  const near = closestFolded(asked, [...catalog.byName.keys()], SUGGESTIONS * 3).flatMap(
    (name) => catalog.byName.get(name) ?? [],
  );
  const words = contentWords(asked);
  const sharing = inNews.filter((id) => [...contentWords(nameOf(id, catalog))].some((word) => words.has(word)));
  const all = [...new Set([...near, ...sharing])].sort((a, b) => (rank.get(a) ?? inNews.length) - (rank.get(b) ?? inNews.length));
  return [...new Set(all.map((id) => nameOf(id, catalog)))].slice(0, SUGGESTIONS);
}
