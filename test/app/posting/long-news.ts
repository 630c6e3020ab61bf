/** News of seven places, each long enough that an edition of all of them is more than one message on every platform. */
import { createIntakeLine } from '../../../src/app/intake-line.ts';
import { restorePlacer } from '../../../src/app/restore-placer.ts';
import type { IncomingPage } from '../../../src/ports.ts';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { DAILY } from '../../fakes/posting-house.ts';
import { smallLibrary } from '../../fakes/small-house.ts';

const PLACES = [
  ['Maracaibo', 'dockworkers', 'refinery', 'tankers', 'harbour master'],
  ['Georgetown', 'magistrates', 'courthouse', 'hearings', 'chief justice'],
  ['Port-au-Prince', 'surgeons', 'hospital', 'generators', 'medical director'],
  ['Guayaquil', 'wardens', 'penitentiary', 'corridors', 'prison governor'],
  ['Tegucigalpa', 'engineers', 'reservoir', 'pipelines', 'water authority'],
  ['Asunción', 'ranchers', 'stockyard', 'vaccines', 'veterinary service'],
  ['Kingston', 'teachers', 'schoolyard', 'timetables', 'education board'],
] as const;

/** Three sentences of about three hundred characters, which share few words with those of any other place. */
function sentencesOf([place, people, building, things, office]: (typeof PLACES)[number], index: number): string[] {
  const count = 1100 + index * 37;
  return [
    `Some ${count} ${people} in ${place} walked away from the ${building} before sunrise, and the ${office} confirmed that none of the ${things} ` +
      `would move until a written settlement about wages, pensions and the safety of the ${building} lay on its table, signed by every owner.`,
    `Inspectors counted ${count + 5} broken ${things} inside the ${building} of ${place}, twice as many as the ${office} had admitted during spring, ` +
      `and sealed its northern gate with chains while ${people} gathered outside, holding lamps, drums and photographs of injured colleagues.`,
    `Insurers estimate that repairing the ${building} and replacing the ${things} of ${place} costs ${count + 9} million dollars, a sum which the ` +
      `${office} cannot borrow this year, so that the ${people} expect a transfer to smaller premises beyond the ring road by next winter.`,
  ];
}

export const LONG_NEWS = PLACES.map((place, index) => sentencesOf(place, index));

function longPages(at: string): (IncomingPage & { readonly name: string; readonly raw: string })[] {
  return PLACES.map((place, index) => ({
    name: `https://news.example/${index}`,
    origin: 'feed' as const,
    url: `https://news.example/${index}`,
    title: `${place[0]}: ${place[1]} leave the ${place[2]}`,
    outletId: 'herald',
    date: { at, precision: 'minute' as const, basis: 'feed' as const },
    raw: sentencesOf(place, index).join('\n\n'),
  }));
}

/** A database with seven stories that came in the day before, and a digest in each channel that is due at nine. */
export async function fillDatabase(path: string, channels: readonly string[]): Promise<void> {
  const { store, digests, close } = openStores({ path });
  const library = smallLibrary();
  const yesterday = '2026-11-20T18:00:00.000Z';
  const clock = { now: () => yesterday };
  const line = createIntakeLine({ store, library, clock, restorePlacer: () => restorePlacer(store) });
  for (const page of longPages(yesterday)) await line.take(page);
  for (const channel of channels) await digests.addDigest({ ...DAILY, channel });
  await close();
}
