/** What is wrong with the Slack app before it is started: its tokens, its scopes, its address. */
import type { SlackSettings } from '../../core/shapes/slack-settings.ts';
import type { Log } from '../../ports.ts';
import { outcomeOf } from './outcome-of.ts';
import { ownBot } from './own-bot.ts';
import { SCOPES } from './scopes.ts';
import { clientFor } from './slack-clients.ts';

export interface SlackCheck {
  readonly isWell: boolean;
  readonly detail: string;
}

const SILENT: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Never rejects. */
export async function checkSlack(settings: SlackSettings): Promise<readonly SlackCheck[]> {
  const { botToken, appToken, http, oauth } = settings;
  return [
    ...(botToken === undefined ? [] : await botChecks(botToken, settings.api)),
    ...(appToken === undefined ? [] : [await appCheck(appToken, settings.api)]),
    ...(http === undefined ? [] : [{ isWell: true, detail: wordsFor(http, oauth !== undefined) }]),
  ];
}

async function botChecks(token: string, api: string): Promise<SlackCheck[]> {
  try {
    const { team, userId, scopes } = await ownBot(token, { api, log: SILENT });
    const missing = scopes === undefined ? [] : Object.keys(SCOPES).filter((scope) => !scopes.includes(scope));
    const lacks = missing.map((scope) => `${scope} (${SCOPES[scope]})`).join(', ');
    const detail = `the bot token is right: ${userId} in workspace ${team}`;
    if (lacks === '') return [{ isWell: true, detail }];
    return [
      {
        isWell: false,
        detail: `${detail}, but it lacks ${lacks}. Use the manifest of: sitrep slack-manifest, and install again`,
      },
    ];
  } catch (cause) {
    return [{ isWell: false, detail: `${cause instanceof Error ? cause.message : String(cause)} (at ${api})` }];
  }
}

/** Asks for a connection, which is not opened. */
async function appCheck(token: string, api: string): Promise<SlackCheck> {
  try {
    await clientFor({ team: '', token, userId: '' }, { api, log: SILENT }).read('apps.connections.open', {});
    return { isWell: true, detail: 'the app-level token is right, Socket Mode is switched on' };
  } catch (cause) {
    const { kind, why } = outcomeOf(cause);
    const hint = 'make an app-level token with the scope connections:write, and switch Socket Mode on';
    return {
      isWell: false,
      detail: kind === 'refused' ? `Slack does not take the app-level token: ${hint}` : `${why} (at ${api})`,
    };
  }
}

function wordsFor({ host, port }: NonNullable<SlackSettings['http']>, isInstalled: boolean): string {
  const install = isInstalled ? ', installed at /slack/install' : '';
  return `requests are taken at http://${host}:${port}/slack/events${install}; your proxy passes them on from https`;
}
