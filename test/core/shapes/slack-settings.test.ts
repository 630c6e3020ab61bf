/** Which settings of Slack go together, as a table. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/shapes/settings.ts';

const KEY = '0f'.repeat(32);
const api = 'https://slack.com/api';
const [bot, app, http] = ['SITREP_SLACK_BOT_TOKEN', 'SITREP_SLACK_APP_TOKEN', 'SITREP_SLACK_HTTP'];
const secret = { SITREP_SLACK_SIGNING_SECRET: 's' };
const oauth = {
  SITREP_SLACK_CLIENT_ID: '1.2',
  SITREP_SLACK_CLIENT_SECRET: 'c',
  SITREP_SLACK_STATE_SECRET: 'w',
  SITREP_SLACK_KEY: KEY,
};
const read = { clientId: '1.2', clientSecret: 'c', stateSecret: 'w', key: Buffer.from(KEY, 'hex') };

describe('settings of Slack', () => {
  it.each([
    [{ SLACK_API_URL: 'http://127.0.0.1:1/api/' }, undefined],
    [{ [http]: '3000', ...secret }, undefined],
    [
      { [bot]: 'xoxb-1', [app]: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:1/api/' },
      { api: 'http://127.0.0.1:1/api', botToken: 'xoxb-1', appToken: 'xapp-1' },
    ],
    [
      { [bot]: 'xoxb-1', [http]: '3000', ...secret },
      { api, botToken: 'xoxb-1', http: { host: '127.0.0.1', port: 3000, signingSecret: 's' } },
    ],
    [
      { ...oauth, [http]: '[::]:80', ...secret },
      { api, http: { host: '::', port: 80, signingSecret: 's' }, oauth: read },
    ],
    [
      {
        ...oauth,
        SITREP_SLACK_KEY: Buffer.from(KEY, 'hex').toString('base64'),
        [app]: 'xapp-1',
        [http]: 'localhost:8',
        ...secret,
      },
      { api, appToken: 'xapp-1', http: { host: 'localhost', port: 8, signingSecret: 's' }, oauth: read },
    ],
  ])('%j', (environment, slack) => {
    const { config, problems } = readSettings(environment);
    expect({ slack: config.slack, problems }).toEqual({ slack, problems: [] });
  });

  it.each([
    [{ [bot]: 'xoxb-1' }, /BOT_TOKEN alone hears nothing/],
    [{ [app]: 'xapp-1' }, /APP_TOKEN alone cannot answer/],
    [{ [bot]: 'xoxb-1', [http]: '3000' }, /HTTP needs SITREP_SLACK_SIGNING_SECRET/],
    [{ ...oauth }, /install the app over HTTP/],
    [
      { SITREP_SLACK_CLIENT_ID: '1', [http]: '3000', ...secret },
      /missing: SITREP_SLACK_CLIENT_SECRET, SITREP_SLACK_STATE_SECRET, SITREP_SLACK_KEY$/,
    ],
    [{ [bot]: 'xapp-1' }, /^SITREP_SLACK_BOT_TOKEN=\(not shown\) is no bot token/],
    [{ [http]: 'example:99999' }, /is neither host:port nor a port/],
    [{ SITREP_SLACK_KEY: 'short' }, /^SITREP_SLACK_KEY=\(not shown\) is no key of 32 bytes/],
    [{ SLACK_API_URL: 'http://slack.com/api' }, /is no https address/],
  ])('%j is refused with what is missing', (environment, message) => {
    expect(readSettings(environment).problems[0]).toMatch(message);
  });
});
