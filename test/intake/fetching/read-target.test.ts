/** Addresses as people type them and servers send them: where a request would go, or why none does. */
import { describe, expect, it } from 'vitest';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { readTarget } from '../../../src/intake/fetching/read-target.ts';

const BASE = new URL('https://example.org/feeds/a.xml');

const read = (text: string, allowed: readonly string[] = [], base?: URL) => {
  const target = readTarget(text, readAllowedHosts(allowed), base);
  return 'refused' in target ? target.refused : target.url.href;
};

describe('refused before anything is looked up', () => {
  it.each([
    ['', 'this is no address'],
    ['example.org/feed', 'this is no address'],
    ['http://', 'this is no address'],
    ['http://256.1.1.1/', 'this is no address'],
    ['http://exa mple.org/', 'this is no address'],
    ['ftp://example.org/', 'ftp: is not fetched, only http: and https: are'],
    ['file:///etc/passwd', 'file: is not fetched, only http: and https: are'],
    ['gopher://example.org/', 'gopher: is not fetched, only http: and https: are'],
    ['data:text/xml,<rss/>', 'data: is not fetched, only http: and https: are'],
    ['javascript:alert(1)', 'javascript: is not fetched, only http: and https: are'],
    ['http://127.1/', 'the address is an odd way to write 127.0.0.1'],
    ['http://2130706433/', 'the address is an odd way to write 127.0.0.1'],
    ['http://0x7f000001/', 'the address is an odd way to write 127.0.0.1'],
    ['http://0x7f.0.0.1/', 'the address is an odd way to write 127.0.0.1'],
    ['http://0177.0.0.1/', 'the address is an odd way to write 127.0.0.1'],
    ['http://１２７.０.０.１/', 'the address is an odd way to write 127.0.0.1'],
    ['http://127。0。0。1/', 'the address is an odd way to write 127.0.0.1'],
    ['http://127.0.0.1./', 'the address is an odd way to write 127.0.0.1'],
    ['http://%31%32%37.0.0.1/', 'the address is an odd way to write 127.0.0.1'],
    ['http:127.1/', 'the address is an odd way to write 127.0.0.1'],
    ['http:\\\\0x7f.1\\', 'the address is an odd way to write 127.0.0.1'],
    ['http://u@0x7f.1/', 'the address is an odd way to write 127.0.0.1'],
    ['http://example.org:22/', 'port 22 is not contacted'],
    ['http://example.org:25/', 'port 25 is not contacted'],
    ['https://example.org:993/', 'port 993 is not contacted'],
    ['http://example.org:0/', 'port 0 is not contacted'],
    [`http://example.org/${'a'.repeat(8_000)}`, 'the address is longer than 8000 characters'],
  ])('%.60s', (text, reason) => expect(read(text)).toBe(reason));
});

describe('goes to', () => {
  it.each([
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.org:443/Feed?q=1#part', 'https://example.org/Feed?q=1'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['http://example.org:1024/', 'http://example.org:1024/'],
    ['http://user:secret@example.org/', 'http://example.org/'],
    ['http://münchen.example/', 'http://xn--mnchen-3ya.example/'],
    ['http://8.8.8.8:8080/', 'http://8.8.8.8:8080/'],
    ['http://[2606:4700::1]/', 'http://[2606:4700::1]/'],
  ])('%s', (text, href) => expect(read(text)).toBe(href));

  it.each([
    ['b.xml', 'https://example.org/feeds/b.xml'],
    ['/b.xml', 'https://example.org/b.xml'],
    ['?page=2', 'https://example.org/feeds/a.xml?page=2'],
    ['//other.example/b', 'https://other.example/b'],
    ['//127.1/b', 'the address is an odd way to write 127.0.0.1'],
    ['https://example.com/', 'https://example.com/'],
  ])('from a page, %s', (text, href) => expect(read(text, [], BASE)).toBe(href));

  it('a relative address on a host that is a number', () => {
    expect(read('/b', [], new URL('http://8.8.8.8/a'))).toBe('http://8.8.8.8/b');
  });
});

describe('hosts that the operator named', () => {
  it.each([
    ['http://intranet.example:81/', ['intranet.example:81'], 'http://intranet.example:81/'],
    ['http://intranet.example:81/', ['intranet.example'], 'port 81 is not contacted'],
    ['http://intranet.example:82/', ['intranet.example:81'], 'port 82 is not contacted'],
    ['http://0x7f.1:8399/', ['127.0.0.1:8399'], 'the address is an odd way to write 127.0.0.1'],
  ])('%s with %j', (text, allowed, href) => expect(read(text, allowed)).toBe(href));

  it('are read with or without a port', () => {
    expect(readAllowedHosts(['127.0.0.1:8399', ' Intranet.example', '[::1]:80', 'a b', 'http://x', ''])).toEqual([
      { host: '127.0.0.1', port: 8399 },
      { host: 'intranet.example' },
      { host: '[::1]', port: 80 },
    ]);
  });

  it('strip credentials and say so', () => {
    expect(readTarget('http://u:p@example.org/', [])).toMatchObject({ hadCredentials: true });
    expect(readTarget('http://example.org/', [])).toMatchObject({ hadCredentials: false });
  });
});
