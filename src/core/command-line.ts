/** A question as the line that asks it: what buttons keep, what Discord's typed options become, what an answer says it understood. */
import { type Command, fullNameOf } from './command.ts';

export interface LineParts {
  readonly words?: string;
  readonly options?: Iterable<readonly [string, string]>;
}

/** `/said rubio about:"cartel of the suns"`: read again it is the same question. */
export function commandLine(command: Pick<Command, 'group' | 'name' | 'words'>, { words, options = [] }: LineParts): string {
  const typed = [...options].map(([name, value]) => `${name}:${quoted(value)}`);
  return [
    `/${fullNameOf(command)}`,
    ...(words === undefined
      ? []
      : [command.words?.isVerbatim === true || command.words?.isFilter === true ? words : quotedWords(words)]),
    ...typed,
  ].join(' ');
}

/** A value with spaces or marks stands between marks that do not occur in it. */
function quoted(value: string, isNeeded = false): string {
  const flat = value.replace(/\s+/gu, ' ').trim();
  if (!isNeeded && !/\s/u.test(flat) && !OPENS.test(flat)) return flat;
  if (!/["”“]/u.test(flat)) return `"${flat}"`;
  return flat.includes('»') ? `"${flat.replace(/["”“]/gu, '')}"` : `«${flat}»`;
}

/** Words need marks only where they would be read as an option or as a phrase. */
function quotedWords(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  const isPlain = flat.split(' ').every((word) => !/^[a-z]+:(?!\/\/)/iu.test(word) && !OPENS.test(word));
  return isPlain ? flat : quoted(flat, true);
}

/** What the grammar reads as the beginning of a phrase, first in a word and behind a colon, or of an address: `about://`. */
const OPENS = /^\/\/|(?:^|:)["“”„«]/u;
