/** Splits a line that is longer than a page. It is split as it will be read, before anything is escaped. */
import type { Line, Run } from './script.ts';

/** What a line takes of a page once it is escaped, its line feed and mark-up included. */
export type Cost = (line: Line) => number;

/** The line in pieces of at most `most`, which put together are the line; itself where it fits. */
export function splitLine(line: Line, cost: Cost, most: number): Line[] {
  const pieces: Line[] = [];
  let rest = line;
  while (cost(rest) > most) {
    const at = cutOf(rest, cost, most);
    if (at === undefined) break;
    const [piece, behind] = cutAt(rest, at);
    pieces.push(piece);
    rest = behind;
  }
  return [...pieces, rest];
}

/** Where to cut: at the last end of a sentence, else behind the last space, else of a grapheme, before which everything fits. */
function cutOf(line: Line, cost: Cost, most: number): number | undefined {
  const text = textOf(line);
  // No character costs less than itself, so nothing behind this can fit.
  const window = text.slice(0, most + 1);
  const whole = wholeRuns(line, cost, most);
  const places = endsOf(GRAPHEMES, window, text.length).filter(
    (at) => at < text.length && !whole.some(({ start, end }) => start < at && at < end),
  );
  const fits = (at: number) => cost(cutAt(line, at)[0]) <= most;
  const furthest = lastThat(fits, places);
  if (furthest === undefined) return lastThat(fits, codePointEnds(window, text.length)) ?? firstCodePoint(text);
  const open = new Set(places.filter((at) => at <= furthest));
  const sentence = endsOf(SENTENCES, window, text.length).findLast((at) => open.has(at) && at >= furthest / 2);
  return sentence ?? places.findLast((at) => open.has(at) && at >= furthest / 4 && /\s/u.test(text.charAt(at - 1))) ?? furthest;
}

/** Unicode text segmentation (UAX #29). */
const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Ends of the segments. The last one of a text that was cut off is no end. */
function endsOf(segmenter: Intl.Segmenter, window: string, length: number): number[] {
  const ends = [...segmenter.segment(window)].map(({ index, segment }) => index + segment.length);
  return window.length < length ? ends.slice(0, -1) : ends;
}

/** For a grapheme that is longer than a page: somebody joined a thousand emoji. */
function codePointEnds(window: string, length: number): number[] {
  let at = 0;
  const ends = [...window].map((char) => {
    at += char.length;
    return at;
  });
  return ends.filter((end) => end < length);
}

/** For a page on which nothing fits, which no platform has: a character a page still ends. */
function firstCodePoint(text: string): number | undefined {
  const [first = ''] = text;
  return first.length < text.length ? first.length : undefined;
}

/** The last of the places for which it holds, by halving: what fits up to one place fits up to all before it. */
function lastThat(holds: (at: number) => boolean, places: readonly number[]): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = places[middle];
    if (at !== undefined && holds(at)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : places[low - 1];
}

/** Runs that a reader presses, copies or counts on: links, words to type, numbers of sources. */
function wholeRuns(line: Line, cost: Cost, most: number): { start: number; end: number }[] {
  let at = 0;
  return line.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const isWhole = run.link !== undefined || run.style === 'code' || run.from === 'ours';
    return isWhole && cost({ ...line, runs: [run] }) <= most ? [{ start, end: at }] : [];
  });
}

function textOf({ runs }: Line): string {
  return runs.map(({ text }) => text).join('');
}

function cutAt(line: Line, at: number): [Line, Line] {
  const before: Run[] = [];
  const behind: Run[] = [];
  let start = 0;
  for (const run of line.runs) {
    const inside = Math.min(Math.max(at - start, 0), run.text.length);
    if (inside > 0) before.push({ ...run, text: run.text.slice(0, inside) });
    if (inside < run.text.length) behind.push({ ...run, text: run.text.slice(inside) });
    start += run.text.length;
  }
  return [
    { ...line, runs: before },
    { ...line, runs: behind },
  ];
}
