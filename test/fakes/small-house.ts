/** A house with a handful of names, a store in memory and a clock that stands still: for tests of what is answered. */
import { createDesk } from '../../src/app/desk.ts';
import { createIntakeLine } from '../../src/app/intake-line.ts';
import { restorePlacer } from '../../src/app/restore-placer.ts';
import { takeIn } from '../../src/app/take-in.ts';
import { createCatalog } from '../../src/core/entities/catalog.ts';
import { foldName } from '../../src/core/entities/fold.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import { operatorFileShape } from '../../src/core/shapes/knowledge.ts';
import type { IncomingPage, Log } from '../../src/ports.ts';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { feedParts } from './feed-tools.ts';
import { newsroomParts } from './newsroom-parts.ts';

export const NOW = '2026-11-21T14:00:00.000Z';

const KNOWN = operatorFileShape.parse({
  people: [
    { id: 'marco-rubio', name: 'Marco Rubio', family: 'Rubio', gender: 'm', source: 't' },
    { id: 'delcy-rodriguez', name: 'Delcy Rodríguez', family: 'Rodríguez', gender: 'f', source: 't' },
    { id: 'bruno-rodriguez', name: 'Bruno Rodríguez', family: 'Rodríguez', gender: 'm', source: 't' },
  ],
  offices: [
    {
      id: 'us-secretary-of-state',
      title: 'Secretary of State',
      kind: 'foreign',
      holders: [{ person: 'marco-rubio', from: '2025-01-21', source: 't' }],
    },
  ],
  places: [
    {
      id: 've',
      name: 'Venezuela',
      kind: 'country',
      demonyms: ['Venezuelan'],
      capital: 've-caracas',
      metonyms: ['Caracas'],
      source: 't',
    },
    { id: 've-caracas', name: 'Caracas', kind: 'city', country: 've', source: 't' },
    { id: 'gy', name: 'Guyana', kind: 'country', source: 't' },
  ],
  organizations: [{ id: 'suns', name: 'Cartel of the Suns', kind: 'cartel', source: 't' }],
});

const OUTLETS = [
  { id: 'herald', name: 'The Herald', owner: 'big-house', kind: 'press' as const, languages: ['en'], hosts: [], source: 't' },
  { id: 'courier', name: 'The Courier', owner: 'big-house', kind: 'press' as const, languages: ['en'], hosts: [], source: 't' },
  { id: 'wire', name: 'The Wire', owner: 'wire', kind: 'wire' as const, languages: ['en'], hosts: [], source: 't' },
];

/** A page as a feed would bring it; `daysAgo` before `NOW`. */
export function page(fields: Partial<IncomingPage> & { readonly raw: string; readonly daysAgo?: number }): IncomingPage {
  const { daysAgo, ...rest } = fields;
  const name = fields.name ?? `https://news.example/${foldName(fields.raw).slice(0, 60).replaceAll(' ', '-')}`;
  const dated =
    daysAgo === undefined ? {} : { date: { at: daysBeforeNow(daysAgo), precision: 'minute' as const, basis: 'feed' as const } };
  return { origin: daysAgo === undefined ? 'seed' : 'feed', ...dated, ...rest, name };
}

function daysBeforeNow(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export function smallLibrary(): Library {
  return createLibrary(createCatalog([KNOWN]), OUTLETS, foldName);
}

/** `hosts`: servers of the test from which feeds may be read. */
export async function smallHouse(pages: readonly IncomingPage[], hosts: readonly string[] = [], isPolling = true) {
  const { store, feeds, digests } = openStores({ path: ':memory:' });
  const library = smallLibrary();
  const clock = { now: () => NOW };
  const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
  const tools = { store, library, clock, line, log: silent };
  const report = await takeIn({ pages: async () => ({ pages, problems: [] }) }, tools);
  const parts = { ...feedParts(hosts, clock, feeds), isPolling, ...newsroomParts({ store, digests, feeds, library, clock }) };
  return { store, feeds, library, report, tools, desk: createDesk({ store, library, clock, ...parts }, []) };
}
