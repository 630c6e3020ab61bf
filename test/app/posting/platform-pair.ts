/** Discord and Slack on this machine, both connected to through their real clients, on a clock that a test sets. */
import type { ChatStore } from '../../../src/ports/chat.ts';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { createDiscordServer, type DiscordServer } from '../../fakes/discord/discord-server.ts';
import { NINE } from '../../fakes/posting-house.ts';
import { createFakeSlack, type FakeSlack } from '../../fakes/slack/fake-slack.ts';
import { type Addresses, type ConnectedPlatforms, connectBoth, DISCORD_CHANNEL, type PlatformName } from './on-both-platforms.ts';

export interface PlatformPair extends ConnectedPlatforms {
  readonly discord: DiscordServer;
  readonly slack: FakeSlack;
  readonly addresses: Addresses;
  /** Nothing was said, and it is nine. */
  clear(): void;
  /** Sets the clocks of both. */
  at(now: string): void;
  /** What the messages in the channel say, oldest first. */
  standsIn(platform: PlatformName): string[];
}

export async function platformPair(store: ChatStore = openStores({ path: ':memory:' }).chat): Promise<PlatformPair> {
  const [discord, slack] = await Promise.all([createDiscordServer(), createFakeSlack()]);
  const addresses = { discord: discord.api, slack: slack.api };
  let [now, slept] = [Date.parse(NINE), 0];
  const time = {
    now: () => now + slept,
    sleep: async (ms: number) => {
      slept += ms;
    },
  };
  const connected = await connectBoth(addresses, store, time);
  const at = (set: string) => {
    now = Date.parse(set);
    discord.world.now = () => now;
    slack.at(now);
  };
  return {
    ...connected,
    discord,
    slack,
    addresses,
    at,
    clear: () => {
      for (const held of [discord.world.messages, discord.world.nonces, discord.world.unreadable]) held.clear();
      slack.forget();
      // The queue of posts has a clock that never goes back.
      slept += A_WEEK_MS;
      at(NINE);
    },
    standsIn: (platform) =>
      platform === 'discord'
        ? (discord.world.messages.get(DISCORD_CHANNEL) ?? []).map(({ components }) => textIn(components))
        : slack.said.map(({ blocks }) => textIn(blocks)),
    close: async () => {
      await connected.close();
      await Promise.all([discord.close(), slack.close()]);
    },
  };
}

const A_WEEK_MS = 7 * 86_400_000;

/** Without the marks of escaping. */
function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { content, text, ...rest } = value as Record<string, unknown>;
  const own = [content, text].map((one) => (typeof one === 'string' ? one : textIn(one)));
  return [...own, ...Object.values(rest).map(textIn)].join(' ').replaceAll('\\', '');
}
