import { describe, expect, it } from 'vitest';
import { chooseText } from '../../../src/core/feeds/choose-text.ts';

const NO_PAGE = { why: 'its page was not used: for a reason' };
const textOf = (fromFeed: string) => chooseText({ fromFeed, page: NO_PAGE }).text;
const page = (text: string, isPaywalled = false) => ({ text, isPaywalled });

describe('the feed’s own text', () => {
  it.each([
    ['The bridge is closed. The governor said that the […]', 'The bridge is closed.'],
    ['The bridge is closed. He said "no." Then the army ...', 'The bridge is closed. He said "no."'],
    [
      'One paragraph.\nThe bridge is closed. And then …\nThe post X appeared first on Y.',
      'One paragraph.\nThe bridge is closed.\nThe post X appeared first on Y.',
    ],
    ['One paragraph.\nThe governor said that […]', 'One paragraph.'],
    ['The governor said that the […]', 'The governor said that the […]'],
    ['The bridge is closed.', 'The bridge is closed.'],
    ['He paused… and went on. The bridge is closed.', 'He paused… and went on. The bridge is closed.'],
    ['', ''],
  ])('%j → %j', (given, text) => {
    expect(textOf(given)).toBe(text);
  });
});

describe('of page and feed', () => {
  const long = 'The bridge over the river was closed by the army on Friday. '.repeat(5).trim();

  it.each([
    ['the page, where it says as much', long, page(long), 'page'],
    ['the page, where the feed has nothing', '', page('Bridge closed.'), 'page'],
    ['the feed, where the page says much less', long, page('The bridge was closed.'), 'feed'],
    ['the feed, where the page is paywalled', 'The bridge was closed.', page(long, true), 'feed'],
    ['the free beginning, where the feed has nothing', '', page(long, true), 'page'],
    [
      'the feed, where the page is about something else',
      'Brief.',
      page('We and our partners store cookies on your device.'),
      'feed',
    ],
  ])('%s', (_, fromFeed, read, basis) => {
    expect(chooseText({ fromFeed, page: read, title: 'Bridge closed by army' })).toMatchObject({ basis });
  });
});
