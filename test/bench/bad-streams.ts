/**
 * Streams that no editor would send, ten thousand articles long where it is the number that is bad, with the event that each article tells
 * of: reproducible, and made of the same news as the ordinary stream beside which they are measured.
 */
import { storyInputOfLine } from '../../src/app/analyze-lines.ts';
import type { Catalog } from '../../src/core/entities/catalog.ts';
import type { StoryInput } from '../../src/core/story.ts';
import { sequenceOf } from './generated-articles.ts';
import { founderOf, generatedNews } from './generated-news.ts';

export interface StreamItem {
  readonly input: StoryInput;
  /** What it tells of. */
  readonly event: string;
  /** One of those that make the stream bad; in the ordinary stream one of those that come late in the late one. */
  readonly isBad: boolean;
}

export interface BadStream {
  readonly name: string;
  readonly length: number;
  /** What it costs counts from here on; what comes before is there to be known. */
  readonly measuredFrom?: number;
  /** By the place in the order in which they come. */
  readonly itemAt: (place: number) => StreamItem;
}

const NEWEST = Date.UTC(2026, 0, 1, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
/** 72 articles a day, so that the window reaches eight weeks back. */
const APART = 20 * MINUTE;
/** What is made of an article: placing hangs on its opening. */
const OPENING_UNITS = 800;
/** Articles of other news, far from the events of the others. */
const ELSEWHERE = 1_000_000;
const ENDLESS_UNITS = 5_000_000;
const ARCHIVE = { outletId: 'archive', minutesApart: 105, todayEach: 11 } as const;

/** What of an article is not as the ordinary stream has it. `at`: milliseconds since 1970, or open. */
interface Changed extends Partial<Pick<StoryInput, 'id' | 'title' | 'outletId'>> {
  readonly at?: number | 'open';
}

type NewsAt = (index: number, changed?: Changed) => StreamItem;

/** The name of the stream that is compared with the ordinary one report by report: they hold the same ones. */
export const LATE = 'a third late by one to eight weeks';

/** The ordinary stream first; `share`, 0 to 1, of their size. */
export function badStreams(catalog: Catalog, share = 1): BadStream[] {
  const news = newsOf(catalog);
  const [whole, part] = [Math.round(10_000 * share), Math.round(2500 * share)];
  const backwards = (name: string, length: number, itemOf: (index: number) => StreamItem): BadStream => ({
    name,
    length,
    itemAt: (place) => itemOf(length - 1 - place),
  });
  return [
    backwards('ordinary news', whole, (index) => ({ ...news(index), isBad: lateness(index, share) > 0 })),
    { name: 'empty and of one word', length: whole, itemAt: wordless },
    backwards('one in twenty of 5 MB', Math.round(1000 * share), (index) => (index % 20 === 0 ? endless : good)(news(index))),
    backwards('one title over one text', whole, (index) => ({
      ...news(0, { id: `same-${index}`, at: NEWEST - (index * DAY) / whole }),
      event: 'one',
    })),
    backwards('one title over texts of their own', whole, (index) =>
      news(index, { title: 'Ministry of Defence: daily bulletin', at: NEWEST - (index * 1.5 * DAY) / whole }),
    ),
    archiveAgain(news, whole),
    archiveAgain(news, 2 * part, false),
    lateStream(news, whole, share),
    backwards('one in twenty dated years ahead', part, (index) =>
      index % 20 === 0 ? news(index, { at: NEWEST + (1 + (index % 9)) * 365 * DAY }) : good(news(index)),
    ),
    backwards('all of one date', part, (index) => news(index, { at: NEWEST })),
    backwards('undated', part, (index) => news(index, { at: 'open' })),
  ];
}

/** Each article is made and read for names once, for all streams; dated by its index where nothing else is said. */
function newsOf(catalog: Catalog): NewsAt {
  const made = new Map<number, StoryInput>();
  return (index, { at, ...changed } = {}) => {
    const input = made.get(index) ?? inputAt(index, catalog);
    if (index < ELSEWHERE / 2) made.set(index, input);
    const { at: _, ...undated } = input;
    const date = at === 'open' ? undefined : new Date(at ?? NEWEST - index * APART).toISOString();
    const event = String(founderOf(index));
    return { input: { ...undated, ...changed, ...(date === undefined ? {} : { at: date }) }, event, isBad: true };
  };
}

function inputAt(index: number, catalog: Catalog): StoryInput {
  const { name, title, raw, outletId } = generatedNews(index, NEWEST);
  // The headline stands before the text as well.
  const text = raw.slice(raw.indexOf('\n') + 2).slice(0, OPENING_UNITS);
  return storyInputOfLine({ id: name, title, text, source: outletId, lang: 'en' }, catalog);
}

function good(item: StreamItem): StreamItem {
  return { ...item, isBad: false };
}

/** Its text over and over. The placer is given all of it, which the intake would cut. */
function endless(item: StreamItem): StreamItem {
  const text = `${item.input.text}\n`.repeat(Math.ceil(ENDLESS_UNITS / (item.input.text.length + 1)));
  return { ...item, input: { ...item.input, text, wholeText: text } };
}

function wordless(place: number): StreamItem {
  const title = [undefined, 'Live', 'Photo'][place % 3];
  const input = {
    id: `wordless-${place}`,
    text: ['', 'Live', '…', 'Breaking', 'Venezuela', '\n'][place % 6] ?? '',
    language: 'en',
    entities: new Map(),
    outletId: `outlet-${place % 60}`,
    at: new Date(NEWEST + place * APART).toISOString(),
    ...(title === undefined ? {} : { title }),
  };
  return { input, event: input.id, isBad: true };
}

/**
 * Two years of one outlet, and all of it again within a day, as if it were of today, amid the day's news of others; `isKnown`: whether it was
 * seen when it first came out.
 */
function archiveAgain(news: NewsAt, size: number, isKnown = true): BadStream {
  const { outletId, minutesApart, todayEach } = ARCHIVE;
  const before = isKnown ? size : 0;
  const first = (place: number): StreamItem => {
    const index = size - 1 - place;
    return good(news(index, { outletId, at: NEWEST - DAY - index * minutesApart * MINUTE }));
  };
  const again = (place: number): StreamItem => {
    const at = NEWEST + (place * DAY) / 3 / size;
    const today = Math.ceil(place / todayEach);
    if (place % todayEach === 0) return good(news(ELSEWHERE - today, { at }));
    const index = size - 1 - (place - today);
    return news(index, { id: `again-${index}`, outletId, at });
  };
  return {
    name: isKnown ? 'an archive that comes again' : 'an archive that nobody saw before',
    length: before + Math.floor((size * todayEach) / (todayEach - 1)),
    measuredFrom: before,
    itemAt: (place) => (place < before ? first(place) : again(place - before)),
  };
}

/** Weeks late, at most and at least, and the chance of those that can be late without coming after all others: a third of all are. */
const LATE_BY = { least: 1, most: 8, chance: 0.55 } as const;

/** How late an article comes, in milliseconds; `share` of what it would be in the whole stream, as the stream is. */
function lateness(index: number, share: number): number {
  const { least, most, chance } = LATE_BY;
  if (index * APART < most * WEEK * share || sequenceOf(index + 31)() >= chance) return 0;
  return share * WEEK * (least + (most - least) * sequenceOf(index + 77)());
}

function lateStream(news: NewsAt, length: number, share: number): BadStream {
  const order = Array.from({ length }, (_, index) => ({ index, came: lateness(index, share) - index * APART }));
  order.sort((a, b) => a.came - b.came);
  return {
    name: LATE,
    length,
    itemAt: (place) => {
      const { index } = order[place] ?? { index: 0 };
      return { ...news(index), isBad: lateness(index, share) > 0 };
    },
  };
}
