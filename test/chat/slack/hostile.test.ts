/** What somebody else wrote is nothing but text on Slack, and the reader still sees what was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, type SlackMessage, sentenceMessage } from '../../../src/chat/slack/message.ts';
import { messagesFor } from '../../../src/chat/slack/messages-for.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { cleanText, visibleText } from '../../../src/core/chat/clean-text.ts';
import { checkMessage } from '../../fakes/slack/check-message.ts';
import { HOSTILE_TEXTS } from '../discord/hostile-texts.ts';

/** What does something on Slack only. */
const HOSTILE_ON_SLACK = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<!subteam^S0123ABC>',
  '<@U0123ABC>',
  '<@U0123ABC|boss>',
  '<#C0123ABC|general>',
  '<!date^1700000000^{date_long}^https://evil.example|now>',
  '<https://evil.example|Reuters>',
  '<mailto:a@evil.example|write>',
  '&lt;!channel&gt;',
  '&amp;lt;!channel&amp;gt;',
  '|> <',
  '&gt; quoted',
  '>>> quoted',
  '*b* _i_ ~s~ `c`',
  '```code',
  ':rotating_light::skull:',
  'slack://channel?id=C1',
  '@channel @here @everyone #general',
];

function briefWith(text: string): Brief {
  const blocks: Brief['blocks'] = [{ kind: 'facts', heading: text, rows: [{ label: text, value: text }] }];
  return { title: text, asOf: '2026-11-21T14:00:00.000Z', notices: [text], blocks, sources: [] };
}

/** Every text of the blocks, with what kind of element holds it. */
function textsIn(message: SlackMessage): { type: string; text: string; url?: string }[] {
  const found: { type: string; text: string; url?: string }[] = [];
  JSON.stringify(message.blocks, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
      found.push(value as { type: string; text: string });
    return value;
  });
  return found;
}

function expectHarmless(message: SlackMessage): void {
  expect(checkMessage({ ...message })).toEqual([]);
  for (const { type, text, url } of textsIn(message)) {
    expect(['plain_text', 'text', 'link']).toContain(type);
    // Only what is an address and nothing else can be followed, and it says where to.
    if (type === 'link') expect([`https://${text}`, `http://${text}`]).toContain(url);
  }
  expect(message.text).not.toMatch(/[<>]|@(?:channel|here|everyone)|:\w+:|https?:\/\/|[*~`]|^\s*&gt;/im);
}

describe('what somebody else wrote', () => {
  it.each([...HOSTILE_TEXTS, ...HOSTILE_ON_SLACK])('%j is shown as it is', (text) => {
    const messages = messagesFor({ brief: briefWith(text), offers: [] });
    for (const message of [...messages, sentenceMessage(visibleText(text))]) expectHarmless(message);
    expect(textsIn(messages[0] ?? sentenceMessage('')).map((run) => run.text)[0]).toBe(cleanText(text));
  });

  it('is nothing but text, whatever it is', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '!',
      '@',
      '#',
      '|',
      '^',
      '&',
      'lt;',
      'amp;',
      '*',
      '_',
      '~',
      '`',
      ':',
      'x',
      ' ',
      '\n',
      'channel',
      '://',
      'https',
      '\u202e',
      '\u200b',
      'U1',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        for (const message of messagesFor({ brief: briefWith(pieces.join('')), offers: [] })) expectHarmless(message);
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same once Slack has turned the entities back', () => {
    expect(escapeMrkdwn('a < b & c > d').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
      'a < b & c > d',
    );
  });
});
