/**
 * Work on what came from outside in a thread of its own, one piece at a time, with a limit of time and memory: what hangs or
 * grows ends its thread and not the bot.
 */
import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  /** From sending a piece of work to its answer. */
  readonly milliseconds: number;
  /** Starting is not the work's fault, and takes a second on a busy machine. */
  readonly startMilliseconds: number;
  readonly heapMegabytes: number;
  /** Of which for what lives as long as one piece of work only: fewer and shorter collections. */
  readonly youngMegabytes: number;
  readonly stackMegabytes: number;
}

export interface ThreadSettings {
  /** Compiled: a thread cannot run TypeScript by itself. It says "ready", then answers each message with one. */
  readonly file: URL;
  readonly limits: ThreadLimits;
  /** What it is given, in one word: "page". */
  readonly work: string;
}

/** What the thread sent, or the reason why nothing comes from it any more. */
export type Answer = { readonly sent: unknown } | { readonly ended: string };

export interface Thread {
  /** Never rejects. Answers come in the order of the calls. */
  ask(work: unknown): Promise<Answer>;
  close(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  /** Undefined where it has started, otherwise why not. */
  readonly failure: Promise<string | undefined>;
}

/** It starts with the first piece of work, and again after one that it had to be stopped for. */
export function createThread(settings: ThreadSettings): Thread {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function askNow(work: unknown): Promise<Answer> {
    running ??= startWorker(settings);
    const { worker, failure } = running;
    const ended = await failure;
    const answer = ended === undefined ? await answerOf(worker, work, settings) : { ended };
    if ('sent' in answer) return answer;
    running = undefined;
    await worker.terminate();
    return answer;
  }

  return {
    ask(work) {
      const answer = last.then(() => askNow(work));
      last = answer;
      return answer;
    },
    async close() {
      await last;
      await running?.worker.terminate();
      running = undefined;
    },
  };
}

function startWorker(settings: ThreadSettings): Running {
  const { file, limits } = settings;
  const worker = new Worker(file, {
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heapMegabytes,
      maxYoungGenerationSizeMb: limits.youngMegabytes,
      stackSizeMb: limits.stackMegabytes,
    },
    // Neither settings nor tokens are any business of what came from outside.
    env: {},
    stdout: true,
    stderr: true,
  });
  // While it has work, the limit of time keeps the process alive; without work nothing should.
  worker.unref();
  const started = nextAnswer(worker, limits.startMilliseconds, settings.work);
  return { worker, failure: started.then((answer) => ('ended' in answer ? answer.ended : undefined)) };
}

function answerOf(worker: Worker, work: unknown, settings: ThreadSettings): Promise<Answer> {
  const answer = nextAnswer(worker, settings.limits.milliseconds, settings.work);
  worker.postMessage(work);
  return answer;
}

/** The next message, or the end of the thread, or of the time. */
function nextAnswer(worker: Worker, milliseconds: number, work: string): Promise<Answer> {
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
      error: (cause: Error) => settle({ ended: reasonOf(cause, work) }),
      exit: () => settle({ ended: `the reader of ${work}s ended` }),
    };
    const timer = setTimeout(() => settle({ ended: `the ${work} took longer than ${milliseconds} ms` }), milliseconds);
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
  });
}

function reasonOf(cause: Error & { code?: string }, work: string): string {
  return cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `the ${work} took too much memory`
    : `the reader of ${work}s broke (${cause.message})`;
}
