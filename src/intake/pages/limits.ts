/** What one page may cost. News pages have a few thousand elements, a few dozen deep: far below all of this. */
export const PAGE_LIMITS = {
  /** Code units of what is looked at at all; scripts and styles are most of a large page. */
  scanned: 24_000_000,
  /** Code units left after scripts, styles, comments and drawings are gone. */
  markup: 3_000_000,
  /** linkedom and readability grow faster than the number of elements: 40,000 take about two seconds. */
  elements: 30_000,
  /** Deeper elements lose their tags and keep their text; nesting is what hangs readability. */
  depth: 120,
  /** Elements directly in one element; a long live report has some hundred paragraphs. */
  children: 1_000,
  /** Code units of one tag; longer ones lose their attributes (100,000 attributes are quadratic in linkedom). */
  tag: 10_000,
  /** JSON-LD: code units of one script, how many scripts, how many nodes are looked at. */
  jsonScript: 1_000_000,
  jsonScripts: 40,
  jsonNodes: 20_000,
  /** Code units of a title, byline or name that still is one. */
  line: 500,
} as const;

/** For the worker: from sending a page to its answer, and the memory of its heap. */
export const WORKER_LIMITS = {
  milliseconds: 5_000,
  /** Starting takes a second on a busy machine; it is not the page's fault. */
  startMilliseconds: 20_000,
  heapMegabytes: 384,
  /** Of which for what lives as long as a page only: fewer and shorter collections. */
  youngMegabytes: 8,
  stackMegabytes: 4,
} as const;
