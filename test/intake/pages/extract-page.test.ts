import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/intake/pages/extract-page.ts';
import { pageCases } from './page-cases.ts';

describe('a page', () => {
  it.each(pageCases.map((one) => [one.slug, one] as const))('is read: %s', (_, { html, url, expected, why }) => {
    const { text, problems, ...rest } = extractPage({ html, url });
    expect({ ...rest, ...(problems.length > 0 ? { problems } : {}), text: text.split('\n') }, why).toEqual(expected);
  });

  it('is read without any frame, or with nothing in it', () => {
    expect(extractPage({ html: 'One line only.' })).toMatchObject({ text: 'One line only.', access: 'open' });
    for (const html of ['', ' ', '<html>', '<html></html>', '<body>', '<!doctype html>', '<!--', '<script>', '<'])
      expect(extractPage({ html }), html).toMatchObject({ access: 'open', problems: [] });
  });

  it('is read where the first tag swallows all that follows', () => {
    const page = '<html lang="en><body><p>Trucks rolled over the bridge.</p></body></html>';
    expect(extractPage({ html: page })).toMatchObject({ text: '' });
  });

  it('a link inside a link ends it, and the text stays in order', () => {
    const { text } = extractPage({ html: `<p>One ${'<a href=/x><div>two '.repeat(300)}</p><p>Three, and so it ended.</p>` });
    expect(text.replace(/\s+/g, ' ')).toMatch(/^One (?:two )+Three, and so it ended\.$/);
  });

  it('runs no script and loads nothing', () => {
    const html = `<body onload="globalThis.ran=1"><img src="http://127.0.0.1:9/" onerror="globalThis.ran=1"><script>globalThis.ran=1</script>
      <iframe src="http://127.0.0.1:9/"></iframe><link rel="stylesheet" href="http://127.0.0.1:9/x.css"><p>Nothing happened.</p>`;
    expect(extractPage({ html }).text).toBe('Nothing happened.');
    expect((globalThis as { ran?: number }).ran).toBeUndefined();
  });
});

const prose =
  '<p>The minister said on Tuesday, after a long meeting, that the ships would stay where they were until March.</p>'.repeat(3);

describe('what a page says of itself', () => {
  const read = (head: string, url?: string) =>
    extractPage({ html: `<html><head>${head}</head><body><article>${prose}</article></body></html>`, ...(url ? { url } : {}) });

  it.each([
    ['By Ana Pérez', 'Ana Pérez'],
    ['Por: Redacción', 'Redacción'],
    ['Ana Pérez | Reuters', 'Ana Pérez'],
    ['https://www.facebook.com/anaperez', undefined],
    ['admin', undefined],
    ['@anaperez', undefined],
    ['Ana P&eacute;rez', 'Ana Pérez'],
    ['Ana P&amp;eacute;rez', 'Ana Pérez'],
  ])('byline %s', (content, byline) => {
    expect(read(`<meta name="author" content="${content}">`).byline).toBe(byline);
  });

  it.each([
    ['<meta property="article:published_time" content="2026-01-28T14:02:00+01:00">', '2026-01-28T13:02:00.000Z', 'meta'],
    ['<meta name="DC.date.issued" content="2026-01-28">', '2026-01-28T00:00:00.000Z', 'meta'],
    [
      '<meta name="pubdate" content="20260128"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-29"}</script>',
      '2026-01-29T00:00:00.000Z',
      'json-ld',
    ],
    ['<meta name="date" content="yesterday">', '2026-01-27T00:00:00.000Z', 'address'],
  ])('published %s', (head, at, basis) => {
    expect(read(head, 'https://news.example/2026/01/27/ships').published).toMatchObject({ at, basis });
  });

  it.each([
    ['/story', 'https://www.paper.example/amp/story', 'https://www.paper.example/story'],
    ['https://paper.example/story', 'https://amp.paper.example/story', 'https://paper.example/story'],
    ['https://paper.example/', 'https://paper.example/story', undefined],
    ['https://other.example.net/story', 'https://www.paper.com/story', undefined],
    ['javascript:alert(1)', 'https://paper.example/story', undefined],
    ['//paper.example/story', undefined, undefined],
  ])('canonical %s on %s', (href, url, canonicalUrl) => {
    expect(read(`<link rel="canonical" href="${href}">`, url).canonicalUrl).toBe(canonicalUrl);
  });

  it.each([
    ['Ships stay | The Paper', 'Ships stay | The Paper'],
    ['Ships stay until March | The Paper', 'Ships stay until March'],
    ['Ships stay until March - El Diario', 'Ships stay until March - El Diario'],
  ])('title %s', (tab, title) => {
    expect(read(`<title>${tab}</title>`).title).toBe(title);
  });
});

describe('JSON-LD', () => {
  const read = (json: string) =>
    extractPage({
      html: `<head><script type='application/ld+json'>${json}</script></head><body>${prose}</body>`,
      url: 'https://news.example/ships',
    });
  const date = '"datePublished":"2026-01-28T10:00:00Z"';
  const published = { published: { at: '2026-01-28T10:00:00.000Z', basis: 'json-ld' } };

  it.each([
    ['an object', `{"@type":"NewsArticle",${date}}`],
    ['an array', `[{"@type":"Organization"},{"@type":["Thing","NewsArticle"],${date}}]`],
    ['a graph', `{"@graph":[{"@type":"WebSite"},{"@type":"ReportageNewsArticle",${date}}]}`],
    ['CDATA', `//<![CDATA[\n{"@type":"NewsArticle",${date}}\n//]]>`],
    ['a comment', `<!-- {"@type":"NewsArticle",${date}} -->`],
    ['a semicolon', `{"@type":"NewsArticle",${date}};`],
    ['a comma too many', `{"@type":"NewsArticle",${date},}`],
    ['a line end in a string', `{"@type":"NewsArticle","description":"one\ntwo",${date}}`],
    ['a wrong escape', `{"@type":"NewsArticle","description":"it\\'s",${date}}`],
    ['two objects', `{"@type":"Organization"}\n{"@type":"NewsArticle",${date}}`],
    ['a quotation mark too many', `{"@type":"NewsArticle","description":"a "quoted" word",${date}}`],
    [
      'an article of its own among others',
      `[{"@type":"NewsArticle","url":"/other","datePublished":"2020-01-01"},{"@type":"NewsArticle","url":"https://news.example/ships",${date}}]`,
    ],
  ])('is understood: %s', (_, json) => {
    expect(read(json)).toMatchObject(published);
  });

  it.each([
    'null',
    '[]',
    '{"@type":5}',
    '{"@type":"NewsArticle","author":{"name":{}},"headline":[1]}',
    '{"__proto__":{"x":1},"@type":"NewsArticle"}',
    '{',
  ])('does no harm: %s', (json) => {
    expect(read(json).text).toContain('The minister said');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
