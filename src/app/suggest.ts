/** What to offer while somebody types, from what is held: what recent reports are about first. */
import type { Asker } from '../core/asker.ts';
import type { Suggestion } from '../core/chat/front-desk.ts';
import { type Candidate, candidate, rankSuggestions } from '../core/chat/rank-suggestions.ts';
import { type Command, fullNameOf, type Suggests } from '../core/command.ts';
import type { Entity } from '../core/entities/entity.ts';
import type { Library } from '../core/library.ts';
import type { FeedStore } from '../ports/feeds.ts';
import type { Clock, Store } from '../ports.ts';
import { keptFor } from './kept-for.ts';
import { outletCandidates, storyCandidates } from './recent-candidates.ts';

/** What can be suggested of one kind to one asker. */
export type Candidates = (asker: Asker) => Promise<readonly Candidate[]>;

export interface Suggesting {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  readonly commands: readonly Command[];
  readonly feeds: FeedStore;
  /** What other parts of the house know: digests, watches. */
  readonly further?: Readonly<Partial<Record<Suggests, Candidates>>>;
}

export type Suggest = (what: Suggests, typed: string, asker: Asker) => Promise<readonly Suggestion[]>;

/** What is costly to count changes slowly: it is counted again after this. */
const KEPT_MS = 60_000;

export function createSuggest(parts: Suggesting): Suggest {
  const { store, library, clock, commands, feeds, further = {} } = parts;
  const kept = <T>(make: () => Promise<T>) => keptFor(KEPT_MS, clock, make);
  const sources: Readonly<Record<Suggests, Candidates>> = {
    topic: kept(() => topicCandidates(store, library)),
    speaker: kept(() => speakerCandidates(store, library)),
    story: kept(() => storyCandidates(store)),
    outlet: kept(() => outletCandidates(store, library)),
    feed: (asker) => feedCandidates(feeds, asker),
    digest: async () => [],
    watch: async () => [],
    zone: async (asker) => zoneCandidates(asker),
    command: async () => commands.map((command) => candidate(fullNameOf(command), fullNameOf(command), spanishNames(command))),
    ...further,
  };
  return async (what, typed, asker) => rankSuggestions(typed, await sources[what](asker));
}

const IN_NEWS = 500;

/** Those with the most reports first, then whatever else is known by a name. */
async function topicCandidates(store: Store, { catalog }: Library): Promise<Candidate[]> {
  const inNews = (await store.topEntities(IN_NEWS)).flatMap(([id]) => catalog.entities.get(id) ?? []);
  return [...new Set([...inNews, ...catalog.entities.values()])].map(ofEntity);
}

function ofEntity({ name, names }: Entity): Candidate {
  return candidate(name, name, names);
}

const SPEAKERS = 500;

async function speakerCandidates(store: Store, { catalog }: Library): Promise<Candidate[]> {
  const speakers = await store.speakers(SPEAKERS);
  return speakers.map(({ speakerId, name, quotes }) => {
    const known = speakerId === undefined ? undefined : catalog.entities.get(speakerId);
    const found = candidate(name, name, known?.names ?? []);
    return { ...found, label: `${name} (${quotes})` };
  });
}

async function feedCandidates(feeds: FeedStore, { workspace }: Asker): Promise<Candidate[]> {
  const subscriptions = await feeds.subscriptions(workspace);
  return subscriptions.map(({ feed }) => candidate(feed.id, feed.title ?? feed.address, [feed.address]));
}

/** The asker's own zone first, then those of the region, then the others. */
function zoneCandidates({ timeZone }: Asker): Candidate[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const ofRegion = zones.filter((zone) => zone.startsWith('America/'));
  const all = [...(timeZone === undefined ? [] : [timeZone]), 'UTC', ...ofRegion, ...zones];
  return [...new Set(all)].map((zone) => candidate(zone, zone, [zone.split('/').at(-1) ?? zone]));
}

function spanishNames({ spanish }: Command): string[] {
  return spanish === undefined ? [] : [spanish.name];
}
