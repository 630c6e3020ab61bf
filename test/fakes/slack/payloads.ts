/** What Slack sends: commands, presses, events, views, in the shape of the real ones. */
import { createHmac } from 'node:crypto';
import type { FakeSlack } from './fake-slack.ts';

export interface Where {
  readonly team?: string;
  readonly channel?: string;
  readonly user?: string;
}

let events = 0;

export function slashCommand(slack: FakeSlack, line: string, { team = 'T1', channel = 'C1', user = 'UMEMBER' }: Where = {}) {
  const [, command = '', text = ''] = /^(\/\S+)\s*(.*)$/su.exec(line) ?? [];
  return {
    token: 'verification',
    team_id: team,
    team_domain: 'team',
    channel_id: channel,
    channel_name: 'general',
    user_id: user,
    user_name: user.toLowerCase(),
    command,
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: slack.responseUrl(),
    trigger_id: slack.trigger(),
  };
}

/** Somebody presses the button with this action on a message. */
export function press(
  slack: FakeSlack,
  button: { readonly action_id: string; readonly value?: string },
  { team = 'T1', channel = 'C1', user = 'UMEMBER', ts, isEphemeral = false }: Where & { ts?: string; isEphemeral?: boolean } = {},
) {
  return {
    type: 'block_actions',
    team: { id: team, domain: 'team' },
    user: { id: user, username: user.toLowerCase(), team_id: team },
    api_app_id: 'A1',
    token: 'verification',
    container: { type: 'message', channel_id: channel, message_ts: ts ?? '1.000001', is_ephemeral: isEphemeral },
    channel: { id: channel, name: 'general' },
    ...(isEphemeral ? {} : { message: { type: 'message', ts: ts ?? '1.000001', text: '' } }),
    response_url: slack.responseUrl(),
    trigger_id: slack.trigger(),
    actions: [{ type: 'button', block_id: 'offers', action_ts: '1.000002', ...button }],
  };
}

export function event(fields: Readonly<Record<string, unknown>>, { team = 'T1' }: Where = {}) {
  events += 1;
  return {
    token: 'verification',
    team_id: team,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${events}`,
    event_time: 1_780_000_000,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true, is_enterprise_install: false }],
    event: fields,
  };
}

export function mention(text: string, { team = 'T1', channel = 'C1', user = 'UMEMBER' }: Where = {}) {
  events += 1;
  const ts = `1780000001.${String(events).padStart(6, '0')}`;
  return event({ type: 'app_mention', user, text: `<@UBOT> ${text}`, ts, channel, event_ts: ts }, { team });
}

export function directMessage(text: string, { team = 'T1', user = 'UMEMBER' }: Where = {}, more: object = {}) {
  events += 1;
  const ts = `1780000002.${String(events).padStart(6, '0')}`;
  return event({ type: 'message', channel_type: 'im', user, text, ts, channel: 'D1', event_ts: ts, ...more }, { team });
}

export function globalShortcut(slack: FakeSlack, callback: string, { team = 'T1', user = 'UMEMBER' }: Where = {}) {
  return {
    type: 'shortcut',
    token: 'verification',
    action_ts: '1.000003',
    team: { id: team, domain: 'team' },
    user: { id: user, username: user.toLowerCase(), team_id: team },
    callback_id: callback,
    trigger_id: slack.trigger(),
  };
}

/** A modal that was opened is sent off with its one input filled in. */
export function submission(slack: FakeSlack, typed: string, { team = 'T1', user = 'UMEMBER' }: Where = {}) {
  const view = slack.views.at(-1)?.args.view as {
    callback_id: string;
    blocks: { type: string; block_id: string; element: { action_id: string; type: string } }[];
  };
  const input = view.blocks.find(({ type }) => type === 'input');
  const value = { [input?.element.action_id ?? '']: { type: input?.element.type, value: typed } };
  return {
    type: 'view_submission',
    team: { id: team, domain: 'team' },
    user: { id: user, username: user.toLowerCase(), team_id: team },
    api_app_id: 'A1',
    token: 'verification',
    trigger_id: slack.trigger(),
    view: { ...view, id: 'V1', type: 'modal', hash: 'h', state: { values: { [input?.block_id ?? '']: value } } },
    response_urls: [],
  };
}

/** The HTTP mode: a request signed as Slack signs, with the body as a form (`payload` for interactions) or JSON (events). */
export function signedRequest(payload: Readonly<Record<string, unknown>>, secret: string, at = Date.now()) {
  const isEvent = payload.type === 'event_callback' || payload.type === 'url_verification';
  const form =
    payload.command === undefined ? { payload: JSON.stringify(payload) } : (payload as Readonly<Record<string, string>>);
  const body = isEvent ? JSON.stringify(payload) : new URLSearchParams(form).toString();
  const timestamp = String(Math.floor(at / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return {
    method: 'POST',
    body,
    headers: {
      'Content-Type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'X-Slack-Request-Timestamp': timestamp,
      'X-Slack-Signature': signature,
    },
  };
}
