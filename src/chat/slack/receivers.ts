/** The ways in: requests that Slack sends to us, and connections that we hold to Slack. */
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackSettings } from '../../core/shapes/slack-settings.ts';
import type { Log } from '../../ports.ts';
import { boltLog } from './bolt-log.ts';
import type { Installations } from './installations.ts';
import { SCOPES } from './scopes.ts';
import { clientOptions } from './slack-clients.ts';

export interface Receivers {
  readonly http: HTTPReceiver | undefined;
  readonly sockets: readonly SocketModeReceiver[];
}

/** So that a refresh of one loses no command; Slack gives an envelope to either. */
const SOCKETS = 2;

export function receiversFor(settings: SlackSettings, installations: Installations, log: Log): Receivers {
  const { api, appToken, oauth } = settings;
  const installing = {
    installationStore: installations.forBolt,
    scopes: Object.keys(SCOPES),
    installerOptions: {
      directInstall: true,
      authorizationUrl: new URL('/oauth/v2/authorize', api).href,
      clientOptions: clientOptions({ api, log }),
    },
  };
  const credentials =
    oauth === undefined
      ? {}
      : { clientId: oauth.clientId, clientSecret: oauth.clientSecret, stateSecret: oauth.stateSecret, ...installing };
  const http =
    settings.http === undefined
      ? undefined
      : new HTTPReceiver({ signingSecret: settings.http.signingSecret, logger: boltLog(log), ...credentials });
  const sockets = Array.from({ length: appToken === undefined ? 0 : SOCKETS }, () => {
    const installerOptions = { clientOptions: clientOptions({ api, log, retryConfig: { retries: 0 } }) };
    return new SocketModeReceiver({
      appToken: appToken ?? '',
      autoReconnectEnabled: false,
      logger: boltLog(log),
      installerOptions,
    });
  });
  return { http, sockets };
}
