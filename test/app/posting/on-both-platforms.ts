/**
 * A newsroom over a database file that posts on Discord and Slack through their real clients, connected to servers of a test. It
 * loads nothing that reads articles: processes are started with it by the dozen.
 */
import { createNewsroom } from '../../../src/app/posting/newsroom.ts';
import { connectDiscord } from '../../../src/chat/discord/connect-discord.ts';
import { connectSlack } from '../../../src/chat/slack/connect-slack.ts';
import { type QueueTime, realTime } from '../../../src/chat/slack/send-queue.ts';
import { createCatalog } from '../../../src/core/entities/catalog.ts';
import { foldName } from '../../../src/core/entities/fold.ts';
import { createLibrary } from '../../../src/core/library.ts';
import type { ChatStore } from '../../../src/ports/chat.ts';
import type { DigestStore } from '../../../src/ports/digests.ts';
import type { Poster } from '../../../src/ports/poster.ts';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { TOKEN } from '../../fakes/discord/token.ts';
import { NINE, silentLog } from '../../fakes/posting-house.ts';
import { silentFrontDesk } from '../../fakes/silent-front-desk.ts';

export interface Addresses {
  readonly discord: string;
  readonly slack: string;
}

export const DISCORD_CHANNEL = '300000000000000001';
export const CHANNELS = { discord: `discord:${DISCORD_CHANNEL}`, slack: 'slack:T1/C1' } as const;
export type PlatformName = keyof typeof CHANNELS;

export interface ConnectedPlatforms {
  readonly posters: readonly Poster[];
  close(): Promise<void>;
}

/** Resolves when both are connected. `time`: by which posts on Slack are spaced. */
export async function connectBoth(
  { discord, slack }: Addresses,
  store: ChatStore,
  time: QueueTime = realTime,
): Promise<ConnectedPlatforms> {
  const after = (ms: number, act: () => void) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  };
  const settings = { token: TOKEN, api: discord, shards: 'auto' as const };
  const onDiscord = connectDiscord({ settings, desk: silentFrontDesk(), log: silentLog, after });
  const onSlack = connectSlack({
    settings: { api: slack, botToken: 'xoxb-fake-one', appToken: 'xapp-fake' },
    frontDesk: silentFrontDesk(),
    store,
    clock: { now: () => NINE },
    log: silentLog,
    time,
  });
  await Promise.all([onDiscord.connected, onSlack.connected]);
  return {
    posters: [onDiscord.poster, onSlack.poster],
    close: async () => {
      await Promise.all([onDiscord.close(), onSlack.close()]);
    },
  };
}

export interface Minute {
  readonly path: string;
  readonly posters: readonly Poster[];
  readonly now: string;
  readonly holder: string;
  /** Around the store, to be stopped between two steps. */
  readonly around?: (digests: DigestStore) => DigestStore;
}

/** One minute of the newsroom over that database. */
export async function runMinute({ path, posters, now, holder, around = (digests) => digests }: Minute): Promise<void> {
  const { store, digests, feeds, close } = openStores({ path });
  const clock = { now: () => now };
  const library = createLibrary(createCatalog([]), [], foldName);
  await createNewsroom({ store, digests: around(digests), feeds, library, posters, clock, log: silentLog, holder }).tick();
  await close();
}
