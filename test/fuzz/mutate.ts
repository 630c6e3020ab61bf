/** A document → one that is broken in some way: what bit rot, bad programs and bad people do to feeds and pages. */
import { Buffer } from 'node:buffer';

/** 0 up to 1. */
export type Random = () => number;

type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** Bytes of a mutated document: repeating could make it as large as it likes. */
const MOST_BYTES = 400_000;

export const below = (limit: number, random: Random) => Math.floor(random() * limit);
export const oneOf = <T>(list: readonly T[], random: Random): T => list[below(list.length, random)] as T;

/** Something between, wherever it begins, of up to `most` bytes. */
function rangeIn(bytes: Buffer, random: Random, most: number): readonly [start: number, end: number] {
  const start = below(bytes.length + 1, random);
  return [start, Math.min(bytes.length, start + below(most, random) + 1)];
}

function insert(bytes: Buffer, at: number, inserted: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
}

/** What parsers trip over; each is written as it is, and now and then a thousand times. */
const WORDS = [
  ...['<', '>', '&', '"', "'", '=', '\0', '\ufeff', '\u202e', '\ud83d\ude00', '\u0001', '\r', '/>', '</', '<a ', '<!', '<?'],
  ...['<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE x [', '<!ENTITY a "&a;&a;">', '&a;', '&#x', '&#xd800;', '&#0;', '&amp;'],
  ...['<item>', '</item>', '<entry>', '<channel>', '</channel>', '<rss>', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ...['<content type="xhtml">', '<source>', '<media:group>', ' xml:base="../"', ' xmlns="urn:x"', ' xmlns:a="b"', '<link>'],
  ...[
    '<pubDate>Thu, 32 Foo 2026 99:99:99 +9999</pubDate>',
    '<guid>',
    '<![CDATA[]]>',
    '{"',
    '[',
    ']',
    '}',
    '\\ud800',
    ',',
    'null',
  ],
  ...['<script>', '</script>', '<script type="application/ld+json">{"@graph":[', '<table>', '<p>', '<b>', '<svg>', '<template>'],
  ...['<textarea>', '<noscript>', '<iframe src="http://127.0.0.1/">', '<base href="//x">', '<meta charset="utf-7">', '<br>'],
];
const BYTES = [
  [0xff],
  [0xfe, 0xff],
  [0xff, 0xfe],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x1b, 0x24, 0x42],
  [0x2b, 0x41],
];
const COUNTS = [2, 3, 10, 100, 1_000, 20_000];

const flip: Mutation = (bytes, random) => {
  const flipped = Buffer.from(bytes);
  for (let left = 1 + below(20, random); left > 0 && flipped.length > 0; left -= 1) {
    const at = below(flipped.length, random);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8, random));
  }
  return flipped;
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, below(bytes.length + 1, random));

const cutOut: Mutation = (bytes, random) => {
  const [start, end] = rangeIn(bytes, random, 400);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
};

const repeat: Mutation = (bytes, random) => {
  const [start, end] = rangeIn(bytes, random, 200);
  return insert(bytes, end, repeated(bytes.subarray(start, end), random));
};

/** A tag inside itself, without end. */
const nest: Mutation = (bytes, random) => {
  const start = bytes.indexOf('<', below(bytes.length + 1, random));
  const end = bytes.indexOf('>', start) + 1;
  return start < 0 || end <= start ? bytes : insert(bytes, end, repeated(bytes.subarray(start, end), random));
};

function repeated(piece: Uint8Array, random: Random): Buffer {
  const count = Math.min(oneOf(COUNTS, random), Math.ceil(MOST_BYTES / Math.max(1, piece.length)));
  return Buffer.concat(Array.from({ length: count }, () => piece));
}

const splice: Mutation = (bytes, random, others) => {
  const other = oneOf(others, random);
  const [start, end] = rangeIn(other, random, 4_000);
  return insert(bytes, below(bytes.length + 1, random), other.subarray(start, end));
};

const say: Mutation = (bytes, random) => {
  const word = random() < 0.8 ? Buffer.from(oneOf(WORDS, random)) : Buffer.from(oneOf(BYTES, random));
  const said = random() < 0.1 ? repeated(word, random) : word;
  return insert(bytes, below(bytes.length + 1, random), said);
};

/** Written in another charset than it says, or read as one and written as another. */
const recode: Mutation = (bytes, random) => {
  const [from, to] = oneOf(
    [
      ['utf8', 'latin1'],
      ['latin1', 'utf8'],
      ['utf8', 'utf16le'],
      ['utf16le', 'utf8'],
      ['latin1', 'utf16le'],
    ] as const,
    random,
  );
  const text = Buffer.from(bytes.toString(from), to);
  return random() < 0.3 && to === 'utf16le' ? text.subarray(0, text.length & ~1).swap16() : text;
};

const MUTATIONS: readonly Mutation[] = [
  flip,
  flip,
  cutOff,
  cutOut,
  cutOut,
  repeat,
  repeat,
  nest,
  splice,
  splice,
  say,
  say,
  say,
  say,
  recode,
];

/** One of the documents, changed one to eight times. */
export function mutated(documents: readonly Buffer[], random: Random): Buffer {
  let bytes = oneOf(documents, random);
  for (let left = 1 + below(8, random); left > 0; left -= 1)
    bytes = oneOf(MUTATIONS, random)(bytes, random, documents).subarray(0, MOST_BYTES);
  return Buffer.from(bytes);
}
