/** One answer, every voice: the same sentences, source numbers and links, in the same order. A new voice is one line here. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief/brief.ts';
import { anyBrief, hugeBrief } from '../arbitraries/brief.ts';
import { discord } from './voices/discord.ts';
import { expectedIn } from './voices/expected.ts';
import { bare, type Voice } from './voices/heard.ts';
import { json } from './voices/json.ts';
import { slack } from './voices/slack.ts';
import { terminal } from './voices/terminal.ts';

const VOICES: readonly Voice[] = [terminal, discord, slack, json];
/** What is told by lines of a script differs in nothing at all. */
const SCRIPTED: readonly Voice[] = [discord, slack];

/** The pieces that are not found where they should stand, behind those before them. */
function missing(text: string, pieces: readonly (readonly string[])[]): string[] {
  let at = 0;
  return pieces.flatMap((ways) => {
    const found = ways.map((way) => ({ way: bare(way), index: text.indexOf(bare(way), at) })).filter(({ index }) => index >= 0);
    const [first] = found.sort((a, b) => a.index - b.index);
    if (first === undefined) return [ways.join(' or ')];
    at = first.index + first.way.length;
    return [];
  });
}

function check(voice: Voice, brief: Brief): void {
  const said = voice.say(brief);
  const { text, links, hazards } = voice.hear(said);
  const { pieces, links: expected } = expectedIn(brief);
  expect([voice.name, missing(bare(text), pieces)]).toEqual([voice.name, []]);
  expect([
    voice.name,
    missingLinks(
      links.map(({ to }) => to),
      expected,
    ),
  ]).toEqual([voice.name, []]);
  expect([voice.name, hazards]).toEqual([voice.name, []]);
  expect([voice.name, voice.refuses(said)]).toEqual([voice.name, []]);
}

/** Those that do not stand in this order among what can be pressed. Numbers lead there as well, so the sources are the last. */
function missingLinks(links: readonly string[], expected: readonly string[]): string[] {
  let at = links.length;
  return [...expected].reverse().filter((to) => {
    const index = at === 0 ? -1 : links.lastIndexOf(to, at - 1);
    if (index >= 0) at = index;
    return index < 0;
  });
}

// Making a huge Brief smaller takes minutes: what is found first is shown.
describe.each(VOICES)('$name', (voice) => {
  it('says all of any Brief in its order, with its numbers and links', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => check(voice, brief)),
      { numRuns: voice === terminal ? 15 : 60, endOnFailure: true },
    );
  });

  it('says all of a huge one', () => {
    fc.assert(
      fc.property(hugeBrief, (brief) => check(voice, brief)),
      { numRuns: voice === terminal ? 1 : 5, endOnFailure: true },
    );
  });
});

it('chats differ in no word', () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      const [first, ...others] = SCRIPTED.map((voice) => bare(voice.hear(voice.say(brief)).text));
      for (const other of others) expect(other).toBe(first);
    }),
    { numRuns: 60 },
  );
});

const FOLDER = 'test/cases/voices';

describe('side by side', () => {
  const slugs = readdirSync(FOLDER).sort();
  const briefOf = (slug: string) => JSON.parse(readFileSync(join(FOLDER, slug, 'brief.json'), 'utf8')) as Brief & { why: string };

  it.each(slugs)('%s', (slug) => {
    const { why, ...brief } = briefOf(slug);
    expect(why.length).toBeGreaterThan(20);
    for (const voice of VOICES) {
      check(voice, brief);
      if (voice === json) continue;
      const file = join(FOLDER, slug, voice.file);
      // A new case is written once with WRITE_CASES=1, and then read by a person before it is committed.
      if (process.env.WRITE_CASES === '1') writeFileSync(file, voice.say(brief));
      expect(voice.say(brief)).toBe(readFileSync(file, 'utf8'));
    }
  });
});
