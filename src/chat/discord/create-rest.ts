/** The client of Discord's REST API with what the library leaves to us: waiting where nobody said how long. */
import { DefaultRestOptions, REST, type ResponseLike } from 'discord.js';
import type { After } from '../../core/chat/turns.ts';
import type { DiscordSettings } from '../../core/shapes/settings.ts';

export interface Restful {
  readonly settings: Pick<DiscordSettings, 'token' | 'api'>;
  readonly after: After;
  /** How often the library tries again by itself after a 5xx or a lost connection. */
  readonly retries: number;
  /** A longer wait for a rate limit than that many seconds rejects. */
  readonly patience?: number;
  /** The token is refused; called for each request that is answered so. */
  readonly onUnauthorized?: () => void;
}

export function createRest({ settings, after, retries, patience, onUnauthorized }: Restful): REST {
  const rest = new REST({
    version: '10',
    api: settings.api,
    retries,
    timeout: TIMEOUT_MS,
    makeRequest: async (url, init) => politely(await DefaultRestOptions.makeRequest(url, init).catch(asReset), after),
    ...(patience === undefined
      ? {}
      : { rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > patience * 1000 }),
  }).setToken(settings.token);
  // An expired interaction is a 401 as well (50027), but says nothing about the bot's token, which it was sent without.
  rest.on('response', ({ data }, response) => {
    if (response.status === 401 && data.auth !== false) onUnauthorized?.();
  });
  return rest;
}

const TIMEOUT_MS = 10_000;
/** The library tries again at once after a 5xx; Discord is given a moment first. */
const BREATH_MS = 250;
/** Where a 429 has neither a header nor a body that says how long; the library would ask again without any pause. */
const PAUSE_SECONDS = 5;

/** The library tries again after a reset, but not where undici calls it that the other side closed the socket. */
function asReset(cause: unknown): never {
  const isClosed = cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_SOCKET';
  throw isClosed ? Object.assign(new Error('the connection was reset', { cause }), { code: 'ECONNRESET' }) : cause;
}

async function politely(response: ResponseLike, after: After): Promise<ResponseLike> {
  if (response.status >= 500) await new Promise<void>((resolve) => after(BREATH_MS, resolve));
  if (response.status !== 429 || response.headers.has('retry-after')) return response;
  const body = await response.text();
  const headers = new Headers([...response.headers]);
  headers.set('retry-after', String(secondsIn(body)));
  return new Response(body, { status: 429, headers });
}

function secondsIn(body: string): number {
  const [, seconds] = /"retry_after"\s*:\s*([\d.]+)/.exec(body) ?? [];
  return Number(seconds ?? PAUSE_SECONDS) || PAUSE_SECONDS;
}
