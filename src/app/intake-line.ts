/** The one way into the store: pages from wherever, one after the other, each placed beside what was filed before it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Library } from '../core/library.ts';
import { readPage } from '../core/page/read-page.ts';
import type { StoryPlacer } from '../core/stories/place-in-story.ts';
import type { Clock, IncomingPage, Store } from '../ports.ts';
import { composeFiling } from './take-in.ts';

export type TakenIn = 'filed' | 'known' | 'revised';

export interface IntakeLine {
  /** One outcome for each report on the page. Rejects where one could not be filed; the next page is taken in all the same. */
  take(page: IncomingPage): Promise<readonly TakenIn[]>;
}

export interface IntakeLineTools {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  /** A placer that remembers just what is held. */
  readonly restorePlacer: () => Promise<StoryPlacer>;
}

export function createIntakeLine(tools: IntakeLineTools): IntakeLine {
  let placer: Promise<StoryPlacer> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const takeNow = async (page: IncomingPage): Promise<TakenIn[]> => {
    // Reading is work without a pause in it; between two pages whoever asks something is answered.
    await nextTurn();
    try {
      placer ??= tools.restorePlacer();
      return await takeInPage(page, { ...tools, placer: await placer });
    } catch (cause) {
      // It remembers what was never filed.
      placer = undefined;
      throw cause;
    }
  };
  return {
    take: (page) => {
      const taken = last.then(() => takeNow(page));
      last = taken.catch(() => undefined);
      return taken;
    },
  };
}

async function takeInPage(
  page: IncomingPage,
  tools: Pick<IntakeLineTools, 'store' | 'library' | 'clock'> & { readonly placer: StoryPlacer },
): Promise<TakenIn[]> {
  const outcomes: TakenIn[] = [];
  for (const report of readPage(page, tools.library.catalog, tools.clock.now())) {
    const { id, fingerprint } = report.article;
    const isKnown = await tools.store.isHeld(id, fingerprint);
    outcomes.push(isKnown ? 'known' : await tools.store.file(composeFiling(report, page, tools)));
  }
  return outcomes;
}
