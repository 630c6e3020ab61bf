/** What Slack shows of a message of rich text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block. */
import { messagesFor } from '../../../src/chat/slack/messages-for.ts';
import { checkMessage } from '../../fakes/slack/check-message.ts';
import type { Voice } from './heard.ts';
import { hiddenIn } from './hidden.ts';

interface Element {
  readonly type: string;
  readonly text?: string | { readonly text: string };
  readonly url?: string;
  readonly style?: { readonly code?: boolean };
  readonly elements?: readonly Element[];
}

interface Body {
  readonly text: string;
  readonly blocks: readonly Element[];
}

export const slack: Voice = {
  name: 'Slack',
  file: 'slack.json',
  say: (brief) => `${JSON.stringify(messagesFor({ brief, offers: [] }), null, 2)}\n`,
  hear: (said) => {
    const bodies = bodiesIn(said);
    const runs = bodies.flatMap(({ blocks }) => blocks.flatMap(runsIn));
    return {
      text: runs.map(({ text }) => text).join(''),
      links: runs.flatMap(({ text, url }) => (url === undefined ? [] : [{ label: text, to: url }])),
      hazards: [
        ...runs.flatMap(({ text }) => hiddenIn(text.replaceAll('\n', ''))),
        ...bodies.flatMap(({ text }) => [...fallbackHazards(text), ...hiddenIn(text.replaceAll('\n', ''))]),
      ],
    };
  },
  refuses: (said) => bodiesIn(said).flatMap((body) => checkMessage({ ...body })),
};

const bodiesIn = (said: string) => JSON.parse(said) as Body[];

/** In order, a line feed behind each element that is a line of its own. */
function runsIn({ type, text, url, elements = [] }: Element): { text: string; url?: string }[] {
  if (type === 'actions') return [];
  if (typeof text === 'object') return [{ text: `${text.text}\n` }];
  if (text !== undefined) return [{ text, ...(url === undefined ? {} : { url }) }];
  return [...elements.flatMap(runsIn), { text: '\n' }];
}

/** The fallback is mrkdwn: https://docs.slack.dev/messaging/formatting-message-text. */
function fallbackHazards(text: string): string[] {
  return [
    ...(/[<>]/.test(text) ? ['fallback: mark-up'] : []),
    ...(/(?<![\p{L}\p{N}])[*_~`]\S/u.test(text) ? ['fallback: format'] : []),
    ...(/@(?:channel|here|everyone)/iu.test(text) ? ['fallback: mention'] : []),
    ...(/^[ \t]*&gt;/m.test(text) ? ['fallback: quotation'] : []),
    ...(/:[a-z0-9_+-]+:/iu.test(text) ? ['fallback: emoji'] : []),
    ...(/\bhttps?:\/\//iu.test(text) ? ['fallback: link'] : []),
  ];
}
