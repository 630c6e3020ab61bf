/** Words for comparing: without case, accents and the commonest endings. Nothing here is shown to anybody. */

import { endOfWord } from './scan-words.ts';

/** Beside ASCII, the signs of Latin-1 and the quotation marks, which have no accents to lose: most English texts hold nothing else. */
const MAY_BEAR_ACCENTS = /[\u00c0-\u200f\u2028-\u{10ffff}]/gu;

/** Such signs without their accents, as far as they were met. */
const BARE = new Map<string, string>();

/** Lower case, without accents; length may differ from the original. */
export function foldText(text: string): string {
  return text.replace(MAY_BEAR_ACCENTS, bareOf).toLowerCase().replace(/[’‘`]/gu, "'");
}

function bareOf(sign: string): string {
  const known = BARE.get(sign);
  if (known !== undefined) return known;
  const bare = sign.normalize('NFD').replace(/\p{M}+/gu, '');
  BARE.set(sign, bare);
  return bare;
}

/** Runs of letters and digits of a folded text, in order, at most so many. A decimal figure ("5.6", "2,200") is one word. */
export function wordsOf(folded: string, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (let at = 0; at < folded.length && words.length < most; ) {
    const end = endOfWord(folded, at);
    if (end > at) words.push(folded.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/**
 * A light stem: the plural and the commonest endings of English and Spanish verbs, so that "killed", "kills" and
 * "killing" meet. Harman (1991, "How effective is suffixing?") found such light stemming as good as full stemming.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || hasDigit(word)) return word;
  const singular = singularOf(word);
  if (singular.length > 6 && singular.endsWith('ing')) return singular.slice(0, -3);
  if (singular.length > 5 && singular.endsWith('ed')) return singular.slice(0, -2);
  return singular.length > 4 && singular.endsWith('e') ? singular.slice(0, -1) : singular;
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || 'siu'.includes(word.charAt(word.length - 2))) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** By hand: an expression takes longer to be asked than a word to be looked through. */
function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** Endings of Spanish nouns, adjectives and verbs, folded, with the letters that must be left. */
const SPANISH_ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:amiento|imiento|aciones|iciones)s?$/u, 3],
  [/(?:aciones|iciones|acion|icion|ciones|cion|ativo|ativa|adores|adora|ador)s?$/u, 3],
  [/(?:ieron|iendo|aron|ando|aban|aran|eran|iran|aria|eria|iria)$/u, 3],
  [/(?:ados|adas|idos|idas|ado|ada|ido|ida|aba|ara|era|ira|ar|er|ir)$/u, 3],
  [/(?:ores|ales|es|os|as|o|a|e)$/u, 3],
  [/s$/u, 4],
];

/**
 * A light stem for Spanish: plural, gender and the commonest endings of verbs and of nouns made from them, so that "detenido", "detención"
 * and "detener" meet (after Savoy 2006, "Light stemming approaches for the French, Portuguese, German and Hungarian languages").
 */
export function spanishStemOf(word: string): string {
  if (word.length < 5 || hasDigit(word)) return word;
  for (const [ending, left] of SPANISH_ENDINGS) {
    const at = word.search(ending);
    if (at >= left) return word.slice(0, at);
  }
  return word;
}

/** How words of a language are stemmed; those of a language that is not known as English ones. */
export function stemmerOf(language: string): (word: string) => string {
  return language === 'es' ? spanishStemOf : stemOf;
}
