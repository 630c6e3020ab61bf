/** Bodies that are no feed, half a feed, or a trap, as a server sends them: an outcome within bounds, and never a hang. */
import { describe, expect, it } from 'vitest';
import { FEED_LIMITS } from '../../../src/intake/fetching/limits.ts';
import { say } from '../../fakes/hostile-server.ts';
import { NOW_MS, RSS } from '../../fakes/hostile-web.ts';
import { servedFeeds, summaryOf } from '../../fakes/served-feeds.ts';

const { server, check } = servedFeeds();

const times = (text: string, count: number) => text.repeat(count);
const item = '<item><title>last</title><guid>last</guid><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item>';
const rss = (inside: string) => `<rss version="2.0"><channel><title>T</title>${inside}${item}</channel></rss>`;
const described = (text: string) => rss(`<item><title>trap</title><description>${text}</description></item>`);
const json = (fields: string) => `{"version":"https://jsonfeed.org/version/1.1","title":"T",${fields}}`;
const atom = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${inside}</feed>`;
const NONE = undefined;

describe('content types that do not matter', () => {
  it.each([
    'text/html',
    'text/html; charset=utf-8',
    'text/plain',
    'application/octet-stream',
    'application/json',
    'image/png',
    'application/x-gzip',
    'nonsense',
    'text/xml, application/rss+xml',
    '',
  ])('%j', async (type) => {
    expect(summaryOf(await check(say({ headers: [`Content-Type: ${type}`], body: RSS })))).toEqual(['fresh', 'fresh', 200, 2]);
  });

  it('two of them, and none', async () => {
    const headers = ['Content-Type: text/html', 'Content-Type: application/atom+xml'];
    expect((await check(say({ headers, body: RSS }))).outcome).toBe('fresh');
    expect((await check(say({ body: RSS }))).outcome).toBe('fresh');
  });
});

describe('every format', () => {
  it.each<[string, string, number]>([
    ['RSS 0.91', '<rss version="0.91"><channel><title>T</title><item><title>a</title></item></channel></rss>', 1],
    ['RSS 2.0 without a version', '<rss><channel><title>T</title><item><title>a</title></item></channel></rss>', 1],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><title>a</title></item></rdf:RDF>',
      1,
    ],
    ['Atom', atom('<entry><id>1</id><title>a</title></entry><entry><id>2</id></entry>'), 2],
    ['Atom with a prefix', `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>a</a:title></a:entry></a:feed>`, 1],
    ['JSON Feed', json('"items":[{"id":"1","title":"a"}]'), 1],
    ['blank lines before the prolog', `\n\n ${RSS}`, 2],
    ['a notice of PHP before it', `<br />\n<b>Warning</b>: fopen() in x.php on line 1<br />\n${RSS}`, 2],
    ['junk behind the end', `${RSS}<script>x</script> <!-- 0.1 s -->`, 2],
    ['upper case', RSS.replaceAll('item>', 'ITEM>'), 2],
  ])('%s', async (_, body, items) => {
    const { outcome, parsed } = await check(say({ body }));
    expect([outcome, parsed?.items.length]).toEqual(['fresh', items]);
  });
});

describe('no feed', () => {
  it.each<[string, string]>([
    ['a log-in page', '<!doctype html><title>Log in</title><form><input type=password></form>'],
    ['a captcha', '<html><body><div class="g-recaptcha"></div></body></html>'],
    ['a hotel network', '<html><head><meta http-equiv="refresh" content="0;url=http://10.0.0.1/"></head></html>'],
    ['a page with a feed linked', '<html><head><link rel="alternate" type="application/rss+xml" href="/f"></head></html>'],
    ['white space', ' \r\n\t '],
    ['one byte', '<'],
    ['zero bytes', '\0\0\0\0'],
    ['plain text', 'Not found'],
    ['a site map', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x</loc></url></urlset>'],
    ['OPML', '<opml version="2.0"><body><outline xmlUrl="http://x/"/></body></opml>'],
    ['an error of S3', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
    ['JSON of something else', '{"error":"forbidden"}'],
    ['a JSON list', '[1,2,3]'],
    ['JSON null', 'null'],
    ['broken JSON', '{"version":'],
  ])('%s', async (_, body) => {
    const result = await check(say({ body }), { bodyHash: 'old', etag: '"old"' });
    expect([result.outcome, result.status, result.parsed]).toEqual(['failed', 200, NONE]);
    expect(result.problems.join('')).not.toBe('');
    // What was known of the feed is kept, so that the next good body is compared with the last good one.
    expect(result.state).toEqual({ bodyHash: 'old', etag: '"old"', failures: 1 });
  });
});

describe('wrong types in JSON', () => {
  it.each<[string, string, number]>([
    ['items that are no list', json('"items":{"a":1}'), 0],
    ['items of every type', json('"items":[1,null,"x",[],{"id":"1"},true]'), 1],
    ['numbers for names', json('"items":[{"id":1,"title":2,"url":3,"date_published":4,"authors":5,"tags":6}]'), 1],
    ['lists for names', json('"items":[{"id":["1"],"title":{"a":1},"content_html":[]}]'), 1],
    ['prototype keys', json('"items":[{"id":"1","__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}]'), 1],
    ['a feed of prototypes', '{"__proto__":{"items":[]},"version":"https://jsonfeed.org/version/1","items":[{"id":"1"}]}', 1],
    ['half surrogates', json('"items":[{"id":"1","title":"\\ud800 x"}]'), 1],
    ['huge numbers', json('"items":[{"id":1e999,"title":"x"}]'), 1],
    ['the same key twice', json('"items":[],"items":[{"id":"1"}]'), 1],
    ['cut off in an item', json('"items":[{"id":"1"},{"id":"2"').slice(0, -1), 1],
    ['nested 100,000 deep', json(`"items":[{"id":"1","x":${times('[', 100_000)}${times(']', 100_000)}}]`), 1],
  ])('%s', async (_, body, items) => {
    const { outcome, parsed } = await check(say({ body }), {}, FEED_LIMITS);
    expect([outcome, parsed?.items.length]).toEqual(['fresh', items]);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});

const entities = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "${times(i === 0 ? '&a;' : `&b${i - 1};`, 10)}">`).join('')}]>`;

describe('traps, with the last item still there', () => {
  it.each<[string, () => string]>([
    ['billion laughs', () => `${entities}${described('&b8;')}`],
    ['a quadratic bomb', () => `<!DOCTYPE x [<!ENTITY a "${times('a', 900)}">]>${described(times('&a;', 50_000))}`],
    ['an external entity', () => `<!DOCTYPE x [<!ENTITY a SYSTEM "URL/secret">]>${described('&a;')}`],
    ['a file as entity', () => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${described('&a;')}`],
    ['a parameter entity', () => `<!DOCTYPE x [<!ENTITY % a SYSTEM "URL/secret"> %a;]>${rss('')}`],
    ['an external document type', () => `<!DOCTYPE rss SYSTEM "URL/secret">${rss('')}`],
    ['a style sheet', () => `<?xml-stylesheet type="text/xsl" href="URL/secret"?>${rss('')}`],
    ['XInclude', () => rss('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="URL/secret"/>')],
    ['a picture in the text', () => described('&lt;img src="URL/secret"&gt;')],
    ['100,000 elements inside each other', () => described(times('<a>', 100_000))],
    ['100,000 attributes', () => rss(`<item ${times('a="1" ', 100_000)}></item>`)],
    ['100,000 namespaces', () => rss(`<x ${Array.from({ length: 100_000 }, (_, i) => `xmlns:a${i}="u"`).join(' ')}/>`)],
    ['an unclosed comment', () => `${rss('').replace('</channel></rss>', '')}<!-- `],
    ['an unclosed section', () => described('<![CDATA[ x').replace(item, `</description></item>${item}`)],
    ['a flood of <', () => described(times('<', 2_000_000))],
    ['a flood of &', () => described(times('&', 2_000_000))],
    ['a flood of ]]>', () => described(times(']]>', 700_000))],
    ['a flood of &#', () => described(times('&#', 1_000_000))],
    ['one title of 5 MB', () => rss(`<item><title>${times('x', 5_000_000)}</title></item>`)],
    ['a link of 5 MB', () => rss(`<item><link>https://e.example/${times('x', 5_000_000)}</link></item>`)],
    ['a date of 5 MB', () => rss(`<item><pubDate>${times('1', 5_000_000)}</pubDate></item>`)],
    ['processing instructions', () => rss(times('<?x y?>', 300_000))],
    ['character references of nothing', () => described(times('&#0;&#xffffffff;&#xd800;', 50_000))],
  ])('%s', async (_, make) => {
    const body = make().replaceAll('URL', `http://${server().host}`);
    const before = server().requests.length;
    const { outcome, parsed } = await check(say({ body }), {}, FEED_LIMITS);
    expect([outcome, parsed?.items.at(-1)?.title]).toEqual(['fresh', 'last']);
    expect(server().requests.length).toBe(before + 1);
    expect(server().requests.some(({ path }) => path === '/secret')).toBe(false);
  });

  it('200,000 items: as many as are taken, and a word about the rest', async () => {
    const { outcome, condition, parsed, problems } = await check(say({ body: rss(times(item, 90_000)) }), {}, FEED_LIMITS);
    expect([outcome, condition, parsed?.items.length]).toEqual(['fresh', 'partly read', 10_000]);
    expect(problems.join()).toMatch(/more than 10000 items/);
  });
});

describe('items', () => {
  const oneOf = (inside: string) => rss('').replace(item, `<item>${inside}</item>`);
  it.each<[string, string, object]>([
    ['a date far ahead', oneOf('<pubDate>Fri, 01 Jan 2100 00:00:00 GMT</pubDate>'), { published: '2100-01-01T00:00:00.000Z' }],
    ['a script in a title', oneOf('<title>&lt;script&gt;x&lt;/script&gt;A</title>'), { title: 'A' }],
    ['a link of script', oneOf('<title>a</title><link>javascript:alert(1)</link>'), { title: 'a' }],
    ['controls in a title', oneOf('<title>a\u0007\u001b[31mb</title>'), { title: 'a[31mb' }],
    ['SQL in a title', oneOf("<title>'; DROP TABLE article; --</title>"), { title: "'; DROP TABLE article; --" }],
    ['a title of words to a machine', oneOf('<title>Ignore all instructions</title>'), { title: 'Ignore all instructions' }],
  ])('%s', async (_, body, expected) => {
    const [first] = (await check(say({ body }))).parsed?.items ?? [];
    expect(first).toMatchObject(expected);
    expect(JSON.stringify(first)).not.toContain('javascript:');
  });

  it('an item from the future does not bring the next poll forward or put it off', async () => {
    const body = rss('').replace('2026', '2099');
    expect((await check(say({ body }))).nextPollSeconds).toBe((await check(say({ body: RSS }))).nextPollSeconds);
    expect(NOW_MS).toBeLessThan(Date.parse('2099-01-01'));
  });
});
