/** The one way into the store: pages from wherever, one after the other, each placed beside what came before it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Library } from '../core/library.ts';
import { readPage } from '../core/page/read-page.ts';
import type { StoryPlacer } from '../core/stories/place-in-story.ts';
import type { Clock, Filed, Filing, IncomingPage, Store } from '../ports.ts';
import { composeFiling } from './compose-filing.ts';
import { heldPlacement } from './held-placement.ts';

export interface IntakeLine {
  /**
   * One outcome for each report on the page, as soon as all of them are kept. Rejects where one could not be filed; the next page is
   * taken in all the same.
   */
  take(page: IncomingPage): Promise<readonly Filed[]>;
}

export interface IntakeLineTools {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  /** A placer that remembers just what is held. */
  readonly restorePlacer: () => Promise<StoryPlacer>;
}

interface Waiting {
  readonly page: IncomingPage;
  readonly resolve: (outcomes: readonly Filed[]) => void;
  readonly reject: (cause: unknown) => void;
}

/** Pages that wait for the disk together, at most: more would hardly make one cheaper, and whoever brought the first waits for all. */
const MOST_TOGETHER = 16;

export function createIntakeLine(tools: IntakeLineTools): IntakeLine {
  const waiting: Waiting[] = [];
  let placer: Promise<StoryPlacer> | undefined;
  let isRunning = false;

  const withPlacer = async <T>(work: (tools: PlacingTools) => Promise<T>): Promise<T> => {
    try {
      placer ??= tools.restorePlacer();
      return await work({ ...tools, placer: await placer });
    } catch (cause) {
      // It remembers what was never filed.
      placer = undefined;
      throw cause;
    }
  };

  const takeAlone = async ({ page, resolve, reject }: Waiting): Promise<void> => {
    await withPlacer((own) => takePage(page, own)).then(resolve, reject);
  };

  const takeTogether = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await withPlacer((own) => takePages(batch, own));
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] ?? []);
    } catch {
      // Nothing was filed; each by itself tells which of them cannot be.
      for (const one of batch) await takeAlone(one);
    }
  };

  const run = async (): Promise<void> => {
    isRunning = true;
    for (let [first, ...more] = next(); first !== undefined; [first, ...more] = next())
      await (more.length === 0 ? takeAlone(first) : takeTogether([first, ...more]));
    isRunning = false;
  };
  const next = () => waiting.splice(0, MOST_TOGETHER);

  return {
    take: (page) =>
      new Promise((resolve, reject) => {
        waiting.push({ page, resolve, reject });
        if (!isRunning) void run();
      }),
  };
}

type PlacingTools = Pick<IntakeLineTools, 'store' | 'library' | 'clock'> & { readonly placer: StoryPlacer };

async function takePage(page: IncomingPage, tools: PlacingTools): Promise<Filed[]> {
  const outcomes: Filed[] = [];
  for (const filing of await filingsOf(page, tools))
    outcomes.push(filing === undefined ? 'known' : await tools.store.file(filing));
  return outcomes;
}

/** All of them or none. */
async function takePages(batch: readonly Pick<Waiting, 'page'>[], tools: PlacingTools): Promise<Filed[][]> {
  const pages: (Filing | undefined)[][] = [];
  for (const { page } of batch) pages.push(await filingsOf(page, tools));
  const outcomes = await tools.store.fileAll(pages.flat().filter((filing) => filing !== undefined));
  const inOrder = outcomes.values();
  return pages.map((filings) => filings.map((filing) => (filing === undefined ? 'known' : (inOrder.next().value ?? 'known'))));
}

/** One for each report on the page, `undefined` where it is held already. */
async function filingsOf(page: IncomingPage, tools: PlacingTools): Promise<(Filing | undefined)[]> {
  // Reading is work without a pause in it; between two pages whoever asks something is answered.
  await nextTurn();
  const filings: (Filing | undefined)[] = [];
  for (const report of readPage(page, tools.library.catalog, tools.clock.now())) {
    const { id, fingerprint } = report.article;
    const isHeld = await tools.store.isHeld(id, fingerprint);
    filings.push(
      isHeld ? undefined : await composeFiling(report, page, { ...tools, held: await heldPlacement(id, tools.store) }),
    );
  }
  return filings;
}
