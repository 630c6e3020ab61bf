/** How often the names given are right, and how many are given, at each confidence. */

export interface GivenName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The speaker as printed. */
  readonly printed: string;
  readonly confidence: number;
}
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string | null;
  readonly speaker_entity?: string | null;
  readonly entity_how?: string | null;
  readonly optional?: string;
}
interface Point {
  readonly confidence: number;
  readonly right: boolean;
  /** The gold's own name rests on automatic coreference. */
  readonly silver: boolean;
}

function words(name: string | null | undefined): string[] {
  const core = (name ?? '').split(/\s*[,(]\s*|\s+(?:of|for|who|from|in|at)\s+/u)[0] ?? '';
  const plain = core.toLowerCase().replaceAll(/['’]s\b/gu, '');
  return plain.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
}

/** One name holds the other ("Rubio", "Marco Rubio"); against the gold's resolved name, or where it has none the printed speaker. */
export function isSameName(given: string, gold: GoldQuote): boolean {
  const named = words(gold.speaker_entity);
  return holds(words(given), named.length > 0 ? named : words(gold.speaker));
}

function holds(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word)) && (short.at(-1) === long.at(-1) || short[0] === long[0]);
}

/** The required gold quotation that shares at least half with this stretch. */
export function goldAt<T extends GoldQuote>(quotes: readonly T[], start: number, end: number): T | undefined {
  return quotes.find((quote) => {
    const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
    return quote.optional === undefined && shared / (Math.max(end, quote.end) - Math.min(start, quote.start)) >= 0.5;
  });
}

export function pointsOf(given: readonly GivenName[], gold: readonly GoldQuote[]): Point[] {
  return given.flatMap(({ start, end, name, printed, confidence }) => {
    const quote = goldAt(gold, start, end);
    if (quote === undefined || (!quote.speaker_entity && !quote.speaker)) return [];
    const right = isSameName(name, quote) || (!quote.speaker_entity && holds(words(printed), words(quote.speaker)));
    return [{ confidence, right, silver: quote.entity_how === 'coref-auto' }];
  });
}

/** One line a threshold: precision and share of the names, with and without the gold's automatic coreference. */
export function curve(points: readonly Point[]): string {
  const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(
    (threshold) =>
      `${threshold.toFixed(1)}   ${rate(points, threshold)}   ${rate(
        points.filter(({ silver }) => !silver),
        threshold,
      )}`,
  );
  return ['at least   all: precision, coverage   without automatic coreference', ...rows].join('\n');
}

function rate(points: readonly Point[], threshold: number): string {
  const shown = points.filter(({ confidence }) => confidence >= threshold);
  const right = shown.filter((point) => point.right).length;
  return `${percent(right, shown.length)} of ${percent(shown.length, points.length)}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}
