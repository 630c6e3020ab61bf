/** What others wrote, through every voice: nothing in it does anything, and everything in it can still be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../arbitraries/printed-text.ts';
import { briefSaying, PLACES } from './hostile-brief.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from './hostile-texts.ts';
import { discord } from './voices/discord.ts';
import { bare, type Voice } from './voices/heard.ts';
import { slack } from './voices/slack.ts';
import { terminal } from './voices/terminal.ts';

/** A new surface is one line. */
const VOICES: readonly Voice[] = [discord, slack, terminal];
const CHATS: readonly Voice[] = [discord, slack];

const times = (text: string, part: string) => (part === '' ? PLACES : text.split(part).length - 1);

function check(voice: Voice, text: string, seen: string): void {
  const said = voice.say(briefSaying(text));
  const heard = voice.hear(said);
  expect(heard.hazards).toEqual([]);
  // A terminal makes links of whatever looks like one.
  if (voice !== terminal) expect(heard.links).toEqual([]);
  expect(voice.refuses(said)).toEqual([]);
  expect(times(bare(heard.text), bare(seen))).toBeGreaterThanOrEqual(PLACES);
}

describe.each(VOICES)('$name', (voice) => {
  // The terminal shows every stacked mark, and hides none of them behind a number.
  const cases = HOSTILE_TEXTS.filter(({ name }) => voice !== terminal || name !== 'zalgo');

  it.each(cases)('$name', ({ text, seen = text }) => {
    check(voice, text, seen);
  });

  it('whatever is put together from such pieces', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS.map(({ text }) => text)),
      fc.constantFrom(...HOSTILE, ...'*_~`|[]()<>@#:!\\>-+.{}\u200b\u202e'),
      fc.constantFrom('everyone', 'here', 'discord', '.gg/', 'https', '://', 'evil.example', '<@', '](', ')', 'word'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const heard = voice.hear(voice.say(briefSaying(pieces.join(''))));
        expect([heard.hazards, voice === terminal ? [] : heard.links]).toEqual([[], []]);
      }),
      { numRuns: voice === terminal ? 30 : 150 },
    );
  });
});

describe.each(CHATS)('$name: addresses', (voice) => {
  it.each(HOSTILE_ADDRESSES)('$url', ({ url, to }) => {
    const said = voice.say(briefSaying('A plain title', url));
    const { links, hazards } = voice.hear(said);
    expect(hazards).toEqual([]);
    expect(voice.refuses(said)).toEqual([]);
    expect([...new Set(links.map((link) => link.to))]).toEqual(to === undefined ? [] : [to]);
    // A label is the number of a source or the host that it leads to.
    for (const { label, to: leads } of links) expect([new URL(leads).host, '[1]']).toContain(label);
  });
});

it('there are at least sixty of them', () => {
  expect(HOSTILE_TEXTS.length + HOSTILE_ADDRESSES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE_TEXTS.map(({ name }) => name)).size).toBe(HOSTILE_TEXTS.length);
});
