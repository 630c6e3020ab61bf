/** A Brief as the messages that say it on Slack, in order, each inside every limit. */
import type { Brief } from '../../core/brief/brief.ts';
import type { Offer } from '../../core/chat/front-desk.ts';
import { type Page, paginate } from '../../core/chat/paginate.ts';
import type { Line, Script } from '../../core/chat/script.ts';
import { storiesBegun } from '../../core/chat/stories-begun.ts';
import { writeScript } from '../../core/chat/write-script.ts';
import { LIMITS } from './limits.ts';
import { escapeMrkdwn, messageOf, plainText, type SlackBlock, type SlackMessage } from './message.ts';
import { richText } from './rich-text.ts';

/** A button under an answer; `key` is what the front desk keeps its question under. */
export type OfferedButton = Pick<Offer, 'id' | 'label'> & { readonly key: string };

export interface Answered {
  readonly brief: Brief;
  readonly offers: readonly OfferedButton[];
}

/** At least one message. The buttons stand under the last one. */
export function messagesFor(answered: Answered): SlackMessage[] {
  return partsFor(answered).map(({ message }) => message);
}

/** The same, each with the stories that begin in it. */
export function partsFor({ brief, offers }: Answered): { readonly message: SlackMessage; readonly stories: readonly string[] }[] {
  const buttons = buttonBlock(offers);
  const pages = paginate(writeScript(brief), costOf, pageLimits(buttons));
  const stories = storiesBegun(pages, brief);
  return pages.map((page, index) => {
    const below = buttons !== undefined && index === pages.length - 1 ? [buttons] : [];
    const message = messageOf(fallbackOf(page, brief.title), [...blocksOf(page), ...below]);
    return { message, stories: stories[index] ?? [] };
  });
}

/** The blocks that say these sections, a header for the title where it is short enough for one. */
export function blocksOf(script: Script): SlackBlock[] {
  return script.flatMap(({ lines }) => {
    const [first, ...rest] = lines;
    const title = first?.kind === 'title' ? textOf(first) : '';
    const isHeader =
      first !== undefined && title !== '' && title.length <= LIMITS.header && first.runs.every(({ link }) => !link);
    const elements = richText(isHeader ? rest : lines);
    return [
      ...(isHeader ? [{ type: 'header' as const, text: plainText(title) }] : []),
      ...(elements.length === 0 ? [] : [{ type: 'rich_text' as const, elements }]),
    ];
  });
}

/** What a page may hold beside the buttons. */
function pageLimits(buttons: SlackBlock | undefined) {
  const below = buttons === undefined ? 0 : JSON.stringify(buttons).length + 1;
  return { characters: LIMITS.json - below - '[]'.length, lines: 400, sections: Math.floor((LIMITS.blocks - 1) / 2) };
}

/** The JSON of the line by itself, with a block of its own around it: more than it takes among others. */
export function costOf(line: Line): number {
  const alone =
    line.kind === 'title' ? blocksOf([{ id: '', lines: [line] }]) : [{ type: 'rich_text', elements: richText([line]) }];
  return JSON.stringify(alone).length;
}

function buttonBlock(offers: readonly OfferedButton[]): SlackBlock | undefined {
  if (offers.length === 0) return undefined;
  const elements = offers.slice(0, LIMITS.actions).map(({ id, label, key }, index) => ({
    type: 'button' as const,
    action_id: `${ASK}${id}:${index}`,
    text: plainText(cut(label, LIMITS.button)),
    value: key,
  }));
  return { type: 'actions', block_id: 'offers', elements };
}

/** What the action of every button begins with that asks a question. */
export const ASK = 'ask:';

/** The first lines, for a notification. */
function fallbackOf(page: Page, title: string): string {
  const words = page.flatMap(({ lines }) => lines.map(textOf)).join('\n');
  return escapeMrkdwn(cut(words === '' ? title : words, FALLBACK)) || 'sitrep';
}

const FALLBACK = 600;

function textOf({ runs }: Line): string {
  return runs.map(({ text }) => text).join('');
}

/** Cut behind a word where there is one, else between graphemes, with an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most - 1).replace(/\s+\S*$/u, '');
  return `${words.length > most / 2 ? words : wholeGraphemes(text.slice(0, most), most - 1)}…`;
}

function wholeGraphemes(text: string, most: number): string {
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
