import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, cleanAddress } from '../../src/core/canonical-address.ts';

const PAGE = 'https://news.example/2026/11/two-ships';

describe('one address for one page', () => {
  it.each([
    'http://news.example/2026/11/two-ships',
    'https://WWW.News.Example:443/2026/11/two-ships/',
    'http://m.news.example:80/2026/11/two-ships',
    'https://amp.news.example/2026/11/two-ships',
    'https://www.m.news.example./2026//11/two-ships',
    `${PAGE}#comments`,
    `${PAGE}/amp/`,
    `${PAGE}.amp.html`,
    `${PAGE}?amp=1&outputType=amp`,
    `${PAGE}/index.html`,
    `https://news.example/amp/2026/11/two-ships`,
    `${PAGE}?utm_source=rss&fbclid=x&ref=rss&traffic_source=rss&maca=en-rss-en-all-1573-rdf`,
    'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/2026/11/two-ships/amp/',
    'https://www.google.com/amp/s/news.example/2026/11/two-ships',
    'https://news.example/2026/11/%74wo-ships',
    // As feeds, sites and those who share a page write it.
    `${PAGE}?at_medium=RSS&at_campaign=KARANGA`, // feeds of the BBC
    `${PAGE}?outputType=amp-type`, // sites made with Arc
    `${PAGE}/?output=amp`,
    `${PAGE}?ref=rss`,
    'https://mobile.news.example/2026/11/two-ships', // Reuters, until 2021
    'https://movil.news.example/2026/11/two-ships',
    'https://www2.news.example/2026/11/two-ships',
    `${PAGE}?fbclid=IwAR0&utm_medium=social&mc_cid=1`, // shared by hand, from a newsletter
    `${PAGE}/?gclid=x&_ga=2.1`,
    `${PAGE}?igsh=abc&s_cid=x`,
    'http://www.news.example/2026/11/two-ships/default.aspx', // sites made with ASP.NET
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe(PAGE);
  });

  it.each([
    ['https://news.example/nota?b=2&a=1', 'https://news.example/nota?a=1&b=2'],
    ['https://news.example/nota?ref=5712', 'https://news.example/nota?ref=5712'],
    ['https://news.example/#!/nota/5', 'https://news.example#!/nota/5'],
    ['https://news.example/c%C3%A1rtel', 'https://news.example/c%C3%A1rtel'],
    ['https://news.example/cártel', 'https://news.example/c%C3%A1rtel'],
    ['https://news.example/secciones/amp', 'https://news.example/secciones/amp'],
    ['https://news.example:8443/x', 'https://news.example:8443/x'],
    ['https://m.example/x', 'https://m.example/x'],
    ['https://news.example/Nota', 'https://news.example/Nota'],
    ['https://news.example/x?__proto__=1&constructor=2', 'https://news.example/x?__proto__=1&constructor=2'],
    ['urn:uuid:57', 'urn:uuid:57'],
    [' no address ', 'no address'],
  ])('%s → %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it('stays as it is once it is canonical', () => {
    const part = fc.constantFrom('amp', 'index.html', 'a-b', 'x.amp', '.amp', 'á', '%2F', '%', '2026', '', 'm', 'www', 'q');
    const query = fc.array(fc.tuple(fc.constantFrom('utm_x', 'id', 'amp', 'ref', 'é', ''), fc.constantFrom('', 'rss', '5', '%')));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('www', 'm', 'amp', 'news')), fc.array(part), query, (hosts, path, pairs) => {
        const search = pairs.map(([name, value]) => `${name}=${value}`).join('&');
        const once = canonicalAddress(`http://${[...hosts, 'site.example'].join('.')}/${path.join('/')}?${search}`);
        expect(canonicalAddress(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('can be opened still when only cleaned', () => {
    expect(cleanAddress('http://www.news.example/nota/?b=2&utm_source=x&a=%20#top')).toBe(
      'http://www.news.example/nota/?b=2&a=+',
    );
    expect(cleanAddress('http://www.news.example/nota/?a=%20#!/x')).toBe('http://www.news.example/nota/?a=%20#!/x');
  });
});
