/** What one document may cost. Whatever lies beyond is left out and told as a problem, never a reason to refuse the rest. */
export const LIMITS = {
  /** Bytes of a document: what the fetcher lets through of a feed (10 MiB), so a longer one has come another way. */
  bytes: 10 * 1024 * 1024,
  /** Items. The longest archives that were seen in one document have about five thousand. */
  items: 10_000,
  /** Elements of a feed's own structure inside each other: root, channel, item, group, field. Mark-up in texts is not counted. */
  depth: 40,
  /** Tags and stretches of text in one text; a book has fewer. */
  pieces: 100_000,
  /** Different names of elements open in one text at once. */
  names: 500,
  /** Attributes of one element; feeds that declare every namespace there is have about 40. */
  attributes: 100,
  /** Characters of a title, an identifier, an address, a name. Browsers stop at addresses of about 2,000. */
  line: 4_000,
  /** Tags of one item. */
  tags: 100,
  /** Links of one feed or item. */
  links: 100,
  /** Characters that the entities of a document type may grow to in all; "billion laughs" ends here. */
  expansion: 100_000,
  /** Problems that are told one by one. */
  problems: 50,
  /** Characters of a title that is made from the text of an item. */
  madeTitle: 100,
} as const;

export const PARSER_LIMITS = {
  /** Bytes up to which a feed is read at once, in about 50 ms; most feeds have less. */
  atOnce: 256 * 1024,
  /** For larger ones: 10 MiB take about a second, and ten times that where the machine has other work. */
  milliseconds: 10_000,
  startMilliseconds: 20_000,
  heapMegabytes: 512,
  youngMegabytes: 16,
  stackMegabytes: 4,
} as const;
