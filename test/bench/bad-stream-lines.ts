/** What comes of streams that no editor would send, each beside the ordinary one of the same run. */
import type { Catalog } from '../../src/core/entities/catalog.ts';
import { type LabelledReport, tallyOf } from '../eval/story-left-out.ts';
import { badStreams, LATE } from './bad-streams.ts';
import { type PlacedStream, placeStream } from './place-stream.ts';

/** Articles placed before anything is measured. */
const WARMING = 500;

/** `share`, 0 to 1, of their size. */
export function badStreamLines(catalog: Catalog, share: number): string[] {
  const lines: string[] = [];
  let ordinary: PlacedStream | undefined;
  const streams = badStreams(catalog, share);
  // What is compiled first would look slow.
  for (const stream of streams.slice(0, 1)) placeStream({ ...stream, length: Math.min(WARMING, stream.length) });
  for (const stream of streams) {
    const placed = placeStream(stream);
    ordinary ??= placed;
    lines.push(lineOf(placed, ordinary.each));
    if (stream.name === LATE) lines.push(lateLine(placed, ordinary));
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  return lines;
}

function lineOf({ reports, ...its }: PlacedStream, ordinary: number): string {
  const times = its.each === ordinary ? '' : ` (${(its.each / ordinary).toFixed(2)} of the ordinary)`;
  return [
    `${its.name}: ${its.placed} placed, ${its.lost} lost`,
    `${its.each.toFixed(2)} ms each${times}, the longest piece ${Math.round(its.longest)} ms, at most ${its.megabytes} MB alive`,
    `${its.copies} copies, ${its.stories} stories, the largest of ${its.largest}, ${its.ofOneEvent} of one event`,
    bcubed(reports.map((report) => ({ ...report, isLeftOut: true }))),
  ].join('; ');
}

/** Those that came late, and the same ones where they came in order. */
function lateLine({ reports }: PlacedStream, ordinary: PlacedStream): string {
  return `  the late ones among them ${bcubed(reports)}, in the ordinary stream ${bcubed(ordinary.reports)}`;
}

/** Of those that are left out, among all. */
function bcubed(reports: readonly LabelledReport[]): string {
  const { docs, precision, recall } = tallyOf(reports);
  return `BCubed P ${(precision / docs).toFixed(3)} R ${(recall / docs).toFixed(3)}`;
}
