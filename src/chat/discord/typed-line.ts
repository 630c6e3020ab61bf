/** Typed options → the line that the one grammar reads: `/said rubio about:"cartel of the suns"`. */
import { type Command, fullNameOf } from '../../core/command.ts';
import { commandLine } from '../../core/command-line.ts';
import { optionNameOf } from './command-set.ts';

/** By Discord's names of the options. */
export type Given = ReadonlyMap<string, string>;

export function typedLine(command: Command, given: Given): string {
  const typed = (name: string) => unmarked(given.get(optionNameOf(name))?.trim() ?? '');
  const words = command.words === undefined ? '' : typed(command.words.name);
  const options = command.options.map(({ name }) => [name, typed(name)] as const).filter(([, value]) => value !== '');
  // Somebody who knows the grammar may type it into the first field.
  if (isGrammar(words, command))
    return commandLine(command, { options }).replace(`/${fullNameOf(command)}`, (name) => `${name} ${words}`);
  return commandLine(command, { options, ...(words === '' ? {} : { words }) });
}

function isGrammar(words: string, { options }: Command): boolean {
  return options.some(({ name }) => new RegExp(`(?:^|\\s)${name}:`, 'i').test(words));
}

/** The marks that somebody typed around the whole are put there anyway. */
function unmarked(value: string): string {
  const [, inside] = /^["“”„]([^"“”„]+)["“”]$|^«[^»]+»$/u.exec(value) ?? [];
  return inside ?? value;
}
