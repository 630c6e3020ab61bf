/**
 * What a person typed as words to look for. None of it is ever full-text syntax: every word or quoted phrase becomes one
 * quoted string of FTS5 (https://sqlite.org/fts5.html#fts5_strings), so that `NEAR(`, `*`, `-`, `title:` are only text.
 */

/** Straight, curly, low and angle quotation marks, as they open and close a phrase. */
const PHRASE = /["“”„«]([^"“”„»]*)["“”»]/gu;
/** What the tokenizer `unicode61` takes as part of a word: letters, numbers, private use. Marks only ever follow one. */
const TOKEN = /[\p{L}\p{N}\p{Co}]+/gu;

/** The words of a text without case and accents, as the index holds them (`remove_diacritics 2`). */
export function foldedWords(text: string): string[] {
  return folded(text).match(TOKEN) ?? [];
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Words and phrases to look for; a term without a letter or digit finds nothing by itself and is left out. */
export function termsOf(words: string): string[] {
  const terms: string[] = [];
  const loose = words.replace(PHRASE, (_, phrase: string) => {
    terms.push(phrase);
    return ' ';
  });
  // FTS5 reads its expression as a C string, so a NUL would end it early; to the tokenizer it is a separator like any other.
  terms.push(...loose.split(/[\s\0]+/u));
  return terms.map((term) => term.replaceAll('\0', ' ')).filter((term) => foldedWords(term).length > 0);
}

/** The FTS5 expression that holds all of these terms. */
export function matchExpression(terms: readonly string[]): string {
  return terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ');
}

/** Asks of a short text what `matchExpression` asks of the index. */
export function holdsTerms(terms: readonly string[]): (text: string) => boolean {
  const wanted = terms.map(foldedWords);
  return (text) => {
    const plain = folded(text);
    // Most texts asked are without the words: no need to cut those into words.
    if (!wanted.every((words) => words.every((word) => plain.includes(word)))) return false;
    const held = ` ${(plain.match(TOKEN) ?? []).join(' ')} `;
    return wanted.every((words) => held.includes(` ${words.join(' ')} `));
  };
}
