/** Charsets as servers declare, hide and confuse them: no feed is lost, and what can be known of its text is right. */
import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { say } from '../../fakes/hostile-server.ts';
import { servedFeeds } from '../../fakes/served-feeds.ts';

const { check } = servedFeeds();

const SPANISH = 'Año nuevo en el Perú';
const DASHES = 'Año “nuevo” – 5 €';
const RUSSIAN = 'Новости безопасности';
const CHINESE = '加勒比海安全新闻';
const TRADITIONAL = '加勒比海安全新聞';
const JAPANESE = '安全保障のニュース';
const KOREAN = '안보 뉴스';

const feed = (title: string, prolog = '') =>
  `${prolog === '' ? '' : `<?xml version="1.0" encoding="${prolog}"?>`}<rss version="2.0"><channel><title>${title}</title><item><title>${title}</title><guid>1</guid><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;
const json = (title: string) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [{ id: '1', title }] });
const mark = (charset: 'utf16le' | 'utf16be' | 'utf-8' | 'utf32le' | 'utf32be') => iconv.encode('\ufeff', charset);

/** What is served: title, charset of the bytes, charset in the header, charset in the prolog. */
type Served = readonly [title: string, bytes: string, header: string, prolog: string];

describe('declared and true', () => {
  it.each<Served>([
    [SPANISH, 'utf8', 'utf-8', ''],
    [SPANISH, 'utf8', '', 'UTF-8'],
    [SPANISH, 'utf8', '', ''],
    [SPANISH, 'utf8', '"utf-8"', ''],
    [SPANISH, 'utf8', 'UTF8', ''],
    [SPANISH, 'latin1', 'iso-8859-1', ''],
    [SPANISH, 'latin1', '', 'ISO-8859-1'],
    [SPANISH, 'iso-8859-15', '', 'ISO-8859-15'],
    [DASHES, 'windows-1252', 'windows-1252', ''],
    [DASHES, 'windows-1252', '', 'windows-1252'],
    [DASHES, 'windows-1252', '', 'ISO-8859-1'],
    [DASHES, 'windows-1252', '', 'us-ascii'],
    [RUSSIAN, 'koi8-r', 'koi8-r', ''],
    [RUSSIAN, 'koi8-r', '', 'KOI8-R'],
    [RUSSIAN, 'windows-1251', '', 'windows-1251'],
    [RUSSIAN, 'windows-1251', 'cp1251', ''],
    [RUSSIAN, 'iso-8859-5', '', 'iso-8859-5'],
    [CHINESE, 'gb18030', 'gb18030', ''],
    [CHINESE, 'gbk', '', 'GB2312'],
    [TRADITIONAL, 'big5', '', 'Big5'],
    [JAPANESE, 'shiftjis', 'Shift_JIS', ''],
    [JAPANESE, 'shiftjis', '', 'Shift_JIS'],
    [JAPANESE, 'euc-jp', '', 'EUC-JP'],
    [KOREAN, 'euc-kr', '', 'EUC-KR'],
    [SPANISH, 'utf16le', 'utf-16le', ''],
    [SPANISH, 'utf16be', 'utf-16be', ''],
    [SPANISH, 'utf16le', '', 'UTF-16'],
    [SPANISH, 'utf16be', '', 'UTF-16'],
  ])('%s in %s (header %j, prolog %j)', async (title, bytes, header, prolog) => {
    const type = `Content-Type: application/rss+xml${header === '' ? '' : `; charset=${header}`}`;
    const { outcome, parsed } = await check(say({ headers: [type], body: iconv.encode(feed(title, prolog), bytes) }));
    expect([outcome, parsed?.feed.title, parsed?.items[0]?.title]).toEqual(['fresh', title, title]);
  });

  it.each([['utf16le'], ['utf16be'], ['utf-8'], ['utf32le'], ['utf32be']] as const)(
    'a byte order mark of %s',
    async (charset) => {
      const body = Buffer.concat([mark(charset), iconv.encode(feed(SPANISH), charset)]);
      expect((await check(say({ body }))).parsed?.feed.title).toBe(SPANISH);
    },
  );
});

describe('declared and wrong', () => {
  it.each<Served>([
    [SPANISH, 'utf8', 'iso-8859-1', ''],
    [SPANISH, 'utf8', '', 'ISO-8859-1'],
    [SPANISH, 'utf8', 'iso-8859-1', 'UTF-8'],
    [SPANISH, 'utf8', '', 'UTF-16'],
    [SPANISH, 'utf8', 'x-no-such-charset', ''],
    [SPANISH, 'utf8', '', 'made-up'],
    [SPANISH, 'utf8', "utf-8'; drop table", ''],
    [SPANISH, 'latin1', 'utf-8', ''],
    [SPANISH, 'latin1', '', 'UTF-8'],
    [SPANISH, 'latin1', '', ''],
    [DASHES, 'windows-1252', '', 'UTF-8'],
    [DASHES, 'windows-1252', '', ''],
    [SPANISH, 'utf16le', '', 'utf-8'],
    [SPANISH, 'utf16be', 'utf-8', ''],
    [RUSSIAN, 'utf8', 'windows-1251', ''],
  ])('%s in %s (header %j, prolog %j)', async (title, bytes, header, prolog) => {
    const type = `Content-Type: text/xml${header === '' ? '' : `; charset=${header}`}`;
    const { outcome, parsed } = await check(say({ headers: [type], body: iconv.encode(feed(title, prolog), bytes) }));
    expect([outcome, parsed?.items[0]?.title]).toEqual(['fresh', title]);
  });

  it.each([
    ['a byte order mark against the header', 'utf-16', Buffer.concat([mark('utf-8'), Buffer.from(feed(SPANISH))])],
    ['a byte order mark against the prolog', '', Buffer.concat([mark('utf-8'), Buffer.from(feed(SPANISH, 'ISO-8859-1'))])],
    ['two byte order marks', '', Buffer.concat([mark('utf-8'), mark('utf-8'), Buffer.from(feed(SPANISH))])],
    ['a mark behind blank lines', '', Buffer.concat([Buffer.from('\n \n'), mark('utf-8'), Buffer.from(feed(SPANISH))])],
    ['single bytes of another charset', '', Buffer.concat([Buffer.from(feed(SPANISH)), Buffer.from([0xe9])])],
    ['zero bytes in between', '', Buffer.from(feed(SPANISH).replace('<item>', '\0<item>'))],
  ])('%s', async (_, header, body) => {
    const { outcome, parsed } = await check(say({ headers: [`Content-Type: text/xml; charset=${header}`], body }));
    expect([outcome, parsed?.items[0]?.title]).toEqual(['fresh', SPANISH]);
  });
});

describe('JSON Feed', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(json(CHINESE))],
    ['UTF-8 with a byte order mark', Buffer.concat([mark('utf-8'), Buffer.from(json(CHINESE))])],
    ['UTF-16', Buffer.concat([mark('utf16le'), iconv.encode(json(CHINESE), 'utf16le')])],
    ['escapes', Buffer.from(json(CHINESE).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`))],
  ])('in %s', async (_, body) => {
    const { outcome, parsed } = await check(say({ headers: ['Content-Type: application/feed+json'], body }));
    expect([outcome, parsed?.items[0]?.title]).toEqual(['fresh', CHINESE]);
  });
});
