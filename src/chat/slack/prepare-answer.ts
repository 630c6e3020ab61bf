/** What the front desk replied, as the messages that say it. */

import { visibleText } from '../../core/chat/clean-text.ts';
import type { FrontDesk, Reply } from '../../core/chat/front-desk.ts';
import { type SlackMessage, sentenceMessage } from './message.ts';
import { messagesFor } from './messages-for.ts';

export interface Answer {
  readonly isOk: boolean;
  /** At least one. */
  readonly messages: readonly SlackMessage[];
}

export async function prepareAnswer(reply: Reply, frontDesk: FrontDesk): Promise<Answer> {
  if (!reply.ok) return sentence(reply.message);
  const offers = await Promise.all(
    reply.offers.map(async ({ id, label, line }) => ({ id, label, key: await frontDesk.keep(line) })),
  );
  return { isOk: true, messages: messagesFor({ brief: reply.brief, offers }) };
}

/** A sentence instead of an answer: what to type instead, or what went wrong. */
export function sentence(text: string): Answer {
  return { isOk: false, messages: [sentenceMessage(visibleText(text))] };
}
