/** Which of the text's names a phrase is about: its head, or what stands in apposition to it. */
import { isPersonNoun, isTitle } from '../language/titles.ts';
import { firstAfter } from './antecedents.ts';
import { headEnd } from './noun-phrase.ts';
import type { PrintedName } from './printed-name.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';
import { lowAt } from './word-tests.ts';

interface Naming {
  readonly reading: Reading;
  readonly names: readonly PrintedName[];
}

/** The name that is the head of the phrase: its last token ends a name, before any "of …" that follows it. */
export function nameWithin({ reading, names }: Naming, range: TokenRange): PrintedName | undefined {
  const head = headEnd(reading, range);
  for (let i = firstAfter(names, range.from); i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.from >= range.to) return undefined;
    if ((name.from >= head || name.to < head) && !closesTitle(reading, name, range)) continue;
    if (/'s$/.test(lowAt(reading, name.to - 1)) && name.to !== range.to) continue;
    return joinedTo(reading, names[i - 1], name, range) ?? name;
  }
  return undefined;
}

/** "Foner and Alba said": of two people the first, as a joint statement is filed. */
function joinedTo(
  reading: Reading,
  first: PrintedName | undefined,
  second: PrintedName,
  range: TokenRange,
): PrintedName | undefined {
  if (first === undefined || !first.person || !second.person || first.from < range.from) return undefined;
  if (!/^(?:and|y|e)$/.test(lowAt(reading, first.to))) return undefined;
  for (let i = first.to + 1; i < second.from; i++) if (!isTitle(lowAt(reading, i))) return undefined;
  return first;
}

/** "Governor of Washington Chris Gregoire": a person at the end of the phrase, right behind what the office is of. */
function closesTitle(reading: Reading, name: PrintedName, range: TokenRange): boolean {
  const before = reading.tokens[name.from - 1];
  return (
    name.person &&
    name.to === range.to &&
    name.to - name.from > 1 &&
    name.from - 1 > range.from &&
    before?.capital === true &&
    reading.tokens[name.from]?.start === before.end + 1
  );
}

/** Who passed something on: the name in the phrase or right behind it ("information cited by Bloomberg"), else its words. */
export function viaOf({ reading, names }: Naming, range: TokenRange): string {
  for (let i = firstAfter(names, range.from); i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.from >= range.to + 3) break;
    if (name.from < range.to || /^(?:by|from|por)$/.test(lowAt(reading, name.from - 1))) return name.full;
  }
  return reading.text.slice(reading.tokens[range.from]?.start ?? 0, reading.tokens[range.to - 1]?.end ?? 0);
}

/** "another user, Johanna Bayer": the name in apposition to a person noun. */
export function namedBehind({ reading, names }: Naming, range: TokenRange): PrintedName | undefined {
  if (lowAt(reading, range.to) !== ',') return undefined;
  const head = lowAt(reading, headEnd(reading, range) - 1);
  if (reading.tokens[range.to - 1]?.capital === true && !isPersonNoun(head) && !isSpanishOffice(reading, range)) return undefined;
  const name = names[firstAfter(names, range.to)];
  if (name === undefined || name.from !== range.to + 1 || name.to - name.from < 2) return undefined;
  return /^[,.;]$/.test(lowAt(reading, name.to)) ? name : undefined;
}

/** "el ministro de Defensa": the office is in small letters, only what it is of has a capital. */
function isSpanishOffice(reading: Reading, { from }: TokenRange): boolean {
  return reading.lexicon.that === 'que' && [from, from + 1].some((at) => isPersonNoun(lowAt(reading, at)));
}
