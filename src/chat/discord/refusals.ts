/** What Discord says when it wants no more of the bot, in words that tell what to do. Anything else is worth another try. */
import { DiscordAPIError, GatewayCloseCodes } from 'discord.js';

export const UNAUTHORIZED =
  'Discord refuses the token: it was reset or mistyped. Copy it anew (Developer Portal, Bot, Reset Token) into SITREP_DISCORD_TOKEN.';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, UNAUTHORIZED],
  [GatewayCloseCodes.InvalidShard, 'Discord refuses the number of connections. Set SITREP_DISCORD_SHARDS=auto.'],
  [GatewayCloseCodes.ShardingRequired, 'The bot is in too many servers for one connection. Set SITREP_DISCORD_SHARDS=auto.'],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks the version of its API that this version of sitrep uses. Update sitrep.',
  ],
  [GatewayCloseCodes.InvalidIntents, 'Discord refuses what the bot wants to hear of. Update sitrep.'],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord refuses what the bot wants to hear of, although Guilds is no privileged intent. Check the app in the Developer Portal.',
  ],
]);

export function refusalOfClose(code: number): string {
  return CLOSES.get(code) ?? `Discord closed the connection for good (${code}).`;
}

/** Of an attempt to connect; `undefined` where trying again may help. */
export function refusalOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if (('code' in cause && cause.code === 'TokenInvalid') || (cause instanceof DiscordAPIError && cause.status === 401))
    return UNAUTHORIZED;
  const [code] = REJECTIONS.find(([, words]) => words.test(cause.message)) ?? [];
  return code === undefined ? undefined : refusalOfClose(code);
}

/** The library rejects a login with these words, without the code. */
const REJECTIONS: readonly (readonly [number, RegExp])[] = [
  [GatewayCloseCodes.AuthenticationFailed, /^Authentication failed/i],
  [GatewayCloseCodes.InvalidShard, /^Invalid shard/i],
  [GatewayCloseCodes.ShardingRequired, /^Sharding is required/i],
  [GatewayCloseCodes.InvalidAPIVersion, /^Used an invalid API version/i],
  [GatewayCloseCodes.InvalidIntents, /^Used invalid intents/i],
  [GatewayCloseCodes.DisallowedIntents, /^Used disallowed intents/i],
];
