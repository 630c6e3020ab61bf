/**
 * The language of a text, by the ranks of its trigrams (Cavnar & Trenkle 1994, "N-Gram-Based Text Categorization"), with the
 * profiles of franc and its measure: the answers are franc's own. Its code reads the profiles of all its languages into memory and
 * asks for each by itself; here the few of the region are one table.
 */
import { data } from 'franc/data.js';
import { expressions } from 'franc/expressions.js';
import { LANGUAGES } from './languages.ts';

/** Characters looked at: enough to be sure, and the cost stays the same for a long text. */
const SAMPLE = 600;
const SHORTEST = 24;
/** All of them are written in it. */
const SCRIPT = 'Latin';
/** What a trigram costs that a language's profile does not have. */
const MISSING = 300;

/** In franc's order: of two languages as near as each other the first one is taken. */
const PROFILES = Object.entries(data[SCRIPT] ?? {}).flatMap(([code, trigrams]) => {
  const language = LANGUAGES.get(code);
  return language === undefined ? [] : [{ language, trigrams: trigrams.split('|') }];
});

/** The rank of each trigram in each profile, -1 where it is not in it. */
const RANKS: ReadonlyMap<string, Int16Array> = ranksIn(PROFILES.map(({ trigrams }) => trigrams));

function ranksIn(profiles: readonly (readonly string[])[]): Map<string, Int16Array> {
  const ranks = new Map<string, Int16Array>();
  for (const [profile, trigrams] of profiles.entries()) {
    for (const [rank, trigram] of trigrams.entries()) {
      const held = ranks.get(trigram) ?? new Int16Array(profiles.length).fill(-1);
      held[profile] = rank;
      ranks.set(trigram, held);
    }
  }
  return ranks;
}

/** ISO 639-1 code, or `und` where the text is too short or in no language of the region. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (sample.length < SHORTEST || scriptOf(sample) !== SCRIPT) return 'und';
  const distances = distancesOf(trigramsOf(sample));
  let nearest = 0;
  for (let profile = 1; profile < distances.length; profile += 1)
    if ((distances[profile] ?? 0) < (distances[nearest] ?? 0)) nearest = profile;
  return PROFILES[nearest]?.language ?? 'und';
}

/** The script that most of the text is written in. */
function scriptOf(text: string): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const [script, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [most, found] = [count, script];
  }
  return found;
}

/** How often the text has each trigram, without its figures and marks. */
function trigramsOf(text: string): Map<string, number> {
  const plain = text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const padded = ` ${plain.toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** By profile, in their order. */
function distancesOf(trigrams: ReadonlyMap<string, number>): Float64Array {
  const distances = new Float64Array(PROFILES.length);
  for (const [trigram, count] of trigrams) {
    const ranks = RANKS.get(trigram);
    for (let profile = 0; profile < distances.length; profile += 1) {
      const rank = ranks?.[profile] ?? -1;
      distances[profile] = (distances[profile] ?? 0) + (rank < 0 ? MISSING : Math.abs(count - rank - 1));
    }
  }
  return distances;
}
