/** Offices and titles that the text gives to the people it names: "Secretary of State Marco Rubio", "Maduro, the president". */
import { isTitle } from '../language/titles.ts';
import type { PrintedName } from './printed-name.ts';
import type { TokenRange } from './quoted-stretches.ts';
import type { Reading } from './reading.ts';
import { lowAt } from './word-tests.ts';

const LONGEST = 6;
const COURTESY = /^(?:mr|mrs|ms|dr|sr|sra)\.?$/;
const UNTELLING = new Set(
  'united states former vice then ex-president u.s. us american the a an el la los las of de del republican democratic gop democrat'.split(
    ' ',
  ),
);

/** The title right before the name, as printed; undefined where there is none. */
export function titleBefore(reading: Reading, name: TokenRange): TokenRange | undefined {
  if (lowAt(reading, name.from - 1) === ',' && lowAt(reading, name.to) === ',')
    return titleBefore(reading, { from: name.from - 1, to: name.from - 1 });
  let from = name.from;
  while (from > 0 && name.from - from < LONGEST && belongsToTitle(reading, from - 1)) from -= 1;
  while (from < name.from && /^(?:of|for|de|the|a|an|el|la)$/.test(lowAt(reading, from))) from += 1;
  if (from === name.from || COURTESY.test(lowAt(reading, from))) return undefined;
  for (let i = from; i < name.from; i++) if (isTitle(lowAt(reading, i))) return { from, to: name.from };
  return undefined;
}

function belongsToTitle(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word' || (reading.tokens[at + 1]?.start ?? 0) - token.end > 1) return false;
  return (
    isTitle(token.low) ||
    (token.capital && !/'s$/.test(token.low)) ||
    (/^(?:of|for|de)$/.test(token.low) && isTitle(lowAt(reading, at - 1)))
  );
}

/** The apposition right behind the name: ", the campaign manager,". */
export function titleBehind(reading: Reading, name: TokenRange): TokenRange | undefined {
  if (lowAt(reading, name.to) !== ',' || !/^(?:the|a|an|el|la|un|una)$|^\p{Ll}/u.test(lowAt(reading, name.to + 1)))
    return undefined;
  const from = name.to + 1;
  for (let to = from; to < from + 14; to++) {
    if (!/^[,.]$/.test(lowAt(reading, to))) continue;
    for (let i = from; i < to; i++) if (isTitle(lowAt(reading, i))) return { from, to };
    return undefined;
  }
  return undefined;
}

/** From the words of an office to the one person whom the text calls so; undefined where it calls several so. */
export type Roles = ReadonlyMap<string, PrintedName | undefined>;

export function rolesInText(reading: Reading, names: readonly PrintedName[]): Roles {
  const roles = new Map<string, PrintedName | undefined>();
  for (const name of names) {
    if (!name.person) continue;
    for (const title of [titleBefore(reading, name), titleBehind(reading, name)]) {
      const key = title === undefined ? '' : roleKey(reading, title);
      if (key === '') continue;
      const held = roles.get(key);
      roles.set(
        key,
        held === undefined && roles.has(key) ? undefined : held === undefined || held.full === name.full ? name : undefined,
      );
    }
  }
  return roles;
}

/** "the US Secretary of State" and "Secretary of State" are one office: "secretary state". */
export function roleKey(reading: Reading, range: TokenRange): string {
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    const low = lowAt(reading, i).replace(/'s$/, '');
    if (!UNTELLING.has(low)) words.push(low);
  }
  return words.join(' ');
}
