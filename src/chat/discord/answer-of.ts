/** What the front desk says as what Discord is sent. */
import { randomBytes } from 'node:crypto';
import type { FrontDesk, Reply } from '../../core/chat/front-desk.ts';
import type { Message } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { askId, turnId } from './button-ids.ts';
import { messagesFor, plainMessage } from './messages-for.ts';

export interface Answer {
  readonly message: Message;
  /** Something went wrong: for the eyes of whoever asked, and never instead of a message that others read. */
  readonly isError: boolean;
}

/** `page` from 1; the last one where there are fewer by now. */
export async function answerOf(reply: Reply, desk: Pick<FrontDesk, 'keep'>, page = 1): Promise<Answer> {
  if (!reply.ok) return failed(reply.message);
  const pages = await pagesOf(reply, desk);
  const message = pages[Math.min(Math.max(page, 1), pages.length) - 1];
  return message === undefined ? failed('There is nothing to say.') : { message, isError: false };
}

/** Every page, with the questions behind its buttons kept. */
export async function pagesOf(reply: Extract<Reply, { ok: true }>, desk: Pick<FrontDesk, 'keep'>): Promise<readonly Message[]> {
  const question = await desk.keep(reply.line);
  const buttons = await Promise.all(
    reply.offers.slice(0, MOST_OFFERS).map(async ({ label, line }) => ({ label, customId: askId(await desk.keep(line)) })),
  );
  // Two offers may ask the same; Discord refuses the same id twice.
  const unlike = buttons.filter(({ customId }, index) => buttons.findIndex((other) => other.customId === customId) === index);
  return messagesFor({ brief: reply.brief, buttons: unlike, turnTo: (page) => turnId(question, page) });
}

const MOST_OFFERS = 10;

/** One sentence for the person; what is our fault has a reference, and the log has the rest. */
export function failed(message: string): Answer;
export function failed(cause: unknown, log: Log): Answer;
export function failed(cause: unknown, log?: Log): Answer {
  if (log === undefined) return { message: plainMessage(String(cause)), isError: true };
  const reference = randomBytes(4).toString('hex');
  log.error({ reference, err: cause }, 'an interaction on Discord could not be answered');
  return {
    message: plainMessage(`Something went wrong on our side (reference ${reference}). The log has the rest.`),
    isError: true,
  };
}
