import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, visibleText } from '../../../src/core/chat/clean-text.ts';
import { safeLink } from '../../../src/core/chat/safe-link.ts';

describe('cleaned', () => {
  it.each([
    ['a right-to-left override', 'report\u202efdp.exe', 'reportfdp.exe'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['marks of direction', '@\u200eeveryone', '@everyone'],
    ['an Arabic letter mark', 'a\u061cb', 'ab'],
    ['zero-width spaces', 'dis\u200bcord.gg/abc', 'discord[.]gg/abc'],
    ['tag characters', 'a\u{e0041}\u{e007f}', 'a'],
    ['fillers', '\u3164a\uffa0\u115f', 'a'],
    ['soft hyphens', 'secu\u00adrity', 'security'],
    ['controls', '\u0000a\u001b[31m\u009b', 'a[31m'],
    ['line and paragraph separators', 'a\u2028b\u2029c\r\nd', 'a b c d'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['zalgo', `Z${'\u0301'.repeat(40)}a`, 'Ź\u0301\u0301\u0301\u0301a'],
    ['a joiner between Latin letters', 'every\u200done', 'everyone'],
    ['a style selector behind a letter', 'a\ufe0fb', 'ab'],
    ['invisible characters alone', '\u200b\u2060\u3164', '(untitled)'],
    ['the blank of Braille alone', '\u2800\u2800', '(untitled)'],
    ['accents as marks of their own', 'Ca\u0301rtel', 'Cártel'],
    ['an address', 'see https://evil.example/x', 'see hxxps://evil.example/x'],
    ['another scheme', 'slack://open ms-word:ofe|u|http://a', 'slack[:]//open ms-word:ofe|u|hxxp://a'],
    ['an address without a space before it', 'xhttp://evil.example', 'xhxxp[:]//evil.example'],
    ['an invitation', 'discord.com/invite/abc DISCORD.GG/x', 'discord[.]com/invite/abc DISCORD[.]GG/x'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    'Cártel de los Soles — “¿qué?” 相关文章',
    '👩‍👩‍👧 👍🏽 🇻🇪 ❤️',
    'می‌خواهم',
    'क्‍ष',
    'عربى',
    '@everyone <@1> [a](b) *x* _y_',
    'discord.ggx.example',
  ])('%s stays as it was written', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('nothing invisible is left, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(
          /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u,
        );
        expect(cleanText(clean)).toBe(clean);
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
      { numRuns: 800 },
    );
  });
});

describe('links', () => {
  it.each([
    ['https://example.org/a?b=c_d*e', 'https://example.org/a?b=c_d*e', 'example.org'],
    ['https://example.org/a)b|c>d[e]', 'https://example.org/a%29b%7Cc%3Ed%5Be%5D', 'example.org'],
    ['https://аррӏе.example/', 'https://xn--80ak6aa92e.example/', 'xn--80ak6aa92e.example'],
    ['HTTP://Example.org:8080/x', 'http://example.org:8080/x', 'example.org:8080'],
  ])('%s', (address, url, host) => {
    expect(safeLink(address)).toEqual({ url, host });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example/',
    'https://user:secret@example.org/',
    'ftp://example.org/',
    'https://exa\u0000mple.org/',
    'https://exam\nple.org/',
    '//example.org',
    'nonsense',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('%s leads nowhere', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});
