/** The pure decisions as tables: dates, pauses, freshness, intervals, validators, moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledMove } from '../../../src/core/feeds/settled-move.ts';
import { turnOf } from '../../../src/core/feeds/turn-of.ts';
import { moveAfter, stateAfter } from '../../../src/intake/fetching/feed-state.ts';
import { freshFor } from '../../../src/intake/fetching/freshness.ts';
import { readHttpDate } from '../../../src/intake/fetching/http-date.ts';
import { POLL } from '../../../src/intake/fetching/limits.ts';
import {
  type PollHints,
  secondsAfterFailure,
  secondsAfterPause,
  secondsToNextPoll,
} from '../../../src/intake/fetching/next-poll.ts';
import { requestHeaders, sendable } from '../../../src/intake/fetching/request-headers.ts';
import { readRetryAfter } from '../../../src/intake/fetching/retry-after.ts';
import { readScheduleHints } from '../../../src/intake/fetching/schedule-hints.ts';
import { NOW_MS } from '../../fakes/hostile-web.ts';

describe('a date of HTTP', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    ['Sunday, 06-Nov-30 08:49:37 GMT', '2030-11-06T08:49:37.000Z'],
    ['0', undefined],
    ['-1', undefined],
    ['1', undefined],
    ['tomorrow', undefined],
    ['Sun, 06 Foo 1994 08:49:37 GMT', undefined],
    ['Sun, 06 Nov 1994 25:49:37 GMT', undefined],
    ['2026-11-21T20:30:00Z', undefined],
  ])('%s', (text, iso) => expect(readHttpDate(text, NOW_MS)).toBe(iso === undefined ? undefined : Date.parse(iso)));
});

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    ['0', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    ['1e9', undefined],
    ['99999999999', POLL.longestPause],
    ['9'.repeat(400), POLL.longestPause],
    ['Sat, 21 Nov 2026 21:30:00 GMT', 3_600],
    ['Sat, 21 Nov 2026 19:30:00 GMT', undefined],
    ['Sun, 21 Nov 2027 20:30:00 GMT', POLL.longestPause],
  ])('%.40s', (value, seconds) => expect(readRetryAfter(value, NOW_MS)).toBe(seconds));
});

describe('freshness', () => {
  it.each([
    [[], undefined],
    [[['cache-control', 'max-age=7200']], 7_200],
    [[['cache-control', 'public, Max-Age="7200"']], 7_200],
    [[['cache-control', 'max-age=0']], undefined],
    [[['cache-control', 'max-age=-1']], undefined],
    [[['cache-control', 'max-age=soon']], undefined],
    [[['cache-control', 's-maxage=7200']], undefined],
    [[['cache-control', 'no-cache, max-age=7200']], undefined],
    [[['cache-control', 'no-store']], undefined],
    [
      [
        ['cache-control', 'max-age=7200'],
        ['cache-control', 'max-age=600'],
      ],
      600,
    ],
    [
      [
        ['cache-control', 'max-age=7200'],
        ['age', '200'],
      ],
      7_000,
    ],
    [
      [
        ['cache-control', 'max-age=7200'],
        ['age', '-9'],
      ],
      7_200,
    ],
    [[['expires', 'Sat, 21 Nov 2026 22:30:00 GMT']], 7_200],
    [
      [
        ['expires', 'Sat, 21 Nov 2026 22:30:00 GMT'],
        ['date', 'Sat, 21 Nov 2026 21:30:00 GMT'],
      ],
      3_600,
    ],
    [
      [
        ['expires', 'Sat, 21 Nov 2026 22:30:00 GMT'],
        ['cache-control', 'max-age=60'],
      ],
      60,
    ],
    [[['expires', '0']], undefined],
    [[['expires', 'Thu, 01 Jan 1970 00:00:00 GMT']], undefined],
  ] as const)('%j', (headers, seconds) => expect(freshFor(headers, NOW_MS)).toBe(seconds));
});

describe('the next poll', () => {
  const none: readonly number[] = [];
  const weekend = [0, 6];
  it.each<[string, Partial<PollHints>, number]>([
    ['nothing said', { skipHours: none }, POLL.usual],
    ['a short max-age shortens nothing', { skipHours: none, freshFor: 5 }, POLL.usual],
    ['max-age lengthens', { skipHours: none, freshFor: 7_200 }, 7_200],
    ['ttl lengthens', { skipHours: none, ttl: 90 }, 5_400],
    ['the longer of both', { skipHours: none, ttl: 90, freshFor: 7_200 }, 7_200],
    ['never beyond a day', { skipHours: none, freshFor: 31_536_000 }, POLL.most],
    ['nor by ttl', { skipHours: none, ttl: 999_999_999 }, POLL.most],
    ['to the end of a skipped hour', { skipHours: [21] }, 90 * 60],
    ['over midnight', { skipHours: [21, 22, 23, 0, 1] }, 5.5 * 3_600],
    ['another hour skipped', { skipHours: [4] }, POLL.usual],
    ['all hours skipped', { skipHours: Array.from({ length: 24 }, (_, hour) => hour) }, POLL.usual],
    ['skipDays that are over', { skipDays: [5] }, POLL.usual],
    ['from Saturday to Sunday', { skipDays: [6] }, 3.5 * 3_600],
    ['over the weekend, but never beyond a day', { skipDays: weekend }, POLL.most],
    ['a skipped hour behind a skipped day', { skipDays: [6], skipHours: [0, 1] }, 5.5 * 3_600],
    ['all days skipped', { skipDays: [0, 1, 2, 3, 4, 5, 6] }, POLL.usual],
    ['a period lengthens', { period: 7_200 }, 7_200],
    ['a period of a week', { period: 7 * 86_400 }, POLL.most],
    ['a short period shortens nothing', { period: 60 }, POLL.usual],
  ])('%s', (_, hints, seconds) => expect(secondsToNextPoll({ skipHours: none, skipDays: none, ...hints }, NOW_MS)).toBe(seconds));

  it.each([
    [1, 0, POLL.usual / 2],
    [1, 0.999_999, POLL.usual],
    [2, 0.5, POLL.usual * 1.5],
    [7, 0, POLL.most / 2],
    [2_000, 0.999_999, POLL.most],
    [0, 0, POLL.least],
  ])('after failure %d with chance %d', (failures, chance, seconds) =>
    expect(secondsAfterFailure(failures, () => chance)).toBe(seconds),
  );

  it.each([
    [1, POLL.least],
    [7_200, 7_200],
    [999_999_999, POLL.longestPause],
  ])('after a pause of %d', (asked, seconds) => expect(secondsAfterPause(asked)).toBe(seconds));

  it('is never sooner than the least nor later than a day, whatever is said', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const day = fc.integer({ min: 0, max: 6 });
    const skipped = { skipHours: fc.array(hour), skipDays: fc.array(day) };
    const hints = fc.record({ ...skipped, ttl: fc.nat(), freshFor: fc.nat(), period: fc.nat() });
    fc.assert(
      fc.property(hints, fc.integer({ min: 0, max: 4e12 }), (said, nowMs) => {
        const seconds = secondsToNextPoll(said, nowMs);
        expect(seconds).toBeGreaterThanOrEqual(POLL.least);
        expect(seconds).toBeLessThanOrEqual(POLL.most);
      }),
      { numRuns: 500 },
    );
  });

  it('spreads feeds over the interval, the same on every start', () => {
    const turns = Array.from({ length: 1_000 }, (_, index) => turnOf(`https://example.org/${index}`, 1_800));
    expect(turns).toEqual(Array.from({ length: 1_000 }, (_, index) => turnOf(`https://example.org/${index}`, 1_800)));
    const tenths = Array.from({ length: 10 }, (_, tenth) => turns.filter((turn) => Math.floor(turn / 180) === tenth).length);
    expect(Math.min(...tenths)).toBeGreaterThan(60);
    expect(tenths.reduce((sum, count) => sum + count)).toBe(1_000);
  });
});

describe('hints in a feed', () => {
  const hours = '<skipHours><hour>3</hour><hour> 24 </hour><hour>x</hour></skipHours>';
  const days = '<skipDays><day>Saturday</day><day> sunday </day><day>Someday</day></skipDays>';
  const period = (name: string, times: string) =>
    `<sy:updatePeriod>\n\t${name}\t</sy:updatePeriod><sy:updateFrequency>${times}</sy:updateFrequency>`;
  it.each<[string, Partial<PollHints>]>([
    ['<ttl>60</ttl>', { ttl: 60 }],
    ['<ttl>\n60 </ttl>', { ttl: 60 }],
    ['<ttl><![CDATA[60]]></ttl>', { ttl: 60 }],
    ['<ttl>-60</ttl>', {}],
    ['<ttl>0</ttl>', {}],
    ['<ttl>soon</ttl>', {}],
    [hours, { skipHours: [3, 0] }],
    [days, { skipDays: [6, 0] }],
    ['<item><ttl>60</ttl></item>', {}],
    [period('hourly', '1'), { period: 3_600 }],
    [period('hourly', '2'), { period: 1_800 }],
    [period('Daily', '3'), { period: 28_800 }],
    [period('weekly', '0'), { period: 604_800 }],
    [period('never', '1'), {}],
    ['<sy:updateFrequency>2</sy:updateFrequency>', {}],
    ['<sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>', {}],
    ['', {}],
  ])('%s', (inside, hints) =>
    expect(readScheduleHints(Buffer.from(`<rss><channel>${inside}</channel></rss>`))).toEqual({
      skipHours: [],
      skipDays: [],
      ...hints,
    }),
  );

  it('are read in UTF-16, and there are none in JSON', () => {
    const body = Buffer.from('\ufeff<rss><channel><ttl>60</ttl>', 'utf16le');
    expect(readScheduleHints(body)).toEqual({ ttl: 60, skipHours: [], skipDays: [] });
    expect(readScheduleHints(Buffer.from('{"ttl":60}'))).toEqual({ skipHours: [], skipDays: [] });
  });

  it('take no time on floods', () => {
    const started = performance.now();
    for (const flood of [
      '<',
      '<ttl>',
      '<skipHours>',
      '<skipHours><hour>',
      '<ttl>1',
      '<skipDays><day>',
      '<sy:',
      '<a:updatePeriod>',
    ])
      readScheduleHints(Buffer.from(flood.repeat(200_000)));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('validators', () => {
  it.each([
    ['"abc"', '"abc"'],
    ['W/"abc"', 'W/"abc"'],
    ['unquoted', 'unquoted'],
    ['"caf\u00e9 \u00ff"', '"caf\u00e9 \u00ff"'],
    ['"\u201cabc\u201d"', '"\u00e2\u0080\u009cabc\u00e2\u0080\u009d"'],
    [' "abc"\t', '"abc"'],
    ['"a\r\nX-Evil: 1"', undefined],
    ['"a\0"', undefined],
    ['"\u007f"', undefined],
    ['', undefined],
    [`"${'a'.repeat(5_000)}"`, undefined],
  ])('%j', (etag, sent) => expect(sendable(etag)).toBe(sent));

  it('go out with what else is said, and nothing about us', () => {
    const sent = requestHeaders('feed', { etag: '"a"', lastModified: 'yesterday' });
    expect(Object.keys(sent)).toEqual(['user-agent', 'accept', 'accept-encoding', 'if-none-match', 'if-modified-since']);
    expect(sent['user-agent']).toMatch(/^sitrep\//);
  });

  it('are replaced with a body and kept with a 304', () => {
    const state = { etag: '"a"', lastModified: 'x', bodyHash: '1', failures: 3 };
    expect(stateAfter(state, [['etag', '"b"']], '2')).toEqual({ etag: '"b"', bodyHash: '2' });
    expect(stateAfter(state, [['etag', '"b"']], undefined)).toEqual({ etag: '"b"', lastModified: 'x', bodyHash: '1' });
    expect(stateAfter(state, [['etag', '']], '2')).toEqual({ bodyHash: '2' });
  });
});

describe('a new address', () => {
  it('counts when it is given three times in a row', () => {
    const once = moveAfter({}, 'https://new.example/');
    const twice = moveAfter(once, 'https://new.example/');
    const thrice = moveAfter(twice, 'https://new.example/');
    expect([once, twice, thrice].map(settledMove)).toEqual([undefined, undefined, 'https://new.example/']);
    expect(settledMove(moveAfter(thrice, undefined))).toBeUndefined();
    expect(settledMove(moveAfter(thrice, 'https://other.example/'))).toBeUndefined();
  });
});
