/** One client of the Web API for each workspace, with the token of that workspace and no other. */
import { webApi } from '@slack/bolt';
import type { Log } from '../../ports.ts';
import { boltLog } from './bolt-log.ts';

/** The bot in one workspace. */
export interface Bot {
  readonly team: string;
  readonly token: string;
  readonly userId: string;
  readonly botId?: string;
}

export interface SlackClients {
  /** Missing where the app is not installed in that workspace. */
  of(team: string): Promise<SlackClient | undefined>;
}

export interface SlackClient {
  readonly bot: Bot;
  /** Asks again where the network fails: for what changes nothing. */
  read(method: string, args: Readonly<Record<string, unknown>>): Promise<webApi.WebAPICallResult>;
  /** Asks once: for what must not happen twice. */
  write(method: string, args: Readonly<Record<string, unknown>>): Promise<webApi.WebAPICallResult>;
}

interface Making {
  readonly api: string;
  readonly log: Log;
  readonly botOf: (team: string) => Promise<Bot | undefined>;
}

export function createSlackClients({ api, log, botOf }: Making): SlackClients {
  const held = new Map<string, SlackClient>();
  return {
    of: async (team) => {
      const bot = await botOf(team);
      if (bot === undefined) {
        held.delete(team);
        return undefined;
      }
      const known = held.get(team);
      if (known?.bot.token === bot.token) return known;
      const made = clientFor(bot, { api, log });
      held.set(team, made);
      return made;
    },
  };
}

export function clientFor(bot: Bot, { api, log }: Pick<Making, 'api' | 'log'>): SlackClient {
  const [reading, writing] = [READING, WRITING].map(
    (retryConfig) => new webApi.WebClient(bot.token, clientOptions({ api, log, retryConfig })),
  );
  return {
    bot,
    read: (method, args) => call(reading, method, args),
    write: (method, args) => call(writing, method, args),
  };
}

async function call(client: webApi.WebClient | undefined, method: string, args: Readonly<Record<string, unknown>>) {
  if (client === undefined) throw new Error('there is no client');
  return client.apiCall(method, args);
}

const READING = { retries: 2, minTimeout: 200, maxTimeout: 1_000 };
const WRITING = { retries: 0 };

/**
 * A fresh object each time, because Socket Mode and the clients write into the one that they are given; and no `headers` in
 * it, because a shared one carries the token of one workspace into another. Without `retryConfig` Socket Mode would give
 * everybody a hundred retries.
 */
export function clientOptions({
  api,
  log,
  retryConfig = READING,
}: Pick<Making, 'api' | 'log'> & { retryConfig?: object }): webApi.WebClientOptions {
  return { slackApiUrl: `${api}/`, retryConfig, timeout: TIMEOUT, rejectRateLimitedCalls: true, logger: boltLog(log) };
}

/** Milliseconds until an answer of Slack is not waited for any more. */
const TIMEOUT = 10_000;
