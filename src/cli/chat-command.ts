/** Every command of the chat, called by name from a script: `sitrep brief venezuela since:7d --json`. */
import type { Command as Program } from 'commander';
import { groups } from '../../commands/index.ts';
import { runCommand } from '../app/answer.ts';
import { printBrief } from '../chat/terminal/print-brief.ts';
import { LOCAL } from '../core/asker.ts';
import { type Command, fullNameOf, usageOf } from '../core/command.ts';
import { readArgs } from '../core/read-command.ts';
import type { House } from '../main.ts';
import { connectTerminal, hasColour, ingestSeeds } from '../start.ts';
import { EXIT } from './exit-codes.ts';
import { withHouse } from './with-house.ts';

/** The option of every command that prints what a chat would be sent. */
export const AS = ['--as <chat>', 'print the messages that discord or slack would be sent, as JSON lines'] as const;

export function addChatCommand(program: Program, command: Command): void {
  groupOf(command, program)
    .command(command.name)
    .summary(command.summary)
    .description(`${command.summary}\n\nThe same as ${usageOf(command)} in the chat.`)
    .argument('[words...]', 'what to ask, and key:value options')
    .option('--json', 'print the Brief document itself')
    .option(...AS)
    .allowUnknownOption(false)
    .action((words: string[], _options: object, called: Program) => {
      const { json, as } = called.optsWithGlobals<{ json?: boolean; as?: string }>();
      const name = fullNameOf(command);
      return withHouse((house) =>
        as === undefined
          ? askOnce(house, command, words, json === true)
          : withFileRead(command, words).then((read) => previewOnce(house, [...name.split(' '), ...read], as)),
      );
    });
}

/** `sitrep feeds` is one command of the program, and `add`, `list` and the others are commands of that. */
export function groupOf({ group }: Pick<Command, 'group'>, program: Program): Program {
  if (group === undefined) return program;
  const held = program.commands.find((command) => command.name() === group);
  return (
    held ??
    program
      .command(group)
      .helpCommand(false)
      .summary(groups.find(({ name }) => name === group)?.summary ?? group)
  );
}

async function askOnce(house: House, command: Command, words: readonly string[], isJson: boolean): Promise<void> {
  // Read first: whoever mistyped hears of that, and not of seeds.
  const args = readArgs(await withFileRead(command, words), command, { now: house.desk.now(), asker: LOCAL });
  if (needsReports(command.name, command.group)) await ingestWhereEmpty(house);
  if (command.group === 'digest') await connectTerminal(house, false, isJson ? process.stderr : process.stdout);
  const brief = await runCommand(command, args, house.desk);
  const file = brief.blocks.find((block) => block.kind === 'file');
  if (isJson) process.stdout.write(`${JSON.stringify(brief, null, 2)}\n`);
  // The file and nothing else, so that it can be sent into one.
  else if (file !== undefined) process.stdout.write(file.text);
  else await printBrief(brief, { stream: process.stdout, hasColour: hasColour(process.stdout) });
}

/** The words as the shell split them; what was mistyped is a message as well, and exits as mistyped. */
export async function previewOnce(house: House, words: readonly string[], as: string): Promise<void> {
  const { preview } = await import('../preview.ts');
  if (needsReports(words[0])) await ingestWhereEmpty(house);
  const isAnswered = await preview(house, `/${words.map(requoted).join(' ')}`, { as, output: process.stdout });
  if (!isAnswered) process.exitCode = EXIT.mistyped;
}

/** `about:cartel of the suns` is one word where the shell took the marks away. */
function requoted(word: string): string {
  if (word.includes('\n')) return word;
  const [, name = '', value = word] = /^([a-z]+:(?=\S))?(.*)$/isu.exec(word) ?? [];
  return /\s/u.test(value) && !/["“”„«]/u.test(value) ? `${name}"${value}"` : word;
}

/** Everything but help and feeds is answered from what was taken in. */
const needsReports = (name: string | undefined, group = name) => name !== 'help' && group !== 'feeds';

async function ingestWhereEmpty(house: House): Promise<void> {
  const { articles } = await house.store.counts();
  if (articles === 0) await ingestSeeds(house);
}

/** Where the chat takes a pasted file, the command line takes the name of one as well. */
async function withFileRead({ words: taken }: Command, words: readonly string[]): Promise<readonly string[]> {
  if (taken?.isVerbatim !== true || words.length !== 1) return words;
  const { readOpmlFile } = await import('../read-opml-file.ts');
  return [readOpmlFile(words[0] ?? '') ?? words[0] ?? ''];
}
