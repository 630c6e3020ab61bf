/** The environment → the settings as the house uses them. */
import { inert } from '../brief/inert.ts';
import { closest } from '../closest.ts';
import { LOG_LEVELS, type LogLevel, listOf, SETTINGS, type Setting } from './settings-table.ts';
import { readSlackSettings, type SlackSettings } from './slack-settings.ts';

export interface Config {
  readonly database: string;
  readonly seeds?: string;
  readonly knowledge?: string;
  /** An OPML file, or `none`. */
  readonly feeds?: string;
  readonly logLevel: LogLevel;
  /** `host` or `host:port`. */
  readonly allowHosts?: readonly string[];
  /** Present where its token is set. */
  readonly discord?: DiscordSettings;
  /** Present where a token or a client of it is set. */
  readonly slack?: SlackSettings;
}

export interface DiscordSettings {
  readonly token: string;
  /** The one server in which the commands are registered; missing for everywhere. */
  readonly guild?: string;
  readonly shards: 'auto' | number;
  /** Announcement channels, by id, in which posts are published to the servers that follow them. */
  readonly publish?: readonly string[];
  /** Without a version and without a slash at the end. */
  readonly api: string;
}

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
  const slack = readSlackSettings(values);
  // What is wrong with one setting comes first: it may be why another is missing.
  if (problems.length === 0) problems.push(...slack.problems);
  const logLevel = values.get('SITREP_LOG_LEVEL');
  const allowHosts = values.get('SITREP_ALLOW_HOSTS');
  const config = {
    database: values.get('SITREP_DATABASE') ?? '',
    logLevel: LOG_LEVELS.find((level) => level === logLevel) ?? 'warn',
    ...defined({
      seeds: values.get('SITREP_SEEDS'),
      knowledge: values.get('SITREP_KNOWLEDGE'),
      feeds: values.get('SITREP_FEEDS'),
      allowHosts: allowHosts === undefined ? undefined : listOf(allowHosts),
      discord: discordSettings(values),
      slack: slack.settings,
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
    ...defined({
      guild: values.get('SITREP_DISCORD_GUILD'),
      publish: values.get('SITREP_DISCORD_PUBLISH')?.split(/[,\s]+/),
    }),
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
