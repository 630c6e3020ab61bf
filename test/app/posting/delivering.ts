/** One round of delivering over a database file: what the child that is killed does, and what the process after it does. */
import type { Writer } from '../../../src/app/posting/deliver.ts';
import type { PostingTools } from '../../../src/app/posting/posting-tools.ts';
import { takeOnDue } from '../../../src/app/posting/run-deliveries.ts';
import { createCatalog } from '../../../src/core/entities/catalog.ts';
import { foldName } from '../../../src/core/entities/fold.ts';
import { createLibrary } from '../../../src/core/library.ts';
import type { DigestStore } from '../../../src/ports/digests.ts';
import type { Poster } from '../../../src/ports/poster.ts';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { deliverOpen, silentLog } from '../../fakes/posting-house.ts';

export interface Round {
  readonly path: string;
  readonly poster: Poster;
  readonly now: string;
  readonly holder: string;
  /** Called before and after each step, with its name. */
  readonly onStep?: (step: string) => Promise<void>;
}

const write: Writer = async ({ occasion: { slot } }) => ({
  brief: { title: slot, asOf: slot, notices: [], blocks: [], sources: [] },
  window: { from: 0, to: 5, since: slot, until: slot },
  told: [{ kind: 'story', storyId: 's_1', articleId: 'a_1', start: 0, end: 1, text: 'x', fingerprint: 'f', language: 'en' }],
  leftOut: [],
  isSilent: false,
});

export async function deliverRound({ path, poster, now, holder, onStep }: Round): Promise<void> {
  const { store, digests, feeds, close } = openStores({ path });
  const library = createLibrary(createCatalog([]), [], foldName);
  const step = onStep ?? (async () => undefined);
  const tools: PostingTools = {
    store,
    digests: stepping(digests, ['claim', 'hold', 'keepComposed', 'keepSending', 'keepReceipt', 'finish'], step),
    feeds,
    library,
    posters: [stepping(poster, ['post', 'find'], step)],
    clock: { now: () => now },
    log: silentLog,
    holder,
  };
  await takeOnDue(tools);
  await deliverOpen(tools, write);
  await close();
}

/** The same, telling before and after each of these methods. */
function stepping<T extends DigestStore | Poster>(
  on: T,
  names: readonly (keyof T & string)[],
  step: (name: string) => Promise<void>,
): T {
  const wrapped = names.map((name) => [
    name,
    async (...args: never[]) => {
      await step(`before ${name}`);
      const result = await (on[name] as (...args: never[]) => Promise<unknown>)(...args);
      await step(`after ${name}`);
      return result;
    },
  ]);
  return { ...on, ...Object.fromEntries(wrapped) };
}
