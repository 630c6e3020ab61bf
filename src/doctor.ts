/** `sitrep doctor`: checks everything that can be wrong before it is, and says what to do. */
import type { Writable } from 'node:stream';
import { readConfig } from './config.ts';
import { inert } from './core/brief/inert.ts';
import { plural } from './core/brief/labels.ts';
import type { Config } from './core/shapes/settings.ts';
import { UsageError } from './core/usage-error.ts';
import { listOfFeeds, openHouse } from './main.ts';

interface Check {
  readonly what: string;
  readonly isWell: boolean;
  readonly detail: string;
}

const NODE_NEEDED = [20, 19] as const;

/** Writes one line for each check; true where all is well. */
export async function doctor(output: Writable): Promise<boolean> {
  const checks = [nodeCheck(), ...(await houseChecks())];
  for (const { what, isWell, detail } of checks)
    output.write(
      `${isWell ? 'ok     ' : 'PROBLEM'}  ${what.padEnd(10)}  ${inert(detail)
        .replace(/:\n\s*/g, ': ')
        .replace(/\s*\n\s*/g, '; ')}\n`,
    );
  return checks.every((check) => check.isWell);
}

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isWell = major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
  return {
    what: 'Node',
    isWell,
    detail: isWell ? process.versions.node : `${process.versions.node} is too old; install ${NODE_NEEDED.join('.')} or newer`,
  };
}

async function houseChecks(): Promise<Check[]> {
  let config: Config;
  try {
    const read = readConfig();
    config = read.config;
    const detail = read.warnings.length === 0 ? 'all can be used' : read.warnings.join('; ');
    return [{ what: 'settings', isWell: read.warnings.length === 0, detail }, ...(await storeChecks(config))];
  } catch (cause) {
    return [{ what: 'settings', isWell: false, detail: wordsOf(cause) }];
  }
}

async function storeChecks(config: Config): Promise<Check[]> {
  try {
    const house = await openHouse({ ...config, logLevel: 'silent' });
    try {
      const { articles, stories, quotes } = await house.store.counts();
      const knowledge = house.problems.map(({ where, what }) => `${where}: ${what}`).join('; ');
      const { problems } = await house.seeds.pages();
      const seeds = problems.map(({ where, what }) => `${where}: ${what}`).join('; ');
      return [
        {
          what: 'database',
          isWell: true,
          detail: `${config.database}: ${articles} ${plural(articles, 'report')}, ${stories} ${stories === 1 ? 'story' : 'stories'}, ${quotes} ${plural(quotes, 'statement')}`,
        },
        { what: 'knowledge', isWell: knowledge === '', detail: knowledge || `${house.library.catalog.entities.size} entities` },
        { what: 'seeds', isWell: seeds === '', detail: seeds || config.seeds || '' },
        await feedsCheck(config),
        ...(await platformChecks(config)),
      ];
    } finally {
      await house.close();
    }
  } catch (cause) {
    return [{ what: 'database', isWell: false, detail: wordsOf(cause) }];
  }
}

async function platformChecks({ discord, slack }: Config): Promise<Check[]> {
  const none = [{ isWell: true, detail: 'not connected (README.md says how)' }];
  const [onDiscord, onSlack] = await Promise.all([
    discord === undefined ? none : discordChecks(discord),
    slack === undefined ? none : import('./chat/slack/check-slack.ts').then(({ checkSlack }) => checkSlack(slack)),
  ]);
  return [...onDiscord.map((check) => ({ what: 'Discord', ...check })), ...onSlack.map((check) => ({ what: 'Slack', ...check }))];
}

async function discordChecks(settings: NonNullable<Config['discord']>) {
  const [{ checkDiscord }, { after }] = await Promise.all([import('./chat/discord/check-discord.ts'), import('./platforms.ts')]);
  return checkDiscord(settings, after);
}

/** The list that a desk starts with; whether its feeds answer is for `/feeds list`. */
async function feedsCheck(config: Config): Promise<Check> {
  if (config.feeds === 'none') return { what: 'feeds', isWell: true, detail: 'none is polled (SITREP_FEEDS=none)' };
  const list = listOfFeeds(config);
  const { startingFeeds } = await import('./intake/seeds/starting-feeds.ts');
  const { feeds, problems } = await startingFeeds(list);
  const detail = problems.map(({ where, what }) => `${where}: ${what}`).join('; ');
  return { what: 'feeds', isWell: problems.length === 0, detail: detail || `${feeds.length} in ${list}` };
}

function wordsOf(cause: unknown): string {
  if (cause instanceof UsageError || cause instanceof Error) return cause.message;
  return String(cause);
}
