/** Entities that the caller found in the text, as names among the printed ones. */
import { foldName } from '../entities/fold.ts';
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import type { PrintedName } from './printed-name.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';

/** A named entity that the caller knows, with character offsets. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly entityId: string;
  readonly name: string;
  readonly kind: string;
  readonly gender?: string;
}

/** Names that the caller knows win over the printed runs that they overlap. Themes are nobody's name. */
export function withKnownNames(reading: Reading, names: readonly PrintedName[], known: readonly KnownName[]): PrintedName[] {
  const mapped: PrintedName[] = [];
  const covered = new Set<number>();
  const printed = byToken(names);
  const inFull = new Set(known.filter(({ start, end, name }) => end - start >= name.length).map(({ entityId }) => entityId));
  let at = 0;
  for (const mention of [...known].sort((a, b) => a.start - b.start)) {
    const range = tokensAt(reading, mention, at);
    at = range.from;
    if (range.to === range.from || mention.kind === 'theme' || isOfThePeople(reading, mention)) continue;
    if (isPartOfPerson(mention, range, printed.get(range.from))) continue;
    if (!inFull.has(mention.entityId) && isNamesake(mention, range, printed.get(range.from))) continue;
    mapped.push(asPrinted(mention, range, printed.get(range.from)));
    for (let i = range.from; i < range.to; i++) covered.add(i);
  }
  return [...mapped, ...names.filter((name) => !overlapsAny(name, covered))].sort((a, b) => a.from - b.from);
}

/** With a new field only where there is something to tell: most names are of one make, which is what makes them cheap. */
function asPrinted(mention: KnownName, { from, to }: TokenRange, name: PrintedName | undefined): PrintedName {
  const gender = genderOf(mention);
  const known = { from, to, full: mention.name, person: mention.kind === 'person', entityId: mention.entityId };
  const named = gender === undefined ? known : { ...known, gender };
  return name?.namesakes === undefined ? named : { ...named, namesakes: name.namesakes };
}

/** "Mexicans" is no word of Mexico's: a people does not speak for its country. */
function isOfThePeople({ text }: Reading, { kind, name, start, end }: KnownName): boolean {
  const printed = text.slice(start, end);
  return kind === 'place' && printed !== name && /[a-z](?:ans|ese|ards|[aeo]ños|[aei]nses|anos|anas)$/.test(printed);
}

/** The "French" of "David French" is no country, whatever else the text names. */
function isPartOfPerson(mention: KnownName, range: TokenRange, name: PrintedName | undefined): boolean {
  if (name === undefined || !name.person || mention.kind === 'person') return false;
  const [length, whole] = [range.to - range.from, name.to - name.from];
  return range.to <= name.to && (length < whole || (length === 1 && name.full.includes(' ')));
}

/**
 * "Lewandowski" where the text has introduced a Corey Lewandowski is no other of that name, and the "French" of "David
 * French" is no country: what the text itself prints goes before what the caller takes it for.
 */
function isNamesake(mention: KnownName, range: TokenRange, name: PrintedName | undefined): boolean {
  if (name === undefined || !name.person) return false;
  const words = name.full.split(' ');
  if (mention.kind === 'place') return words.length > 1;
  if (mention.kind !== 'person' || words.length < 2 || range.to - range.from > 1) return false;
  const last = words.at(-1) ?? '';
  return foldName(mention.name).split(' ').includes(foldName(last)) && !isFormOf(mention.name, name.full);
}

/** "Joe" and "Joseph", "Mike" and "Michael": the same two letters. */
function isFormOf(a: string, b: string): boolean {
  return foldName(a).slice(0, 2) === foldName(b).slice(0, 2);
}

function byToken(names: readonly PrintedName[]): Map<number, PrintedName> {
  const printed = new Map<number, PrintedName>();
  for (const name of names) for (let at = name.from; at < name.to; at++) printed.set(at, name);
  return printed;
}

/** The tokens under the mention, looked for from `from` on. */
function tokensAt({ tokens }: Reading, mention: KnownName, from: number): TokenRange {
  let start = from;
  while (start < tokens.length && (tokens[start]?.end ?? 0) <= mention.start) start += 1;
  let to = start;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.end) to += 1;
  return { from: start, to };
}

function genderOf(mention: KnownName): Gender | undefined {
  if (mention.gender === 'male' || mention.gender === 'female') return mention.gender;
  return mention.kind === 'person' ? genderOfGivenName(mention.name.split(' ')[0] ?? '') : undefined;
}

function overlapsAny(range: TokenRange, covered: ReadonlySet<number>): boolean {
  for (let i = range.from; i < range.to; i++) if (covered.has(i)) return true;
  return false;
}
