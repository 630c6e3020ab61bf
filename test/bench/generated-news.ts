/**
 * A stream of news articles of about 900 words, reproducible and of nobody: events with a number of reports by a heavy tail, names by Zipf's
 * law from thousands, words of the field, some wire copies. Made to resemble a stream of real articles in what placing costs: terms and
 * names of an article, and what two articles of different events have in common (the figures stand in docs/decisions/0010-stories.md).
 */
import { FIELD_NOTIONS } from '../../src/core/stories/field-notions.ts';
import type { IncomingPage } from '../../src/ports.ts';
import { sequenceOf } from './generated-articles.ts';

/** What the stream is made of: shares from 0 to 1, and counts. */
const NEWS = {
  /** A report follows an earlier one of the last days with this chance, and then tells of the same event (Yule 1925, Simon 1955: few events get many). */
  follows: 0.64,
  /** Mean distance to the one it follows, in articles. */
  distance: 60,
  /** Reports that are the text of the one they follow, cut and under another headline. */
  copies: 0.1,
  sentences: 39,
  /** Words of a sentence that are of its event, of the field, and of the commonest of all. */
  ofEvent: 0.08,
  ofField: 0.05,
  plain: 0.6,
  /** Sentences with a name, and names that are of the event. */
  named: 0.75,
  namesOfEvent: 0.4,
  words: 30_000,
  flatWords: 14,
  people: 5000,
  flatNames: 15,
  places: 2000,
  bodies: 400,
} as const;

const PLAIN = 'the of and to in a that for is on with was as it by at from be has have are this said an were not which had'.split(
  ' ',
);
const COUNTRIES =
  'Venezuela Colombia Mexico Ecuador Haiti Guyana Cuba Peru Brazil Honduras Panama Guatemala Nicaragua Bolivia Chile Argentina Jamaica'.split(
    ' ',
  );
const FIELD = FIELD_NOTIONS.split(';').flatMap((line) =>
  (line.split(' = ')[0] ?? '')
    .trim()
    .split(' ')
    .filter((word) => /^[a-z]+$/u.test(word)),
);
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo mar len tor bas kin dol'.split(' ');
const ENDINGS = ['', 's', 'n', 'r', 'l', 'd', 'th', 'm'];

type Random = () => number;

/** A rank from 0 as often as the law of Zipf and Mandelbrot has it: as 1 over the rank and `flat`, below which ranks are about as frequent. */
function rankOf(random: Random, among: number, flat = 4): number {
  return Math.floor(flat * ((1 + among / flat) ** random() - 1));
}

/** A made-up word of two syllables or more for each rank; `kind` sets those of one list apart from another's. */
function wordAt(rank: number, kind: number): string {
  let left = rank + 20;
  let word = '';
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) word += SYLLABLES[(left * 7 + kind) % SYLLABLES.length] ?? '';
  return word + (ENDINGS[(rank + kind) % ENDINGS.length] ?? '');
}

function nameAt(rank: number, kind: number): string {
  const word = wordAt(rank, kind);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function personOf(random: Random): string {
  const rank = rankOf(random, NEWS.people, NEWS.flatNames);
  return `${nameAt(rank % 600, 3)} ${nameAt(rank, 5)}`;
}

function placeOf(random: Random): string {
  return random() < 0.25
    ? (COUNTRIES[rankOf(random, COUNTRIES.length)] ?? '')
    : nameAt(rankOf(random, NEWS.places, NEWS.flatNames), 11);
}

function bodyOf(random: Random): string {
  const rank = rankOf(random, NEWS.bodies, NEWS.flatNames);
  return `${nameAt(rank, 13)} ${['Ministry', 'Council', 'Party', 'Court', 'Front'][rank % 5]}`;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** What all reports of one event share. */
interface Event {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly figure: number;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function eventAt(founder: number): Event {
  const random = sequenceOf(founder * 2 + 1);
  return {
    words: times(30, () => (random() < 0.5 ? pick(FIELD, random) : wordAt(rankOf(random, NEWS.words, NEWS.flatWords), 0))),
    people: times(3, () => personOf(random)),
    places: times(2, () => placeOf(random)),
    bodies: times(2, () => bodyOf(random)),
    figure: 3 + Math.floor(random() * 400),
  };
}

/** The index of the report that founded the event of this one; the stream goes from high indexes to low ones. */
export function founderOf(index: number): number {
  const followed = followedBy(index);
  return followed === undefined ? index : founderOf(followed);
}

function followedBy(index: number): number | undefined {
  const random = sequenceOf(index * 2 + 2);
  if (random() >= NEWS.follows) return undefined;
  return index + 1 + Math.floor(-Math.log(1 - random()) * NEWS.distance);
}

function nameIn(event: Event, random: Random): string {
  const [isOfEvent, kind] = [random() < NEWS.namesOfEvent, random()];
  if (kind < 0.4) return isOfEvent ? pick(event.people, random) : personOf(random);
  if (kind < 0.75) return `in ${isOfEvent ? pick(event.places, random) : placeOf(random)}`;
  return `the ${isOfEvent ? pick(event.bodies, random) : bodyOf(random)}`;
}

function wordIn(event: Event, random: Random): string {
  const kind = random();
  if (kind < NEWS.plain) return PLAIN[rankOf(random, PLAIN.length)] ?? '';
  if (kind < NEWS.plain + NEWS.ofEvent) return pick(event.words, random);
  if (kind < NEWS.plain + NEWS.ofEvent + NEWS.ofField) return FIELD[rankOf(random, FIELD.length, NEWS.flatWords)] ?? '';
  return wordAt(rankOf(random, NEWS.words, NEWS.flatWords), 0);
}

function sentenceIn(event: Event, random: Random): string {
  const words = times(14 + Math.floor(random() * 12), () => wordIn(event, random));
  if (random() < NEWS.named) words.splice(3 + Math.floor(random() * 8), 0, nameIn(event, random));
  if (random() < 0.25) words.push(String(random() < 0.5 ? event.figure : 2 + rankOf(random, 500)));
  return `The ${words.join(' ')}.`;
}

/** Paragraphs of a report that is no copy. */
function paragraphsOf(index: number, event: Event): string[] {
  const random = sequenceOf(index * 3 + 5);
  const long = Math.round(NEWS.sentences * (0.5 + random()));
  return times(Math.ceil(long / 3), () => times(3, () => sentenceIn(event, random)).join(' '));
}

/** The same index is the same article. Dates go back from `newest`, one article every ten minutes. */
export function generatedNews(index: number, newest: number): IncomingPage {
  const random = sequenceOf(index * 5 + 7);
  const event = eventAt(founderOf(index));
  const original = random() < NEWS.copies ? followedBy(index) : undefined;
  const paragraphs = original === undefined ? paragraphsOf(index, event) : paragraphsOf(original, event).slice(1, -1);
  const title = `${pick(event.people, random)} ${pick(event.words, random)} ${pick(event.words, random)} ${nameIn(event, random)} ${wordIn(event, random)} ${pick(FIELD, random)}`;
  const outletId = `outlet-${rankOf(random, 60)}`;
  return {
    name: `https://${outletId}.example/${index}`,
    url: `https://${outletId}.example/${index}`,
    origin: 'feed',
    title,
    outletId,
    raw: `${title}\n\n${paragraphs.join('\n\n')}`,
    date: { at: new Date(newest - index * 600_000).toISOString(), precision: 'minute', basis: 'feed' },
  };
}
