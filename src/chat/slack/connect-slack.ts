/** Slack as a platform that is there from the beginning: opened as soon as it can be, however long it cannot be reached. */
import { UsageError } from '../../core/usage-error.ts';
import type { Posted, Poster } from '../../ports/poster.ts';
import { type OpenSlack, openSlack, type SlackOptions } from './open-slack.ts';
import { realTime } from './send-queue.ts';
import { composed } from './slack-poster.ts';

export type SlackOutcome =
  | { readonly kind: 'connected'; readonly as: string; readonly port?: number }
  /** Nothing will change until somebody changes a setting. */
  | { readonly kind: 'refused'; readonly why: string };

export interface SlackConnection {
  readonly poster: Poster;
  /** Never rejects; waits while Slack cannot be reached. */
  readonly connected: Promise<SlackOutcome>;
  /** Resolves when it is over: closed, or refused for good. */
  readonly ended: Promise<unknown>;
  /** Hears nothing more, and lets what is being answered be answered. */
  close(): Promise<void>;
}

/** Milliseconds between tries: the first, and the longest. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
/** Milliseconds that an end waits, with answers that are under way, for a Slack that says nothing. */
const LEAVING = 10_000;

export function connectSlack(options: SlackOptions): SlackConnection {
  const { log, time = realTime } = options;
  let open: OpenSlack | undefined;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let isWanted = true;

  async function connect(): Promise<SlackOutcome> {
    for (let pause = FIRST_PAUSE; isWanted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        open = await openSlack(options, stopped);
        return { kind: 'connected', as: open.as, ...(open.port === undefined ? {} : { port: open.port }) };
      } catch (cause) {
        if (cause instanceof UsageError) {
          log.error({}, `Slack is not connected: ${cause.message}`);
          return { kind: 'refused', why: cause.message };
        }
        log.warn({ err: cause }, 'Slack cannot be reached; trying again');
        await Promise.race([time.sleep(pause), stopped]);
      }
    }
    return { kind: 'refused', why: 'closed before Slack could be reached' };
  }

  const connected = connect();
  return {
    connected,
    poster: posterOf(() => open?.poster),
    ended: Promise.race([stopped, connected.then(() => open?.ended)]),
    close: async () => {
      isWanted = false;
      stop();
      const closed = connected.then(() => open?.close());
      await Promise.race([closed, patience(LEAVING)]);
    },
  };
}

/** Does not keep a process from ending. */
function patience(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

const NOT_YET: Extract<Posted, { kind: 'later' }> = { kind: 'later', why: 'Slack is not connected.' };

function posterOf(current: () => Poster | undefined): Poster {
  return {
    platform: 'slack',
    compose: composed,
    linkTo: async (receipt, workspace) => current()?.linkTo?.(receipt, workspace),
    post: async (posting) => (await current()?.post(posting)) ?? NOT_YET,
    edit: async (receipt, message) => (await current()?.edit(receipt, message)) ?? NOT_YET,
    find: async (sought) => (await current()?.find(sought)) ?? NOT_YET,
  };
}
