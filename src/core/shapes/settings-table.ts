/** The settings, one table: name, meaning, default, example. README and `.env.example` are tested against it. */
import { z } from 'zod';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Setting {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly shape: z.ZodType<string | undefined>;
  /** Never printed, never logged. */
  readonly isSecret?: boolean;
}

const path = z
  .string()
  .refine((text) => !/\p{Cc}/u.test(text), 'holds a control character, so it is no path')
  .refine((text) => text.trim() === text, 'begins or ends with white space, so it is no path');

/** `intranet.example`, `127.0.0.1:8399`, `[::1]:8080`. */
const HOST = /^(?:[\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu;

/** `3000`, `127.0.0.1:3000`, `[::1]:3000`, `0.0.0.0:3000`. */
const HTTP = /^(?:(?:[a-z0-9._-]+|\[[0-9a-f:.]+\]):)?\d{1,5}$/i;

const token = z.string().regex(/^[!-~]+$/, 'holds white space or characters that no token has');

/** Everything but the local machine is spoken to over TLS: tokens travel there. */
const api = z
  .string()
  .refine(isApiAddress, 'is no https address (http only for 127.0.0.1, [::1] and localhost; no user, no query)')
  .transform((text) => text.replace(/\/+$/, ''));

function isApiAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isLocal = /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/.test(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isLocal)) && username + password + search + hash === '';
}

/** What stands between commas. */
export const listOf = (text: string) => text.split(',').map((name) => name.trim());

export const SETTINGS: readonly Setting[] = [
  {
    name: 'SITREP_DATABASE',
    meaning: 'The database file; it is made where it is missing.',
    example: 'data/sitrep.db',
    shape: path.default('data/sitrep.db'),
  },
  {
    name: 'SITREP_SEEDS',
    meaning: 'The folder with the seed articles and the knowledge files.',
    example: 'seeds',
    shape: path.optional(),
  },
  {
    name: 'SITREP_KNOWLEDGE',
    meaning: 'Your own people, organizations, places and themes: a JSON file that adds to ours and corrects them.',
    example: 'knowledge.json',
    shape: path.optional(),
  },
  {
    name: 'SITREP_FEEDS',
    meaning: 'The OPML file with the feeds to start with; none where no feed is to be polled.',
    example: 'feeds.opml',
    shape: path.optional(),
  },
  {
    name: 'SITREP_LOG_LEVEL',
    meaning: `How much is logged to standard error: ${LOG_LEVELS.join(', ')}.`,
    example: 'info',
    shape: z.enum(LOG_LEVELS, `is no level; there are ${LOG_LEVELS.join(', ')}`).default('warn'),
  },
  {
    name: 'SITREP_ALLOW_HOSTS',
    meaning: 'Hosts of your own that may be fetched from although they are not public, with commas between them.',
    example: '127.0.0.1:8399,intranet.example',
    shape: z
      .string()
      .refine((text) => listOf(text).every((name) => HOST.test(name)), 'is no list of hosts')
      .optional(),
  },
  {
    name: 'SITREP_DISCORD_TOKEN',
    meaning: 'The token of your Discord bot; with it sitrep answers and posts on Discord.',
    example: 'the-token-of-the-bot',
    shape: token.optional(),
    isSecret: true,
  },
  {
    name: 'SITREP_DISCORD_GUILD',
    meaning: 'The id of the one Discord server in which the commands are registered: they appear there at once.',
    example: '1234567890123456789',
    shape: z
      .string()
      .regex(/^\d{1,20}$/, 'is no id of a server: digits only')
      .optional(),
  },
  {
    name: 'SITREP_DISCORD_SHARDS',
    meaning: 'How many connections to Discord are held: auto, or a number.',
    example: 'auto',
    shape: z
      .string()
      .regex(/^(?:auto|[1-9]\d{0,2})$/, 'is neither auto nor a number from 1 to 999')
      .optional(),
  },
  {
    name: 'SITREP_DISCORD_PUBLISH',
    meaning: 'The ids of announcement channels in which posts are also published to the servers that follow them.',
    example: '1234567890123456789',
    shape: z
      .string()
      .regex(/^\d{1,20}(?:[,\s]+\d{1,20})*$/, 'is no list of ids: digits, with commas between')
      .optional(),
  },
  {
    name: 'DISCORD_API_URL',
    meaning: 'Where the Discord API is reached, without a version.',
    example: 'https://discord.com/api',
    shape: api.optional(),
  },
  {
    name: 'SITREP_SLACK_BOT_TOKEN',
    meaning: 'The bot token of your Slack app (xoxb-…); with it sitrep answers and posts in that workspace.',
    example: 'xoxb-the-token-of-the-bot',
    shape: token.startsWith('xoxb-', 'is no bot token: those begin with xoxb-').optional(),
    isSecret: true,
  },
  {
    name: 'SITREP_SLACK_APP_TOKEN',
    meaning: 'The app-level token of your Slack app (xapp-…), for Socket Mode: no public address is needed.',
    example: 'xapp-the-token-of-the-app',
    shape: token.startsWith('xapp-', 'is no app-level token: those begin with xapp-').optional(),
    isSecret: true,
  },
  {
    name: 'SITREP_SLACK_HTTP',
    meaning: 'Where requests from Slack are taken, host:port or a port of 127.0.0.1, instead of Socket Mode or beside it.',
    example: '127.0.0.1:3000',
    shape: z
      .string()
      .refine((text) => HTTP.test(text) && Number(text.replace(/^.*:/, '')) <= 65_535, 'is neither host:port nor a port')
      .optional(),
  },
  {
    name: 'SITREP_SLACK_SIGNING_SECRET',
    meaning: 'The signing secret of your Slack app: requests that it did not sign are refused.',
    example: 'the-signing-secret',
    shape: token.optional(),
    isSecret: true,
  },
  {
    name: 'SITREP_SLACK_CLIENT_ID',
    meaning: 'The client id of your Slack app, so that any workspace can install it at /slack/install.',
    example: '1234.5678',
    shape: token.optional(),
  },
  {
    name: 'SITREP_SLACK_CLIENT_SECRET',
    meaning: 'The client secret of your Slack app.',
    example: 'the-client-secret',
    shape: token.optional(),
    isSecret: true,
  },
  {
    name: 'SITREP_SLACK_STATE_SECRET',
    meaning: 'Any long word of your own; an installation that was not begun here is refused by it.',
    example: 'a-long-word-of-your-own',
    shape: token.optional(),
    isSecret: true,
  },
  {
    name: 'SITREP_SLACK_KEY',
    meaning: 'The key under which tokens of workspaces are kept: 32 bytes as 64 hexadecimal digits or as Base64.',
    example: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
    shape: z
      .string()
      .regex(/^(?:[0-9a-f]{64}|[A-Za-z0-9+/]{43}=)$/i, 'is no key of 32 bytes. Make one with: openssl rand -hex 32')
      .optional(),
    isSecret: true,
  },
  {
    name: 'SLACK_API_URL',
    meaning: 'Where the Slack API is reached.',
    example: 'https://slack.com/api',
    shape: api.optional(),
  },
];
