/**
 * A process that posts on both platforms and stands still on each at a step, to be killed there. Arguments: the database, the
 * addresses of Discord and Slack, the step (`before post 2`; nothing for none), the time. Says on standard output on which
 * platform it stands there.
 */
import { writeSync } from 'node:fs';
import type { DigestStore } from '../../../src/ports/digests.ts';
import type { Poster } from '../../../src/ports/poster.ts';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { CHANNELS, connectBoth, type PlatformName, runMinute } from './on-both-platforms.ts';

const [path = '', discord = '', slack = '', step = '', now = ''] = process.argv.slice(2);
const STDOUT = 1;

const counts = new Map<string, number>();
const platforms = new Map<string, string>();

/** Forever, where this is the step. */
async function pass(name: string, platform: string | undefined): Promise<void> {
  const count = (counts.get(`${platform} ${name}`) ?? 0) + 1;
  counts.set(`${platform} ${name}`, count);
  if (`${name} ${count}` !== step) return;
  writeSync(STDOUT, `${platform}\n`);
  await new Promise(() => setInterval(() => undefined, 60_000));
}

type Method = (...args: never[]) => Promise<unknown>;

function stopping(digests: DigestStore): DigestStore {
  const names = ['hold', 'keepComposed', 'keepSending', 'keepReceipt', 'finish'] as const;
  const wrapped = names.map((name) => [
    name,
    async (id: string, ...args: never[]) => {
      platforms.set(id, platforms.get(id) ?? (await platformOf(id, digests)));
      await pass(`before ${name}`, platforms.get(id));
      const result = await (digests[name] as Method)(id as never, ...args);
      await pass(`after ${name}`, platforms.get(id));
      return result;
    },
  ]);
  return { ...digests, ...(Object.fromEntries(wrapped) as Partial<DigestStore>) };
}

async function platformOf(id: string, digests: DigestStore): Promise<PlatformName> {
  return (await digests.delivery(id))?.channel === CHANNELS.discord ? 'discord' : 'slack';
}

function stoppingPoster(poster: Poster): Poster {
  return {
    ...poster,
    post: async (posting) => {
      await pass('before post', poster.platform);
      return poster.post(posting);
    },
  };
}

const { chat, close } = openStores({ path });
const connected = await connectBoth({ discord, slack }, chat);
await runMinute({ path, posters: connected.posters.map(stoppingPoster), now, holder: `child ${process.pid}`, around: stopping });
await connected.close();
await close();
process.exit(0);
