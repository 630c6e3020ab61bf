/** An answer as the messages that Discord is sent: Components V2, every one inside every limit, nothing of the answer lost. */
import type { Brief } from '../../core/brief/brief.ts';
import { type Page, paginate } from '../../core/chat/paginate.ts';
import { line, typed } from '../../core/chat/runs.ts';
import type { Section } from '../../core/chat/script.ts';
import { storiesBegun } from '../../core/chat/stories-begun.ts';
import { writeScript } from '../../core/chat/write-script.ts';
import type { Message, MessagePart } from '../../ports/poster.ts';
import { clip } from './clip.ts';
import { BUTTON_LABEL, BUTTONS_PER_ROW, COMPONENTS_PER_MESSAGE, TEXT_PER_MESSAGE } from './limits.ts';
import { lineMarkdown } from './line-markdown.ts';

/** A button, by what is told when it is pressed. */
export interface Button {
  readonly label: string;
  readonly customId: string;
}

export interface Spoken {
  readonly brief: Brief;
  /** At most ten: two rows below each page. */
  readonly buttons?: readonly Button[];
  /** The button that turns to that page, from 1; without it the messages follow each other. */
  readonly turnTo?: (page: number) => string;
}

/** The pages of the answer, at least one. */
export function messagesFor(spoken: Spoken): readonly Message[] {
  return partsFor(spoken).map(({ message }) => message);
}

/** The same, each with the stories that begin in it. */
export function partsFor({ brief, buttons = [], turnTo }: Spoken): readonly MessagePart[] {
  const pages = paginate(writeScript(brief), (one) => lineMarkdown(one).length + 1, LIMITS);
  const stories = storiesBegun(pages, brief);
  return pages.map((page, index) => {
    const at = { page: index + 1, of: pages.length };
    const turning = turnTo === undefined ? [] : turningButtons(at, turnTo);
    const message = v2Message([container(page, at), ...rows(buttons), ...rows(turning)]);
    return { message, stories: stories[index] ?? [] };
  });
}

/** One sentence, for what went wrong; what somebody typed may stand in it. */
export function plainMessage(text: string): Message {
  return v2Message([textDisplay(clip(lineMarkdown(line('notice', 0, typed(text))), TEXT_PER_MESSAGE) || NOTHING)]);
}

/** https://discord.com/developers/docs/components/reference */
const TYPE = { row: 1, button: 2, text: 10, separator: 14, container: 17 } as const;
const SECONDARY = 2;
const COMPONENTS_V2 = 1 << 15;
const ACCENT = 0x1f2d3d;
/** An empty text is refused. */
const NOTHING = '-# Nothing to say.';

/** The container, its page number, and three rows of buttons are not the text's. */
const ROWS = 3;
const SPARE = 2 + ROWS * (1 + BUTTONS_PER_ROW);
const LIMITS = {
  characters: TEXT_PER_MESSAGE - 50,
  lines: Number.POSITIVE_INFINITY,
  // A section is its text and the separator above it.
  sections: Math.floor((COMPONENTS_PER_MESSAGE - SPARE) / 2),
};

/** Every mention is switched off in every message: an edit without it would parse them anew. */
function v2Message(components: readonly object[]): Message {
  return { flags: COMPONENTS_V2, components, allowed_mentions: { parse: [] } };
}

function textDisplay(content: string): object {
  return { type: TYPE.text, content };
}

function container(sections: Page, { page, of }: { page: number; of: number }): object {
  const texts = sections.map((section) => textDisplay(sectionMarkdown(section)));
  const spaced = texts.flatMap((text, index) => (index === 0 ? [text] : [{ type: TYPE.separator }, text]));
  const number = of === 1 ? [] : [textDisplay(`-# Page ${page} of ${of}`)];
  const components = spaced.length + number.length === 0 ? [textDisplay(NOTHING)] : [...spaced, ...number];
  return { type: TYPE.container, accent_color: ACCENT, components };
}

function sectionMarkdown({ lines }: Section): string {
  return lines.map(lineMarkdown).join('\n');
}

function turningButtons({ page, of }: { page: number; of: number }, turnTo: (page: number) => string): Button[] {
  return [
    ...(page > 1 ? [{ label: `Back to page ${page - 1}`, customId: turnTo(page - 1) }] : []),
    ...(page < of ? [{ label: `More: page ${page + 1} of ${of}`, customId: turnTo(page + 1) }] : []),
  ];
}

function rows(buttons: readonly Button[]): object[] {
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) => ({
    type: TYPE.row,
    components: buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW).map(({ label, customId }) => ({
      type: TYPE.button,
      style: SECONDARY,
      label: clip(label, BUTTON_LABEL),
      custom_id: customId,
    })),
  }));
}
