/** A list of feeds for other readers: OPML 2.0 (http://opml.org/spec2.opml). */
import type { Instant } from '../../core/instant.ts';
import type { ListedFeed } from '../../ports/feeds.ts';
import { legible } from './legible.ts';

/** OPML 2.0, UTF-8. The same subscriptions give the same file, in whatever order they come. */
export function writeOpml(subscriptions: readonly ListedFeed[], { title, at }: { title: string; at: Instant }): string {
  const sorted = [...subscriptions].sort((one, other) => compare(orderOf(one), orderOf(other)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${new Date(at).toUTCString()}</dateCreated>`,
    '    <docs>http://opml.org/spec2.opml</docs>',
    '  </head>',
    '  <body>',
    ...linesIn(sorted, 0),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** Code units and not a locale's order: the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Folders, name, address; what stands in no folder comes first. */
function orderOf({ folders, feed }: ListedFeed): string {
  return [...folders, '', feed.title ?? feed.address, feed.address].join('\u0001');
}

/** `depth`: how many folders around them are open already. */
function linesIn(sorted: readonly ListedFeed[], depth: number): string[] {
  const indent = '  '.repeat(depth + 2);
  const here = sorted.filter(({ folders }) => folders.length <= depth);
  const names = new Set(sorted.flatMap(({ folders }) => folders.slice(depth, depth + 1)));
  const inside = [...names].flatMap((name) => [
    `${indent}<outline ${attribute('text', name)} ${attribute('title', name)}>`,
    ...linesIn(
      sorted.filter(({ folders }) => folders[depth] === name),
      depth + 1,
    ),
    `${indent}</outline>`,
  ]);
  return [...here.map((one) => `${indent}${outlineOf(one)}`), ...inside];
}

function outlineOf({ feed }: ListedFeed): string {
  const text = feed.title ?? feed.address;
  const optional = [
    ['htmlUrl', feed.home],
    ['sitrepOutlet', feed.outletId],
    ['sitrepFoundIn', feed.foundIn],
  ] as const;
  const said = optional.flatMap(([name, value]) => (value === undefined ? [] : [attribute(name, value)]));
  const required = ['type="rss"', attribute('text', text), attribute('title', text), attribute('xmlUrl', feed.address)];
  return `<outline ${[...required, ...said].join(' ')}/>`;
}

const attribute = (name: string, value: string): string => `${name}="${escaped(value)}"`;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Line ends and tabs would come back as blanks (XML 1.0, section 3.3.3). */
function escaped(text: string): string {
  return legible(text)
    .replace(/[&<>"]/g, (char) => REFERENCES[char] ?? char)
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
