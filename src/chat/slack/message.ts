/** A message as Slack takes it, made only of what cannot be mistaken for mark-up. */

export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
}

/** In these nothing is mark-up: no mention, no emoji, no format can be typed into them (Block Kit reference, "Rich text block"). */
export type RichRun =
  | { readonly type: 'text'; readonly text: string; readonly style?: Style }
  | { readonly type: 'link'; readonly url: string; readonly text: string; readonly style?: Style };

export interface RichSection {
  readonly type: 'rich_text_section' | 'rich_text_quote';
  readonly elements: readonly RichRun[];
}

export interface RichList {
  readonly type: 'rich_text_list';
  readonly style: 'bullet';
  readonly indent: number;
  readonly elements: readonly RichSection[];
}

export type RichElement = RichSection | RichList;

export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  /** Without it `:names:` would become emoji. */
  readonly emoji: false;
}

export interface Button {
  readonly type: 'button';
  readonly action_id: string;
  readonly text: PlainText;
  readonly value: string;
}

export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'divider' }
  | { readonly type: 'rich_text'; readonly elements: readonly RichElement[] }
  | { readonly type: 'actions'; readonly block_id: string; readonly elements: readonly Button[] };

/** What `chat.postMessage`, `chat.update` and a `response_url` all take. */
export interface SlackMessage {
  /** For notifications and screen readers. Slack reads mrkdwn in it: escaped. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export function plainText(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}

/** A message of one sentence, as for an error. */
export function sentenceMessage(sentence: string): SlackMessage {
  const section: RichSection = { type: 'rich_text_section', elements: [{ type: 'text', text: sentence }] };
  return messageOf(escapeMrkdwn(sentence), [{ type: 'rich_text', elements: [section] }]);
}

export function messageOf(text: string, blocks: readonly SlackBlock[]): SlackMessage {
  return { text, blocks, unfurl_links: false, unfurl_media: false };
}

/**
 * Text for a place in which Slack reads mrkdwn: its three entities, and look-alikes for what formats; a hair space behind
 * what begins a mention, an emoji or an address (Slack's "Formatting text for app surfaces").
 */
export function escapeMrkdwn(text: string): string {
  return text
    .replace(FORMATS, (char) => LOOK_ALIKES[char] ?? char)
    .replace(/[@#](?=\S)|:(?=[\w+'-]+:|\/\/)/g, '$&\u200a')
    .replace(/^\s*>+/gm, (signs) => signs.replaceAll('>', '›'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An underscore inside a word formats nothing, and ids have one. */
const FORMATS = /[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };
