/** What people do on Discord: type a command, press a button, wait for suggestions. */
import type { AutocompleteInteraction, ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { ApplicationCommandOptionType, InteractionResponseType } from 'discord.js';
import type { FrontDesk } from '../../core/chat/front-desk.ts';
import { type Command, fullNameOf, isChanging, type Suggests } from '../../core/command.ts';
import { type Answer, answerOf, failed } from './answer-of.ts';
import { askerOf } from './asker-of.ts';
import { pageOf } from './button-ids.ts';
import { clip } from './clip.ts';
import { ASK_NAME, ASK_OPTION, optionNameOf } from './command-set.ts';
import { CHOICE_TEXT, CHOICES } from './limits.ts';
import { callback, type Responding, respond } from './respond.ts';
import { typedLine } from './typed-line.ts';

export interface Answering extends Responding {
  readonly desk: FrontDesk;
}

/** Never rejects. */
export async function answerInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  if (interaction.isChatInputCommand()) await answerCommand(interaction, answering);
  else if (interaction.isAutocomplete()) await suggest(interaction, answering);
  else if (interaction.isButton()) await answerPress(interaction, answering);
}

async function answerCommand(interaction: ChatInputCommandInteraction, answering: Answering): Promise<void> {
  const command = commandOf(interaction, answering.desk);
  const isPrivate = command !== undefined && isChangingHere(interaction, command);
  const turn = answering.turns.take(sharedKey(interaction, command), () => ask(interaction, command, answering));
  await respond(interaction, turn, { ...answering, isPrivate, replaces: false });
}

function isChangingHere(interaction: ChatInputCommandInteraction, command: Command): boolean {
  const { words } = command;
  return isChanging(command, words === undefined ? undefined : givenIn(interaction).get(optionNameOf(words.name)));
}

/** The same for those who would get the same answer. What changes something, and plain words, are each their own. */
function sharedKey(interaction: ChatInputCommandInteraction, command: Command | undefined): string | undefined {
  if (command === undefined || isChangingHere(interaction, command)) return undefined;
  const { person, ...asker } = askerOf(interaction);
  return JSON.stringify([typedLine(command, givenIn(interaction)), asker]);
}

async function ask(
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  { desk, log }: Answering,
): Promise<Answer> {
  const [asker, given] = [askerOf(interaction), givenIn(interaction)];
  try {
    if (interaction.commandName === ASK_NAME)
      return await answerOf(await desk.askInWords(given.get(ASK_OPTION) ?? '', asker), desk);
    if (command === undefined) return failed('This command is no longer there. /help lists what there is.');
    return await answerOf(await desk.ask(typedLine(command, given), asker), desk);
  } catch (cause) {
    return failed(cause, log);
  }
}

async function answerPress(interaction: ButtonInteraction, answering: Answering): Promise<void> {
  const { user, message } = interaction;
  const pressed = pageOf(interaction.customId);
  // Turning a page changes what everybody sees: only whoever asked may, or who alone sees it; others get a copy of their own.
  const isTheirs = message.flags.has('Ephemeral') || message.interactionMetadata?.user.id === user.id;
  const replaces = pressed?.isTurn === true && isTheirs;
  const turn = answering.turns.take(undefined, () => press(interaction, answering));
  await respond(interaction, turn, { ...answering, isPrivate: true, replaces });
}

/** The rights of whoever presses are looked at as if they had typed it. */
async function press(interaction: ButtonInteraction, { desk, log }: Answering): Promise<Answer> {
  try {
    const pressed = pageOf(interaction.customId);
    const line = pressed === undefined ? undefined : await desk.recall(pressed.question);
    if (pressed === undefined || line === undefined)
      return failed('This button is too old. Ask again: /help lists what there is.');
    return await answerOf(await desk.ask(line, askerOf(interaction)), desk, pressed.page);
  } catch (cause) {
    return failed(cause, log);
  }
}

async function suggest(interaction: AutocompleteInteraction, { desk, rest, log }: Answering): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const what = suggestsOf(commandOf(interaction, desk), name);
    const found = what === undefined ? [] : await desk.suggest(what, value, askerOf(interaction));
    const choices = found
      .filter((suggestion) => suggestion.value !== '' && suggestion.value.length <= CHOICE_TEXT && suggestion.label !== '')
      .slice(0, CHOICES)
      .map((suggestion) => ({ name: clip(suggestion.label, CHOICE_TEXT), value: suggestion.value }));
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await callback(rest, interaction, { type, data: { choices } });
  } catch (cause) {
    log.warn({ err: cause }, 'no suggestions could be given on Discord');
  }
}

type Named = Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'commandName'> & {
  readonly options: { getSubcommand(required: false): string | null };
};

function commandOf({ commandName, options }: Named, { commands }: FrontDesk): Command | undefined {
  const action = options.getSubcommand(false);
  const name = action === null ? commandName : `${commandName} ${action}`;
  return commands.find((command) => fullNameOf(command) === name);
}

function givenIn({ options }: ChatInputCommandInteraction): ReadonlyMap<string, string> {
  const [first] = options.data;
  const held = first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : options.data;
  return new Map(held.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)] as const])));
}

function suggestsOf(command: Command | undefined, option: string): Suggests | undefined {
  if (command?.words !== undefined && optionNameOf(command.words.name) === option) return command.words.suggests;
  return command?.options.find(({ name }) => optionNameOf(name) === option)?.suggests;
}
