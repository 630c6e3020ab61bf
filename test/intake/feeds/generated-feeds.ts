/** Feeds to round-trip: what they say, and the same written in each format and charset. */
import { type Buffer, isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import iconv from 'iconv-lite';

export interface SaidItem {
  readonly title: string;
  readonly link: string;
  readonly id: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly text: string;
}

export interface WrittenFeed {
  readonly charset: string;
  readonly items: readonly SaidItem[];
  readonly body: Buffer;
  readonly contentType: string;
}

/** A charset and letters that it has. */
const CHARSETS: readonly (readonly [charset: string, letters: string])[] = [
  ['utf-8', 'añßжЖ中文字ひカ한é—“”🙂'],
  ['utf-16le', 'añßжЖ中文字ひカ한é—“”🙂'],
  ['utf-16be', 'añжЖ中文字ひ한é—“”🙂'],
  ['windows-1252', 'añßéçÉÑ—“”€’'],
  ['iso-8859-2', 'žłóđűáČŠ'],
  ['windows-1251', 'жЖщыъэюЯ—«»'],
  ['koi8-r', 'жЖщыъэюЯ'],
  ['iso-8859-7', 'άθήναςΔΩ'],
  ['windows-1256', 'انفجارفيبغداد'],
  ['gb18030', '朱镕基中文字委内瑞拉'],
  ['big5', '台北發生爆炸中文'],
  ['shift_jis', '東京表示予能ソ十ひカ'],
  ['euc-jp', '東京表示予能十ひカ'],
  ['euc-kr', '서울에서폭발'],
];

/** What mark-up is made of, and what is not mark-up though it looks so. */
const TRICKY = ['&', '<', '>', '"', "'", ' ', ']', '/', '#', ';', 'amp', 'lt', '1', 'b', '=', '-', '!', '?', '.'];

const lineIn = (letters: string) =>
  fc
    .array(fc.constantFrom(...letters, ...TRICKY), { minLength: 1, maxLength: 30 })
    .map((parts) => `x${parts.join('')}x`.replace(/\s+/g, ' '));

const itemsIn = (letters: string) =>
  fc.array(
    fc.record({
      title: lineIn(letters),
      link: fc.nat(10_000).map((number) => `https://e.example/a?n=${number}&copy=${number}`),
      id: lineIn('abc'),
      at: fc.integer({ min: 0, max: 4_000_000_000 }),
      text: lineIn(letters),
    }),
    { maxLength: 8 },
  );

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const section = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const iso = (at: number) => new Date(at * 1000).toISOString();

/** Titles are escaped twice in RSS, so that there is no doubt what they are; once in Atom, which says that they are text. */
const rssItem = ({ title, link, id, at, text }: SaidItem) =>
  `<item><title>${escaped(escaped(title))}</title><link>${escaped(link)}</link><guid isPermaLink="false">${escaped(id)}</guid><pubDate>${new Date(at * 1000).toUTCString()}</pubDate><content:encoded>${section(escaped(text))}</content:encoded></item>`;

const rdfItem = ({ title, link, id, at, text }: SaidItem) =>
  `<item><title>${section(escaped(title))}</title><link>${section(link)}</link><dc:identifier>${escaped(id)}</dc:identifier><dc:date>${iso(at)}</dc:date><content:encoded>${escaped(escaped(text))}</content:encoded></item>`;

const atomEntry = ({ title, link, id, at, text }: SaidItem) =>
  `<a:entry><a:title type="text">${escaped(title)}</a:title><a:link href='${escaped(link)}'/><a:id>${escaped(id)}</a:id><a:published>${iso(at)}</a:published><a:content type="html">${escaped(escaped(text))}</a:content></a:entry>`;

const FORMATS: Readonly<Record<string, (items: readonly SaidItem[]) => string>> = {
  rss: (items) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${items.map(rssItem).join('\n')}</channel></rss>`,
  rdf: (items) =>
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title></channel>${items.map(rdfItem).join('')}</r:RDF>`,
  atom: (items) => `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title>${items.map(atomEntry).join('')}</a:feed>`,
  json: (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: items.map(({ title, link, id, at, text }) => ({
        id,
        url: link,
        title,
        date_published: iso(at),
        content_html: escaped(text),
      })),
    }),
};

/** `inHeader`: who says what charset it is, the HTTP header or the prolog. */
function written(items: readonly SaidItem[], format: string, charset: string, inHeader: boolean): WrittenFeed {
  const document = FORMATS[format]?.(items) ?? '';
  const prolog = format === 'json' ? '' : `<?xml version="1.0"${inHeader ? '' : ` encoding="${charset}"`}?>\n`;
  return {
    charset,
    items,
    body: iconv.encode(prolog + document, charset),
    contentType: inHeader || format === 'json' ? `application/xml; charset=${charset}` : 'application/xml',
  };
}

const charsetAndItems = fc
  .constantFrom(...CHARSETS)
  .chain(([charset, letters]) => fc.tuple(fc.constant(charset), itemsIn(letters)));

export const writtenFeeds: fc.Arbitrary<WrittenFeed> = fc
  .tuple(charsetAndItems, fc.constantFrom(...Object.keys(FORMATS)), fc.boolean())
  .map(([[charset, items], format, inHeader]) => written(items, format, charset, inHeader))
  .filter((feed) => !isAmbiguous(feed));

/** `É—` in windows-1252 is one letter in UTF-8: a document that can be read both ways is read as UTF-8, and rightly so. */
export function isAmbiguous({ charset, body }: Pick<WrittenFeed, 'charset' | 'body'>): boolean {
  return charset !== 'utf-8' && isUtf8(body) && body.some((byte) => byte > 0x7f);
}

/** How many items have their end within the document. */
export function wholeItems({ charset, body }: Pick<WrittenFeed, 'charset' | 'body'>): number {
  return iconv.decode(body, charset).match(/<\/(?:item|a:entry)>|"content_html":"(?:[^"\\]|\\.)*"\}/g)?.length ?? 0;
}

/** Pieces of feeds and of what breaks them, in any order. */
export const brokenMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<guid>',
      '</guid>',
      '<pubDate>',
      '</pubDate>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
      '<link href="',
      "<link rel=alternate href='",
      '"/>',
      "'/>",
      '>',
      '<',
      '/>',
      '<updated>',
      '</updated>',
      '<content type="xhtml">',
      '</content>',
      '<description>',
      '</description>',
      '<author>',
      '<name>',
      '<source>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?xml ',
      '?>',
      '<!DOCTYPE x [',
      ']>',
      '<!ENTITY a "',
      '&a;',
      '&amp;',
      '&#0;',
      '&#x41;',
      '&',
      ' xmlns:a="b"',
      ' xml:base="',
      'https://e.example/',
      '/x',
      'javascript:x',
      'http://[bad',
      'mailto:a@b',
      '//e.example',
      'Wed, 28 Jan 2026 14:02:00 GMT',
      '2026-01-28',
      '2026',
      'soon',
      ' ',
      '\n',
      '\0',
      '\ud800',
      'é',
      '"',
      "'",
      '=',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
