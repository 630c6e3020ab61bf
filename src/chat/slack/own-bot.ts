/** The bot whose token is in the settings, as Slack knows it. */
import { UsageError } from '../../core/usage-error.ts';
import type { Log } from '../../ports.ts';
import { outcomeOf } from './outcome-of.ts';
import { type Bot, clientFor } from './slack-clients.ts';

export interface OwnBot extends Bot {
  /** What the app was allowed when it was installed; missing where Slack does not say. */
  readonly scopes?: readonly string[];
}

/** Rejects with a `UsageError` where Slack does not take the token. */
export async function ownBot(token: string, { api, log }: { readonly api: string; readonly log: Log }): Promise<OwnBot> {
  try {
    const answer = await clientFor({ team: '', token, userId: '' }, { api, log }).read('auth.test', {});
    const { team_id, user_id, bot_id } = answer as { team_id?: string; user_id?: string; bot_id?: string };
    const scopes = answer.response_metadata?.scopes;
    return {
      team: team_id ?? '',
      token,
      userId: user_id ?? '',
      ...(bot_id === undefined ? {} : { botId: bot_id }),
      ...(scopes === undefined ? {} : { scopes }),
    };
  } catch (cause) {
    const { kind, why } = outcomeOf(cause);
    if (kind === 'refused') throw new UsageError(why, { cause });
    throw new Error(`Slack cannot be reached: ${why}`, { cause });
  }
}
