/** Slack's settings: what is set together, and what is missing beside what is set. */

export interface SlackSettings {
  /** Without a slash at the end. */
  readonly api: string;
  /** The workspace that the app was installed into by hand. */
  readonly botToken?: string;
  /** Socket Mode. */
  readonly appToken?: string;
  /** Requests that Slack sends to us. */
  readonly http?: SlackHttp;
  /** Any workspace that installs the app. */
  readonly oauth?: SlackOAuth;
}

export interface SlackHttp {
  readonly host: string;
  readonly port: number;
  readonly signingSecret: string;
}

export interface SlackOAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** 32 bytes, with which the tokens of workspaces are kept. */
  readonly key: Uint8Array;
}

type Values = ReadonlyMap<string, string | undefined>;

const ADDRESS = /^(?:(.+):)?(\d{1,5})$/;
const OAUTH = ['CLIENT_ID', 'CLIENT_SECRET', 'STATE_SECRET', 'KEY'] as const;

/** Settings where any token or client is set; every combination that cannot work is a problem that says what is missing. */
export function readSlackSettings(values: Values): { readonly settings?: SlackSettings; readonly problems: readonly string[] } {
  const of = (name: string) => values.get(`SITREP_SLACK_${name}`);
  const [botToken, appToken] = [of('BOT_TOKEN'), of('APP_TOKEN')];
  const oauth = oauthOf(of);
  const http = httpOf(of);
  const isWanted = botToken !== undefined || appToken !== undefined || OAUTH.some((name) => of(name) !== undefined);
  if (!isWanted) return { problems: [] };
  const settings = {
    api: values.get('SLACK_API_URL') ?? 'https://slack.com/api',
    ...(botToken === undefined ? {} : { botToken }),
    ...(appToken === undefined ? {} : { appToken }),
    ...(http === undefined ? {} : { http }),
    ...(oauth === undefined ? {} : { oauth }),
  };
  return { settings, problems: missingBeside(of, settings) };
}

function missingBeside(of: (name: string) => string | undefined, settings: SlackSettings): string[] {
  const missing = OAUTH.filter((name) => of(name) === undefined);
  const isBegun = missing.length < OAUTH.length;
  return [
    ...(isBegun && missing.length > 0
      ? [`For many workspaces there is missing: ${missing.map((name) => `SITREP_SLACK_${name}`).join(', ')}`]
      : []),
    ...(isBegun && settings.http === undefined
      ? ['Workspaces install the app over HTTP. Set SITREP_SLACK_HTTP=127.0.0.1:3000 and SITREP_SLACK_SIGNING_SECRET']
      : []),
    ...(of('HTTP') !== undefined && of('SIGNING_SECRET') === undefined
      ? ['SITREP_SLACK_HTTP needs SITREP_SLACK_SIGNING_SECRET: without it nobody knows who sends the requests']
      : []),
    ...(settings.botToken !== undefined && settings.appToken === undefined && settings.http === undefined && !isBegun
      ? ['SITREP_SLACK_BOT_TOKEN alone hears nothing. Set SITREP_SLACK_APP_TOKEN (Socket Mode) as well']
      : []),
    ...(settings.appToken !== undefined && settings.botToken === undefined && !isBegun
      ? ['SITREP_SLACK_APP_TOKEN alone cannot answer. Set SITREP_SLACK_BOT_TOKEN as well']
      : []),
  ];
}

function httpOf(of: (name: string) => string | undefined): SlackHttp | undefined {
  const [signingSecret, found] = [of('SIGNING_SECRET'), ADDRESS.exec(of('HTTP') ?? '')];
  if (signingSecret === undefined || found === null) return undefined;
  return { host: (found[1] ?? '127.0.0.1').replace(/^\[|\]$/g, ''), port: Number(found[2]), signingSecret };
}

function oauthOf(of: (name: string) => string | undefined): SlackOAuth | undefined {
  const [clientId, clientSecret, stateSecret, key] = OAUTH.map(of);
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined || key === undefined) return undefined;
  return { clientId, clientSecret, stateSecret, key: keyBytes(key) };
}

/** 64 hexadecimal digits, or Base64. */
function keyBytes(key: string): Uint8Array {
  return Buffer.from(key, /^[0-9a-f]{64}$/i.test(key) ? 'hex' : 'base64');
}
