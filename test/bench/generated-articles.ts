/** Articles of about 600 words made from word lists: reproducible, of nobody, with the names that questions ask for. */
import type { IncomingPage } from '../../src/ports.ts';

const PLACES = ['Venezuela', 'Colombia', 'Mexico', 'Ecuador', 'Haiti', 'Guyana', 'Cuba', 'Peru', 'Brazil', 'Honduras'];
const PEOPLE = ['Marco Rubio', 'Gustavo Petro', 'Claudia Sheinbaum', 'Daniel Noboa', 'Bruno Rodríguez', 'Nicolás Maduro'];
const BODIES = [
  'Southern Command',
  'Tren de Aragua',
  'Cartel of the Suns',
  'State Department',
  'Organization of American States',
];
const VERBS = ['said', 'warned', 'announced', 'told reporters', 'insisted'];
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo mar len tor bas kin dol'.split(' ');

/** A reproducible sequence of numbers from 0 to 1 (mulberry32). */
export function sequenceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words by rank, as often as Zipf's law has it: a few everywhere, most of them rare. */
function wordOf(random: () => number): string {
  let rank = Math.floor(20_000 ** random());
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length] ?? '';
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return word;
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

function sentenceOf(random: () => number): string {
  const words = Array.from({ length: 14 + Math.floor(random() * 10) }, () => wordOf(random)).join(' ');
  const [place, person, body] = [pick(PLACES, random), pick(PEOPLE, random), pick(BODIES, random)];
  const shape = random();
  if (shape < 0.12) return `“The ${words} in ${place},” ${person} ${pick(VERBS, random)}.`;
  if (shape < 0.24) return `${person} ${pick(VERBS, random)} that the ${words} in ${place}.`;
  if (shape < 0.45) return `The ${body} ${words} in ${place}.`;
  return `The ${words}.`;
}

/** `index`: which article; the same index is the same article. Dates go back from `newest`, one article every ten minutes. */
export function generatedPage(index: number, newest: number): IncomingPage {
  const random = sequenceOf(index + 1);
  const paragraphs = Array.from({ length: 7 }, () => Array.from({ length: 4 }, () => sentenceOf(random)).join(' '));
  const title = `${pick(PEOPLE, random)} and ${pick(PLACES, random)}: ${wordOf(random)} ${wordOf(random)} ${wordOf(random)} ${index}`;
  return {
    name: `https://outlet-${index % 40}.example/${index}`,
    url: `https://outlet-${index % 40}.example/${index}`,
    origin: 'feed',
    title,
    outletId: `outlet-${index % 40}`,
    raw: `${title}\n\n${paragraphs.join('\n\n')}`,
    date: { at: new Date(newest - index * 600_000).toISOString(), precision: 'minute', basis: 'feed' },
  };
}
