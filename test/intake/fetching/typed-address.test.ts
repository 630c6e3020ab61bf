import { describe, expect, it } from 'vitest';
import { typedAddresses } from '../../../src/intake/fetching/typed-address.ts';

describe('an address as it is typed', () => {
  it.each<[string, readonly string[]]>([
    ['https://example.org/feed', ['https://example.org/feed']],
    ['HTTP://example.org', ['HTTP://example.org']],
    ['example.org', ['https://example.org', 'http://example.org']],
    ['www.example.org/news?a=b', ['https://www.example.org/news?a=b', 'http://www.example.org/news?a=b']],
    ['127.0.0.1:8399/feed', ['https://127.0.0.1:8399/feed', 'http://127.0.0.1:8399/feed']],
    ['localhost:8080', ['https://localhost:8080', 'http://localhost:8080']],
    ['[::1]:8080/feed', ['https://[::1]:8080/feed', 'http://[::1]:8080/feed']],
    ['<https://example.org/feed>', ['https://example.org/feed']],
    ['<https://example.org/feed|example.org>', ['https://example.org/feed']],
    ['“example.org”', ['https://example.org', 'http://example.org']],
    ['feed://example.org/rss', ['http://example.org/rss']],
    ['feed:https://example.org/rss', ['https://example.org/rss']],
    ['señal.example', ['https://señal.example', 'http://señal.example']],
    ['venezuela', []],
    ['two words.example', []],
    ['mailto:ana@example.org', []],
    ['javascript:alert(1)', []],
    ['file:///etc/passwd', []],
    ['user@example.org', []],
    ['https://', []],
    ['', []],
  ])('%s', (typed, addresses) => {
    expect(typedAddresses(typed)).toEqual(addresses);
  });
});
