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
    name: 'DISCORD_API_URL',
    meaning: 'Where the Discord API is reached, without a version.',
    example: 'https://discord.com/api',
    shape: api.optional(),
  },
];
