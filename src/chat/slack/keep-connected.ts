/**
 * Holds one Socket Mode connection for as long as it is wanted. Bolt's own way to come back waits five seconds after every
 * refresh, gives up for good where `apps.connections.open` fails with a status, and rejects where nobody listens; so it is told
 * not to, and comes back from here: at once, then ever more slowly.
 */
import { type SocketModeReceiver, webApi } from '@slack/bolt';
import { UsageError } from '../../core/usage-error.ts';
import type { Log } from '../../ports.ts';

export interface HeldConnection {
  /** Resolves when Slack has said hello for the first time; rejects with a `UsageError` where it does not take the token. */
  readonly ready: Promise<void>;
  /** Resolves when it is not tried any more. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds: until a connection counts as one that does not come about, and as one that lived. */
const PATIENCE = 20_000;
const LIVED = 30_000;
const SLOWEST = 30_000;
/** Milliseconds that closing waits for a connection that is just being opened. */
const LEAVING = 2_000;

export function keepConnected(receiver: SocketModeReceiver, log: Log): HeldConnection {
  const { client } = receiver;
  let isWanted = true;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  let settle = { resolve: () => {}, reject: (_cause: UsageError) => {} };
  const ready = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Somebody who does not wait for it must not end the process.
  ready.catch(() => undefined);

  /** One connection, from its opening to its end: whether it lived. Rejects where it does not come about. */
  async function live(): Promise<boolean> {
    const at = performance.now();
    const gone = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    await within(PATIENCE, receiver.start());
    settle.resolve();
    // It was closed while it was being opened.
    if (!isWanted) await client.disconnect();
    await gone;
    return performance.now() - at > LIVED;
  }

  async function hold(): Promise<void> {
    for (let failures = 0; isWanted; ) {
      try {
        failures = (await live()) ? 0 : failures + 1;
        log.debug({}, 'a connection to Slack has ended; the next one is opened');
      } catch (cause) {
        const refusal = refusalOf(cause);
        if (refusal !== undefined) {
          log.error({}, refusal);
          return settle.reject(new UsageError(refusal));
        }
        failures += 1;
        log.warn({ failures }, 'Slack cannot be reached over Socket Mode; trying again');
        await client.disconnect().catch(() => undefined);
      }
      if (isWanted && failures > 0) await pause(Math.min(100 * 2 ** (failures - 1), SLOWEST));
    }
    settle.resolve();
  }

  const held = hold();
  return {
    ready,
    ended: held,
    close: async () => {
      isWanted = false;
      wake();
      await client.disconnect().catch(() => undefined);
      await within(LEAVING, held).catch(() => undefined);
    },
  };
}

/** What Slack will not take however often it is asked. */
function refusalOf(cause: unknown): string | undefined {
  if (!(cause instanceof webApi.WebAPIPlatformError) || !FINAL.has(cause.data.error)) return undefined;
  return `Slack does not take the app-level token (${cause.data.error}). Set SITREP_SLACK_APP_TOKEN anew: xapp-…, scope connections:write`;
}

const FINAL = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
  'team_disabled',
  'user_removed_from_team',
  'org_login_required',
  'forbidden_team',
]);

/** Rejects where the work takes longer than this, in milliseconds. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no hello in time')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
