/** What came of a call of Slack's Web API, in the words of the house: what helps, and whether it may have happened. */
import { webApi } from '@slack/bolt';
import type { Posted } from '../../ports/poster.ts';

export type Failed = Exclude<Posted, { kind: 'posted' }>;

/** Errors after which nothing changes until somebody changes something, with what that is (chat.postMessage, "Errors"). */
const REFUSALS: Readonly<Record<string, string>> = {
  channel_not_found: 'Slack knows no such channel, or the bot cannot see it. Invite it: /invite @sitrep',
  not_in_channel: 'The bot is not in that channel. Invite it: /invite @sitrep',
  is_archived: 'The channel is archived.',
  restricted_action: 'The workspace does not let the bot post in that channel. Ask an administrator.',
  restricted_action_read_only_channel: 'The channel is read-only. Ask an administrator.',
  restricted_action_thread_only_channel: 'The channel takes threads only.',
  invalid_auth: 'Slack does not accept the bot token. Set SITREP_SLACK_BOT_TOKEN anew, or install the app again.',
  not_authed: 'Slack was given no bot token. Set SITREP_SLACK_BOT_TOKEN.',
  account_inactive: 'The app was removed from the workspace. Install it again.',
  token_revoked: 'The token was revoked. Install the app again.',
  token_expired: 'The token has expired. Install the app again.',
  no_permission: 'The workspace does not let the bot post there. Ask an administrator.',
  missing_scope: 'The app lacks a right. Create it from the manifest again: sitrep slack-manifest',
  org_login_required: 'The workspace is being moved. Ask an administrator.',
  ekm_access_denied: 'An administrator has suspended posting.',
  team_access_not_granted: 'The app may not act in that workspace. Install it there.',
  message_not_found: 'The message is not there any more.',
  cant_update_message: 'The message was posted by somebody else.',
  edit_window_closed: 'The workspace does not let messages be changed any more after some time.',
};

/** Errors of this one message: another one may be taken. */
const FAULTY: Readonly<Record<string, string>> = {
  msg_too_long: 'Slack finds the message too long.',
  msg_blocks_too_long: 'Slack finds the message too long.',
  invalid_blocks: 'Slack finds a mistake in the message.',
  invalid_blocks_format: 'Slack finds a mistake in the message.',
  no_text: 'Slack finds nothing in the message.',
};

/** Errors of the thread: what it answers was removed, or is none that can be answered. */
const THREADLESS: Readonly<Record<string, string>> = {
  thread_not_found: 'The message that it answers is gone.',
  cannot_reply_to_message: 'The message that it answers cannot be answered.',
  restricted_action_thread_locked: 'The thread is locked.',
  restricted_action_non_threadable_channel: 'The channel takes no threads.',
};

/** Errors after which the call may have taken effect all the same (common errors of the Web API). */
const UNSURE = new Set(['internal_error', 'fatal_error', 'request_timeout']);
const BUSY = new Set(['service_unavailable', 'ratelimited', 'rate_limited', 'message_limit_exceeded', 'team_added_to_org']);

/** Errors of a connection that never came about. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** With `seconds` only where Slack itself said how long. */
export function outcomeOf(cause: unknown): Failed {
  if (cause instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'later', why: `Slack asks to wait ${cause.retryAfter} s.`, seconds: cause.retryAfter };
  if (cause instanceof webApi.WebAPIPlatformError) return outcomeOfError(cause.data.error);
  if (cause instanceof webApi.WebAPIHTTPError) return outcomeOfStatus(cause.statusCode);
  // What the client says of a 429 without `Retry-After`.
  if (cause instanceof Error && cause.message.startsWith('Retry header'))
    return { kind: 'later', why: 'Slack asks to wait.', seconds: 30 };
  const code = codeOf(cause);
  if (code !== undefined && NEVER_SENT.has(code)) return { kind: 'later', why: `Slack cannot be reached (${code}).` };
  return { kind: 'unknown', why: 'The connection to Slack ended before it answered.' };
}

function outcomeOfError(error: string): Failed {
  if (UNSURE.has(error)) return { kind: 'unknown', why: `Slack had an error of its own (${error}).` };
  if (BUSY.has(error)) return { kind: 'later', why: `Slack is busy (${error}).` };
  const faulty = FAULTY[error];
  if (faulty !== undefined) return { kind: 'refused', concerns: 'message', why: faulty };
  const threadless = THREADLESS[error];
  if (threadless !== undefined) return { kind: 'refused', concerns: 'thread', why: threadless };
  return { kind: 'refused', why: REFUSALS[error] ?? `Slack refuses it (${error}).` };
}

/** A 503 was turned away at the door; behind the other statuses a server may have worked. */
function outcomeOfStatus(status: number): Failed {
  if (status === 503) return { kind: 'later', why: 'Slack is not available (503).' };
  if (status >= 500) return { kind: 'unknown', why: `Slack had an error of its own (${status}).` };
  return { kind: 'refused', why: `Slack refuses it (HTTP ${status}).` };
}

function codeOf(cause: unknown): string | undefined {
  for (let at: unknown = cause, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    const { code, original } = at as Error & { code?: unknown; original?: unknown };
    if (typeof code === 'string' && !code.startsWith('slack_')) return code;
    at = original ?? at.cause;
  }
  return undefined;
}
