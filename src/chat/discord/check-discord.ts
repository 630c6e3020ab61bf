/** What is wrong with the Discord bot before it is started: its token, its address, its server; and how to invite it. */
import { DiscordAPIError, PermissionFlagsBits, type REST, Routes } from 'discord.js';
import type { After } from '../../core/chat/turns.ts';
import type { DiscordSettings } from '../../core/shapes/settings.ts';
import { createRest } from './create-rest.ts';
import { failureOf } from './post-outcome.ts';
import { UNAUTHORIZED } from './refusals.ts';

export interface DiscordCheck {
  readonly isWell: boolean;
  readonly detail: string;
}

/** Never rejects. */
export async function checkDiscord(settings: DiscordSettings, after: After): Promise<readonly DiscordCheck[]> {
  const rest = createRest({ settings, after, retries: 1, patience: 5 });
  try {
    const app = (await rest.get('/applications/@me')) as { id: string; name?: string };
    const invite = `invite it with ${inviteLink(app.id)}`;
    const checks = [
      await gatewayCheck(rest, app),
      ...(settings.guild === undefined ? [] : [await guildCheck(rest, app.id, settings.guild)]),
    ];
    return [...checks, { isWell: true, detail: invite }];
  } catch (cause) {
    return [{ isWell: false, detail: wordsFor(cause, settings) }];
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** What it does and nothing more: it never mentions everyone and manages nothing. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads;

function inviteLink(application: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}

async function gatewayCheck(rest: REST, { id, name = 'the bot' }: { id: string; name?: string }): Promise<DiscordCheck> {
  const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as { session_start_limit?: { remaining: number } };
  const isWell = limit === undefined || limit.remaining > 0;
  const detail = isWell
    ? `${name} (${id}); the token is right, the one intent (Guilds) needs no switch`
    : `${name} (${id}) may not connect before tomorrow: it was started too often today`;
  return { isWell, detail };
}

/** The right to make commands there comes with the scope `applications.commands` of the invitation. */
async function guildCheck(rest: REST, application: string, guild: string): Promise<DiscordCheck> {
  try {
    await rest.get(Routes.applicationGuildCommands(application, guild));
    return { isWell: true, detail: `commands go to the server ${guild}` };
  } catch (cause) {
    if (!(cause instanceof DiscordAPIError) || cause.status === 401) throw cause;
    const why = `the server ${guild} (SITREP_DISCORD_GUILD) is not there or gives the bot no scope applications.commands`;
    return { isWell: false, detail: `${why}: invite it again` };
  }
}

function wordsFor(cause: unknown, { api }: DiscordSettings): string {
  if (cause instanceof DiscordAPIError && cause.status === 401) return UNAUTHORIZED;
  const { why } = failureOf(cause);
  return cause instanceof DiscordAPIError ? `what answers at ${api} is no Discord API (${cause.status})` : `${why}, at ${api}`;
}
