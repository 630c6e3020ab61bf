/**
 * Reads pages in a thread of their own, one at a time, with a limit of time and memory: a hostile page ends its thread and
 * not the bot. Nothing on a page is run and nothing is fetched.
 */
import { createThread } from '../threads/thread.ts';
import { PAGE_LIMITS, WORKER_LIMITS } from './limits.ts';
import type { PageReading, RawPage } from './page.ts';

export interface PageReader {
  /** Never rejects: what cannot be read is refused with a reason. Answers come in the order of the calls. */
  read(page: RawPage): Promise<PageReading>;
  close(): Promise<void>;
}

export interface PageReaderSettings {
  /** The compiled `page-worker.js`; beside this file where nothing else is said. */
  readonly worker?: URL;
  /** From sending a page to its answer. */
  readonly milliseconds?: number;
}

/** The thread starts with the first page, and again after one that had to be stopped. */
export function createPageReader(settings: PageReaderSettings = {}): PageReader {
  const { worker: file = new URL('./page-worker.js', import.meta.url), milliseconds = WORKER_LIMITS.milliseconds } = settings;
  const thread = createThread({ file, work: 'page', limits: { ...WORKER_LIMITS, milliseconds } });
  return {
    read: async ({ html, url }) => {
      const answer = await thread.ask(bounded(html, url));
      return 'sent' in answer ? (answer.sent as PageReading) : { outcome: 'refused', reason: answer.ended };
    },
    close: () => thread.close(),
  };
}

/** One letter more than is looked at, so that the reader sees that the page is too long. */
function bounded(html: string, url: string | undefined): RawPage {
  return { html: html.slice(0, PAGE_LIMITS.scanned + 1), ...(url === undefined ? {} : { url }) };
}
