/** Entities that the caller found in the text, as names among the printed ones. */
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import type { PrintedName } from './names-in-text.ts';
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
  let at = 0;
  for (const mention of [...known].sort((a, b) => a.start - b.start)) {
    const range = tokensAt(reading, mention, at);
    at = range.from;
    if (range.to === range.from || mention.kind === 'theme') continue;
    const gender = genderOf(mention);
    mapped.push({
      ...range,
      full: mention.name,
      person: mention.kind === 'person',
      entityId: mention.entityId,
      ...(gender === undefined ? {} : { gender }),
    });
    for (let i = range.from; i < range.to; i++) covered.add(i);
  }
  return [...mapped, ...names.filter((name) => !overlapsAny(name, covered))].sort((a, b) => a.from - b.from);
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
