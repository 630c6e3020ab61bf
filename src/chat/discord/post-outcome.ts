/** What became of a post, in the words of the port. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Posted } from '../../ports/poster.ts';

export type Failure = Exclude<Posted, { kind: 'posted' }>;

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json: what somebody there has to change. */
const REFUSALS: ReadonlyMap<number | string, string> = new Map([
  [10003, 'the channel is gone'],
  [10008, 'the message is gone'],
  [50001, 'the bot cannot see the channel: give it View Channel'],
  [50013, 'the bot may not write there: give it Send Messages and Embed Links (in a forum also Create Posts)'],
  [50024, 'the channel takes no messages'],
  [50008, 'the channel takes no messages'],
  [50083, 'the thread is archived and locked'],
  [30033, 'the server has too many open threads'],
  [40067, 'the forum requires a tag and has none that fits'],
  [50007, 'the person takes no direct messages from the bot'],
]);

/**
 * `asking`: what was asked changes nothing, so that it may be asked again. Behind any 5xx a server may have worked, where something
 * was to be changed.
 */
export function failureOf(cause: unknown, doing: 'asking' | 'changing' = 'changing'): Failure {
  if (cause instanceof RateLimitError) {
    const ms = Math.max(cause.retryAfter, cause.timeToReset, cause.sublimitTimeout);
    return { kind: 'later', why: 'Discord asks for a pause (429)', seconds: Math.ceil(ms / 1000) };
  }
  if (cause instanceof HTTPError)
    return { kind: doing === 'asking' ? 'later' : 'unknown', why: `Discord fails (${cause.status})` };
  if (cause instanceof DiscordAPIError) return ofApi(cause);
  const code = codeOf(cause);
  if (NEVER_SENT.has(code)) return { kind: 'later', why: `Discord cannot be reached (${code})` };
  return { kind: doing === 'asking' ? 'later' : 'unknown', why: `no answer came from Discord (${code})` };
}

function ofApi({ status, code, message }: DiscordAPIError): Failure {
  if (status === 401) return { kind: 'later', why: 'Discord refuses the token' };
  if (code === RESTJSONErrorCodes.InvalidFormBodyOrContentType)
    return { kind: 'refused', concerns: 'message', why: `Discord finds a mistake in the message (${code})` };
  const known = REFUSALS.get(code);
  return { kind: 'refused', why: known ?? `Discord refuses it: ${message.split('\n')[0]} (${code})` };
}

/** The connection was never made, so nothing can have arrived. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const inner = cause.cause instanceof Error && 'code' in cause.cause ? cause.cause : cause;
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : cause.name;
}
