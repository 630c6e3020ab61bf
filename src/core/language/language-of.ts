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

const TRIGRAMS = [...new Set(PROFILES.flatMap(({ trigrams }) => trigrams))];

/** The rank of each trigram in each profile, one trigram after the other; -1 where it is not in it. */
const RANKS = ranksOf(TRIGRAMS);

function ranksOf(trigrams: readonly string[]): Int16Array {
  const places = new Map(trigrams.map((trigram, place) => [trigram, place]));
  const ranks = new Int16Array(trigrams.length * PROFILES.length).fill(-1);
  for (const [profile, own] of PROFILES.entries())
    for (const [rank, trigram] of own.trigrams.entries()) ranks[(places.get(trigram) ?? 0) * PROFILES.length + profile] = rank;
  return ranks;
}

const LETTERS = [...new Set(TRIGRAMS.join(''))];
/** By code unit the place of the letter, from 1 on; 0 for what is in no trigram of the profiles. */
const PLACES = new Uint8Array(0x10000);
for (const [index, letter] of LETTERS.entries()) PLACES[letter.charCodeAt(0)] = index + 1;
const SIZE = LETTERS.length + 1;

/** By the places of its three letters the number of a trigram, from 1 on. */
const NUMBERS = new Uint16Array(SIZE ** 3);
for (const [index, trigram] of TRIGRAMS.entries()) NUMBERS[keyAt(trigram, 0)] = index + 1;

function keyAt(text: string, at: number): number {
  const [a, b, c] = [placeAt(text, at), placeAt(text, at + 1), placeAt(text, at + 2)];
  return a === 0 || b === 0 || c === 0 ? 0 : (a * SIZE + b) * SIZE + c;
}

function placeAt(text: string, at: number): number {
  return PLACES[text.charCodeAt(at)] ?? 0;
}

/** ISO 639-1 code, or `und` where the text is too short or in no language of the region. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (sample.length < SHORTEST || scriptOf(sample) !== SCRIPT) return 'und';
  const distances = distancesOf(lettersOf(sample));
  let nearest = 0;
  for (let profile = 1; profile < distances.length; profile += 1)
    if ((distances[profile] ?? 0) < (distances[nearest] ?? 0)) nearest = profile;
  return PROFILES[nearest]?.language ?? 'und';
}

const LETTER = new RegExp(expressions[SCRIPT] ?? '(?!)', '');
/** By code unit: 1 for what surely is a letter of theirs. */
const PLAIN = Uint8Array.from({ length: 0x250 }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));

/** The script that most of the text is written in. */
function scriptOf(text: string): string | undefined {
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) plain += PLAIN[text.charCodeAt(at)] ?? 0;
  // No letter is of two scripts: whatever the others are, they have fewer.
  if (2 * plain > text.length) return SCRIPT;
  let most = 0;
  let found: string | undefined;
  for (const [script, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [most, found] = [count, script];
  }
  return found;
}

/** The text without its figures and marks. */
function lettersOf(text: string): string {
  const plain = text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return ` ${plain.toLowerCase()} `;
}

/** By profile, in their order. A trigram that none of them has is as far from all, and is left out. */
function distancesOf(text: string): Float64Array {
  const counts = new Uint16Array(TRIGRAMS.length + 1);
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const number = NUMBERS[keyAt(text, at)] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const distances = new Float64Array(PROFILES.length);
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count > 0) addDistances(distances, number, count);
  }
  return distances;
}

function addDistances(distances: Float64Array, number: number, count: number): void {
  const first = (number - 1) * distances.length;
  for (let profile = 0; profile < distances.length; profile += 1) {
    const rank = RANKS[first + profile] ?? -1;
    distances[profile] = (distances[profile] ?? 0) + (rank < 0 ? MISSING : Math.abs(count - rank - 1));
  }
}
