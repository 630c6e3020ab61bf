/** Typed options → the line that the one grammar reads: `/said rubio about:"cartel of the suns"`. */
import type { Command } from '../../core/command.ts';
import { fullNameOf } from '../../core/command.ts';
import { optionNameOf } from './command-set.ts';

/** By Discord's names of the options. */
export type Given = ReadonlyMap<string, string>;

export function typedLine(command: Command, given: Given): string {
  const words = command.words === undefined ? undefined : given.get(optionNameOf(command.words.name));
  const options = command.options.flatMap(({ name }) => {
    const value = given.get(optionNameOf(name))?.trim() ?? '';
    return value === '' ? [] : [`${name}:${marked(value)}`];
  });
  return [`/${fullNameOf(command)}`, ...(words === undefined ? [] : [wordsOf(words.trim(), command)]), ...options]
    .filter((part) => part !== '')
    .join(' ');
}

/** Somebody who knows the grammar may type it into the first field; anybody else's colon is a colon. */
function wordsOf(words: string, { options }: Command): string {
  const isGrammar = options.some(({ name }) => new RegExp(`(?:^|\\s)${name}:`, 'i').test(words));
  return isGrammar || !/[:"“”„«]/u.test(words) || isMarked(words) ? words : marked(words);
}

/** Inside the first marks that it does not hold itself; a value with all of them loses the last pair. */
function marked(value: string): string {
  if (isMarked(value) || !/[\s"“”„«»]/u.test(value)) return value;
  if (!/["“”]/u.test(value)) return `"${value}"`;
  return `«${value.replace(/[«»]/gu, '')}»`;
}

/** In one pair of marks already: a phrase. */
function isMarked(value: string): boolean {
  return /^"[^"“”]+"$|^[“”][^"“”]+["“”]$|^«[^»]+»$/u.test(value);
}
