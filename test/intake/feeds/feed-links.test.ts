import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedLinks } from '../../../src/intake/feeds/feed-links.ts';
import { brokenMarkup } from './generated-feeds.ts';

const PAGE = 'https://site.example/news/';
const linked = (html: string) => feedLinks(html, PAGE).map(({ address }) => address.replace('https://site.example', ''));
const anchor = (href: string) => `<a href="${href}">x</a>`;

describe('the links of a page to feeds', () => {
  it.each([
    '/rss',
    '/feed/',
    '/feeds/all.atom',
    '/news.rss',
    '/?feed=rss2',
    '/list?format=rss',
    '/rss.html',
    '/index.xml',
    '/rss-flash.xml',
  ])('%s looks like one', (href) => {
    expect(linked(anchor(href))).toEqual([href]);
  });

  it.each([
    '/feedback',
    '/progress',
    '/about',
    '/atomic-energy',
    '/news/rssnews',
    'javascript:rss()',
    'mailto:rss@site.example',
    '#feed',
  ])('%s does not', (href) => {
    expect(linked(anchor(href))).toEqual([]);
  });

  it('are few, and addresses of the web, whatever the page is', () => {
    fc.assert(
      fc.property(brokenMarkup, (markup) => {
        for (const { address } of feedLinks(`<body>${markup}`, PAGE)) expect(new URL(address).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 500 },
    );
    expect(linked(Array.from({ length: 100_000 }, (_, index) => anchor(`/${index}/rss`)).join(''))).toHaveLength(30);
    for (const piece of ['<a ', '<link rel=', '<a href="', '<!--', '<script>', '&', '<base href="/x/">'])
      expect(linked(piece.repeat(100_000)).length).toBeLessThanOrEqual(30);
  });
});
