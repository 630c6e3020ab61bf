/** Tells Discord which commands there are, where that is not what it has already: it counts what is created each day. */
import { type REST, Routes } from 'discord.js';
import type { DiscordCommand } from './command-set.ts';

export interface Registering {
  readonly rest: REST;
  readonly application: string;
  /** The one server; missing for everywhere. */
  readonly guild?: string;
}

export async function registerCommands(
  wanted: readonly DiscordCommand[],
  where: Registering,
): Promise<'unchanged' | 'registered'> {
  const { rest, application, guild } = where;
  const route =
    guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const held = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (fingerprint(held) === fingerprint(wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}

/** The same for what means the same to Discord, in whatever order it gives the commands and their fields. */
function fingerprint(commands: unknown): string {
  if (!Array.isArray(commands)) return '';
  return JSON.stringify(commands.map((command) => JSON.stringify(plain(command))).sort());
}

/** Given by Discord and said by nobody; defaults that it fills in or leaves out as it likes. */
const NOT_OURS = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission']);
const DEFAULTS: Readonly<Record<string, unknown>> = { type: 1, nsfw: false, required: false, autocomplete: false };

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number') ? [...value].sort() : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const isSubcommand = 'options' in value && !('contexts' in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, held]) => !NOT_OURS.has(name) && held !== null && held !== undefined)
      .filter(([name, held]) => (name === 'type' && isSubcommand) || DEFAULTS[name] !== held)
      .filter(([, held]) => !(Array.isArray(held) && held.length === 0))
      .map(([name, held]) => [name, plain(held)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
