/** robots.txt as RFC 9309 reads it. */
import { describe, expect, it } from 'vitest';
import { mayFetch, readRobots } from '../../../src/intake/fetching/robots-rules.ts';

const may = (robots: string, path: string) => mayFetch(readRobots(robots, 'sitrep'), new URL(path, 'https://example.org'));

/** The example of section 5.1, cut short. */
const EXAMPLE = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow: /

User-Agent: barbot
User-Agent: sitrep
Disallow: /example/page.html
`;

describe('robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['user-AGENT : *\r\ndisALLOW : /a # comment', '/a/b', false],
    ['User-agent: *\rDisallow: /a', '/a', false],
    ['User-agent: Sitrep/2.0\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: sitrep\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: sitrep', '/a', true],
    ['User-agent: sitrep\nDisallow: /a\n\nUser-agent: sitrep\nDisallow: /b', '/b', false],
    ['User-agent: sitreport\nDisallow: /', '/a', true],
    ['Disallow: /', '/a', true],
    ['<html><body>not found</body></html>', '/a', true],
    [EXAMPLE, '/example/page.html', false],
    [EXAMPLE, '/example/page.gif', true],
    ['User-agent: *\nAllow: /p\nDisallow: /', '/page', true],
    ['User-agent: *\nAllow: /folder\nDisallow: /folder', '/folder/page', true],
    ['User-agent: *\nAllow: /page\nDisallow: /*.htm', '/page.htm', false],
    ['User-agent: *\nAllow: /$\nDisallow: /', '/', true],
    ['User-agent: *\nAllow: /$\nDisallow: /', '/page.htm', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['User-agent: *\nDisallow: /*?', '/a?x=1', false],
    ['User-agent: *\nDisallow: /a*b*c', '/axxbyyc', false],
    ['User-agent: *\nDisallow: /a*b*c', '/axxcyyb', true],
    ['User-agent: *\nDisallow: /ñ', '/%c3%b1', false],
    ['User-agent: *\nDisallow: /%7Efoo', '/~foo', false],
    ['User-agent: *\nDisallow: /a%2fb', '/a/b', true],
    ['User-agent: *\nCrawl-delay: 5\nSitemap: /s.xml\nDisallow: /a', '/a', false],
  ])('%j for %s: %s', (robots, path, isAllowed) => expect(may(robots, path)).toBe(isAllowed));

  it('takes no time on patterns of many stars', () => {
    const started = performance.now();
    expect(may(`User-agent: *\nDisallow: /${'a*'.repeat(1_500)}b`, `/${'a'.repeat(6_000)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
