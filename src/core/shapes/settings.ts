/** The settings, one table: name, meaning, default, example. README and `.env.example` are tested against it. */
import { z } from 'zod';
import { inert } from '../brief/inert.ts';
import { closest } from '../closest.ts';

export interface Config {
  readonly database: string;
  readonly seeds?: string;
  readonly knowledge?: string;
  readonly logLevel: LogLevel;
  /** `host` or `host:port`. */
  readonly allowHosts?: readonly string[];
  /** Present where its token is set. */
  readonly discord?: DiscordSettings;
}

export interface DiscordSettings {
  readonly token: string;
  /** The one server in which the commands are registered; missing for everywhere. */
  readonly guild?: string;
  readonly shards: 'auto' | number;
  /** Without a version and without a slash at the end. */
  readonly api: string;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
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

const listOf = (text: string) => text.split(',').map((name) => name.trim());

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

/** Everything that is read, one line for each setting that is wrong, and one for each that nothing reads. */
export interface ReadSettings {
  readonly config: Config;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** An empty setting counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ReadSettings {
  const problems: string[] = [];
  const read = (name: string): string | undefined => {
    const setting = SETTINGS.find((candidate) => candidate.name === name);
    const result = setting?.shape.safeParse(environment[name] === '' ? undefined : environment[name]);
    if (result === undefined || result.success) return result?.data;
    const what = result.error.issues[0]?.message ?? 'is wrong';
    problems.push(`${name}=${shown(environment[name] ?? '', setting)} ${what}. For example ${name}=${setting?.example}`);
    return undefined;
  };
  // Each is read once, so that each problem is named once.
  const values = new Map(SETTINGS.map(({ name }) => [name, read(name)]));
  const logLevel = values.get('SITREP_LOG_LEVEL');
  const allowHosts = values.get('SITREP_ALLOW_HOSTS');
  const config = {
    database: values.get('SITREP_DATABASE') ?? '',
    logLevel: LOG_LEVELS.find((level) => level === logLevel) ?? 'warn',
    ...defined({
      seeds: values.get('SITREP_SEEDS'),
      knowledge: values.get('SITREP_KNOWLEDGE'),
      allowHosts: allowHosts === undefined ? undefined : listOf(allowHosts),
      discord: discordSettings(values),
    }),
  };
  return { config, problems, warnings: unknownSettings(environment) };
}

/** A secret is not shown, nor is one that stands in an address. */
function shown(value: string, setting: Setting | undefined): string {
  return setting?.isSecret === true ? '(not shown)' : inert(value).replace(/\/\/[^/]*@/, '//(not shown)@');
}

function discordSettings(values: ReadonlyMap<string, string | undefined>): DiscordSettings | undefined {
  const token = values.get('SITREP_DISCORD_TOKEN');
  if (token === undefined) return undefined;
  const shards = values.get('SITREP_DISCORD_SHARDS') ?? 'auto';
  return {
    token,
    shards: shards === 'auto' ? shards : Number(shards),
    api: values.get('DISCORD_API_URL') ?? 'https://discord.com/api',
    ...defined({ guild: values.get('SITREP_DISCORD_GUILD') }),
  };
}

/** Absent is a missing field. */
function defined<T extends Readonly<Record<string, unknown>>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A misspelt setting would silently do nothing. */
function unknownSettings(environment: Readonly<Record<string, string | undefined>>): string[] {
  const names = SETTINGS.map((setting) => setting.name);
  return Object.keys(environment)
    .filter((name) => name.startsWith('SITREP_') && !names.includes(name))
    .map((name) => {
      const [near] = closest(name, names, 1);
      return `${inert(name)} is no setting.${near === undefined ? '' : ` Did you mean ${near}?`} There are ${names.join(', ')}`;
    });
}
