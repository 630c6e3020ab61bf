/**
 * A report as the placer holds it, in bytes: what was read of it, and how the window stood when it came. With it a report comes back
 * after a restart without its text being read again, and its terms are worth what they were worth. One of 600 words takes some five
 * kilobytes, half of them the hashes of its shingles. Terms stand there once, in the order in which they are first counted, each with how
 * many reports held it; views refer to them by their places.
 */
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { DaysNow, OpenMark } from './open-days.ts';
import { type ReadReport, type ReadText, weighedWith } from './read-report.ts';
import { VIEW_NAMES } from './read-views.ts';
import { shinglesFrom } from './shingles.ts';
import type { Idf, Vectors } from './vectors.ts';
import { frequencyOf, idfWith, termId, type Vocabulary } from './vocabulary.ts';

/** How the window stood when it had taken the report in. */
export interface Moment extends DaysNow {
  /** The stream's time. */
  readonly now: number;
}

/** What was read of a report. To be written before the window holds it, because the terms are weighed without it. */
export function packReading(writer: ByteWriter, reading: ReadReport, vocabulary: Vocabulary): void {
  const { language, outletId, heading, isAdrift, at = Number.NaN, shingles, vectors } = reading;
  writer.texts([language, shingles.whole, outletId ?? '', ...heading]);
  writer.whole((outletId === undefined ? 0 : 1) + (isAdrift ? 2 : 0));
  writer.real(at);
  writer.whole(shingles.words);
  writer.numbers(shingles.hashes);
  packVectors(writer, vectors, vocabulary);
}

/** Its terms are given their numbers. */
export function unpackReading(reader: ByteReader, id: string, vocabulary: Vocabulary): ReadReport {
  const [language = '', whole = '', outletId, ...heading] = reader.texts();
  const flags = reader.whole();
  const at = reader.real();
  const words = reader.whole();
  const shingles = shinglesFrom({ hashes: reader.numbers(), whole, words });
  const { vectors, idf } = unpackVectors(reader, vocabulary);
  const read: ReadText = {
    id,
    language,
    isAdrift: flags >= 2,
    heading,
    vectors,
    shingles,
    ...(Number.isNaN(at) ? {} : { at }),
    ...(flags % 2 === 0 || outletId === undefined ? {} : { outletId }),
  };
  return weighedWith(read, idf);
}

function packVectors(writer: ByteWriter, { ids, counts, starts }: Vectors, vocabulary: Vocabulary): void {
  const places = placesUpTo(vocabulary.terms.length);
  const terms: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if (places[id] === 0) places[id] = terms.push(id);
  }
  writer.texts(terms.map((id) => vocabulary.terms[id] ?? ''));
  writer.whole(vocabulary.reports);
  for (const id of terms) writer.whole(frequencyOf(vocabulary, id));
  for (const start of starts) writer.whole(start);
  // In a view mostly the term after the one before, and mostly once: one byte then.
  for (let at = 0, before = 0; at < ids.length; at += 1) {
    const place = places[ids[at] ?? 0] ?? 0;
    const times = counts[at] ?? 1;
    writer.whole(2 * zigzag(place - before - 1) + (times === 1 ? 0 : 1));
    if (times !== 1) writer.whole(times);
    before = place;
  }
  for (const id of terms) places[id] = 0;
}

let scratch = new Uint32Array(1024);

/** Zero for each term, for whoever numbers those of one report from 1 on; zero again afterwards. */
function placesUpTo(terms: number): Uint32Array {
  if (terms > scratch.length) scratch = new Uint32Array(2 * terms);
  return scratch;
}

function unpackVectors(reader: ByteReader, vocabulary: Vocabulary): { readonly vectors: Vectors; readonly idf: Idf } {
  const terms = reader.texts().map((term) => termId(vocabulary, term));
  const reports = reader.whole();
  const worth = terms.map((id) => idfWith(vocabulary.priors[id] ?? 0, reader.whole(), reports));
  const starts = new Uint32Array(VIEW_NAMES.length + 1);
  for (let view = 0; view < starts.length; view += 1) starts[view] = reader.whole();
  const size = starts[VIEW_NAMES.length] ?? 0;
  const [ids, counts] = [new Uint32Array(size), new Uint16Array(size)];
  const places: number[] = [];
  for (let at = 0, before = -1; at < size; at += 1) {
    const packed = reader.whole();
    before += 1 + unzigzag(Math.floor(packed / 2));
    ids[at] = terms[before] ?? 0;
    counts[at] = packed % 2 === 0 ? 1 : reader.whole();
    places.push(before);
  }
  return { vectors: { ids, counts, starts }, idf: (_, at = 0) => worth[places[at] ?? 0] ?? 0 };
}

/** Small numbers of either sign as small whole numbers: 0, -1, 1, -2 as 0, 1, 2, 3. */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(whole: number): number {
  return whole % 2 === 0 ? whole / 2 : -(whole + 1) / 2;
}

/** `order`: that of the report. */
export function packMoment(writer: ByteWriter, { now, today, open }: Moment, order: number): void {
  writer.real(now);
  writer.real(today);
  writer.whole(open === undefined ? 0 : open.length + 1);
  for (const mark of open ?? []) writer.whole(2 * (order - mark.order) + (mark.isSettled ? 1 : 0));
}

export function unpackMoment(reader: ByteReader, order: number): Moment {
  const [now, today] = [reader.real(), reader.real()];
  const size = reader.whole() - 1;
  if (size < 0) return { now, today };
  const open = Array.from({ length: size }, (): OpenMark => {
    const packed = reader.whole();
    return { order: order - Math.floor(packed / 2), isSettled: packed % 2 === 1 };
  });
  return { now, today, open };
}
