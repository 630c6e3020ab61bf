/** The one list of commands as Discord's application commands: groups become subcommands, words and options typed options. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandGroup, CommandOption, CommandWords, InSpanish } from '../../core/command.ts';
import { clipWords } from './clip.ts';
import { DESCRIPTION, OPTION_NAME } from './limits.ts';

export type DiscordCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;

export function commandSet(commands: readonly Command[], groups: readonly CommandGroup[]): DiscordCommand[] {
  const alone = commands.filter(({ group }) => group === undefined);
  const grouped = groups.filter(({ name }) => commands.some(({ group }) => group === name));
  return [
    ...alone.map((command) => ({ ...describe(command), ...EVERYWHERE, ...rightsFor([command]), options: optionsOf(command) })),
    ...grouped.map((group) =>
      groupCommand(
        group,
        commands.filter(({ group: name }) => name === group.name),
      ),
    ),
    ASK,
  ];
}

/** In servers, in the bot's direct messages and in other conversations; installed by a server or by a person. */
const EVERYWHERE: Pick<DiscordCommand, 'type' | 'contexts' | 'integration_types'> = {
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Plain words: with the Guilds intent alone no message reaches the bot, so they come as a command. */
export const ASK_NAME = 'ask';
export const ASK_OPTION = 'question';
const ASK: DiscordCommand = {
  ...EVERYWHERE,
  ...describe({
    name: ASK_NAME,
    summary: 'Ask in plain words: who said what about Guyana since August?',
    spanish: { name: 'preguntar', summary: 'Pregunta con tus palabras: ¿qué dijo Petro del Cartel de los Soles?' },
  }),
  options: [
    {
      ...describe({
        name: ASK_OPTION,
        summary: 'Your question, in English or Spanish.',
        spanish: { name: 'pregunta', summary: 'Tu pregunta, en español o en inglés.' },
      }),
      type: ApplicationCommandOptionType.String,
      required: true,
    },
  ],
};

/** Discord checks the right for the whole group; where only some of it is managing, each is checked when it is run. */
function groupCommand(group: CommandGroup, commands: readonly Command[]): DiscordCommand {
  const options: APIApplicationCommandOption[] = commands.map((command) => ({
    ...describe(command),
    type: ApplicationCommandOptionType.Subcommand,
    options: optionsOf(command),
  }));
  return { ...describe(group), ...EVERYWHERE, ...rightsFor(commands), options };
}

function rightsFor(commands: readonly Command[]) {
  const isManaging = commands.every((command) => command.isManaging === true);
  return isManaging ? { default_member_permissions: String(PermissionFlagsBits.ManageGuild) } : {};
}

function optionsOf({ words, options }: Command): APIApplicationCommandBasicOption[] {
  return [...(words === undefined ? [] : [wordsOption(words)]), ...options.map(option)];
}

function wordsOption(words: CommandWords): APIApplicationCommandBasicOption {
  const { isRequired: required, suggests } = words;
  return { ...describe(words), type: ApplicationCommandOptionType.String, required, ...suggesting(suggests) };
}

function option(given: CommandOption): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String as const;
  const choices = given.choices?.map((value) => ({ name: value, value }));
  if (choices !== undefined) return { ...describe(given), type, choices };
  return { ...describe(given), type, ...suggesting(given.suggests) };
}

const suggesting = (suggests: string | undefined) => (suggests === undefined ? {} : { autocomplete: true });

/** "by hand" → "by-hand": names are of lower-case letters, figures and hyphens. */
export function optionNameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, OPTION_NAME);
}

interface Described {
  readonly name: string;
  readonly summary: string;
  readonly spanish?: InSpanish;
}

function describe({ name, summary, spanish }: Described) {
  const inSpanish = <T>(value: T) => ({ 'es-ES': value, 'es-419': value });
  return {
    name: optionNameOf(name),
    description: clipWords(summary, DESCRIPTION),
    ...(spanish === undefined
      ? {}
      : {
          name_localizations: inSpanish(optionNameOf(spanish.name)),
          description_localizations: inSpanish(clipWords(spanish.summary, DESCRIPTION)),
        }),
  };
}
