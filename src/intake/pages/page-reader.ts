/**
 * Reads pages in a thread of their own, one at a time, with a limit of time and memory: a hostile page ends its thread and
 * not the bot. Nothing on a page is run and nothing is fetched.
 */
import { Worker } from 'node:worker_threads';
import { PAGE_LIMITS, WORKER_LIMITS } from './limits.ts';
import type { PageReading, RawPage } from './page.ts';

export interface PageReader {
  /** Never rejects: what cannot be read is refused with a reason. Answers come in the order of the calls. */
  read(page: RawPage): Promise<PageReading>;
  close(): Promise<void>;
}

export interface PageReaderSettings {
  /** The compiled `page-worker.js`; beside this file where nothing else is said. A thread cannot run TypeScript by itself. */
  readonly worker?: URL;
  /** From sending a page to its answer. */
  readonly milliseconds?: number;
}

/** What the thread sent, or the reason why nothing comes from it any more. */
type Answer = { readonly sent: unknown } | { readonly ended: string };

interface Thread {
  readonly worker: Worker;
  /** Undefined where it has started, otherwise why not. */
  readonly failure: Promise<string | undefined>;
}

/** The thread starts with the first page, and again after one that had to be stopped. */
export function createPageReader(settings: PageReaderSettings = {}): PageReader {
  const { worker: file = new URL('./page-worker.js', import.meta.url), milliseconds = WORKER_LIMITS.milliseconds } = settings;
  let thread: Thread | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow({ html, url }: RawPage): Promise<PageReading> {
    thread ??= startThread(file);
    const { worker, failure } = thread;
    const answer = await failure.then((ended) =>
      ended === undefined ? ask(worker, bounded(html, url), milliseconds) : { ended },
    );
    if ('sent' in answer) return answer.sent as PageReading;
    thread = undefined;
    await worker.terminate();
    return { outcome: 'refused', reason: answer.ended };
  }

  return {
    read(page) {
      const reading = last.then(() => readNow(page));
      last = reading;
      return reading;
    },
    async close() {
      await last;
      await thread?.worker.terminate();
      thread = undefined;
    },
  };
}

/** One letter more than is looked at, so that the reader sees that the page is too long. */
function bounded(html: string, url: string | undefined): RawPage {
  return { html: html.slice(0, PAGE_LIMITS.scanned + 1), ...(url === undefined ? {} : { url }) };
}

function startThread(file: URL): Thread {
  const worker = new Worker(file, {
    resourceLimits: {
      maxOldGenerationSizeMb: WORKER_LIMITS.heapMegabytes,
      maxYoungGenerationSizeMb: WORKER_LIMITS.youngMegabytes,
      stackSizeMb: WORKER_LIMITS.stackMegabytes,
    },
    // Neither settings nor tokens are any business of a page.
    env: {},
    stdout: true,
    stderr: true,
  });
  const failure = nextAnswer(worker, WORKER_LIMITS.startMilliseconds).then((answer) =>
    'ended' in answer ? answer.ended : undefined,
  );
  return { worker, failure };
}

function ask(worker: Worker, page: RawPage, milliseconds: number): Promise<Answer> {
  const answer = nextAnswer(worker, milliseconds);
  worker.postMessage(page);
  return answer;
}

/** The next message, or the end of the thread, or of the time. */
function nextAnswer(worker: Worker, milliseconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      // Once it is being ended, a late error of the thread is nobody's any more.
      if ('ended' in answer) worker.on('error', () => undefined);
      resolve(answer);
    };
    const listeners = {
      message: (sent: unknown) => settle({ sent }),
      error: (cause: Error) => settle({ ended: reasonOf(cause) }),
      exit: () => settle({ ended: 'the reader of pages ended' }),
    };
    const timer = setTimeout(() => settle({ ended: `the page took longer than ${milliseconds} ms` }), milliseconds);
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
  });
}

function reasonOf(cause: Error & { code?: string }): string {
  return cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'the page took too much memory'
    : `the reader of pages broke (${cause.message})`;
}
