/**
 * The first answer has to be there within three seconds of the interaction, or Discord shows that the app did not respond:
 * what is ready in two is sent at once, for anything slower a promise is sent and redeemed by an edit within fifteen minutes.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
import { DiscordAPIError, InteractionResponseType, MessageFlags, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { After, Turn, Turns } from '../../core/chat/turns.ts';
import type { Message } from '../../ports/poster.ts';
import type { Log } from '../../ports.ts';
import { type Answer, failed } from './answer-of.ts';

export interface Responding {
  readonly rest: REST;
  readonly after: After;
  readonly log: Log;
  readonly turns: Turns<Answer>;
}

/** The interaction that is answered. */
export interface Target {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

export interface Manner {
  /** Only whoever asked sees it. */
  readonly isPrivate: boolean;
  /** The message on which a button was pressed becomes the answer. */
  readonly replaces: boolean;
}

const PROMPT_MS = 2_000;
/** Where so many ask at once that it has not even begun by then, it will not be ready in two seconds either. */
const CROWDED_MS = 400;

/** Never rejects. */
export async function respond(target: Target, turn: Turn<Answer>, manner: Manner & Responding): Promise<void> {
  try {
    const ready = await readySoon(turn, manner.after);
    if (ready !== undefined) await sendFirst(target, ready, manner);
    else await promiseAndEdit(target, turn.done, manner);
  } catch (cause) {
    if (isRefusedAsWrong(cause)) return sayThatItFailed(target, cause, manner);
    // Nobody waits any longer: too late (10062), or answered already by another copy of us (40060).
    manner.log.warn({ err: cause, interaction: target.id }, 'an answer could not be given on Discord');
  }
}

/** A message that Discord does not take is our mistake; the person gets a sentence instead of silence. */
async function sayThatItFailed(target: Target, cause: unknown, manner: Manner & Responding): Promise<void> {
  const answer = failed(cause, manner.log);
  const edit = () => editFirst(target, answer.message, manner.rest);
  // Promised already, it is the promise that is edited.
  await sendFirst(target, answer, manner)
    .catch(edit)
    .catch((err: unknown) => manner.log.warn({ err, interaction: target.id }, 'nor could it be said on Discord that it failed'));
}

function isRefusedAsWrong(cause: unknown): boolean {
  return cause instanceof DiscordAPIError && cause.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}

async function readySoon(turn: Turn<Answer>, after: After): Promise<Answer | undefined> {
  const timers: (() => void)[] = [];
  const late = new Promise<undefined>((resolve) => {
    timers.push(after(PROMPT_MS, () => resolve(undefined)));
    timers.push(after(CROWDED_MS, () => turn.hasBegun() || resolve(undefined)));
  });
  const first = await Promise.race([turn.done, late]);
  for (const cancel of timers) cancel();
  return first;
}

async function sendFirst(target: Target, { message, isError }: Answer, { rest, isPrivate, replaces }: Manner & Responding) {
  const type = replaces && !isError ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
  const isHidden = (isPrivate || isError) && type !== InteractionResponseType.UpdateMessage;
  await callback(rest, target, { type, data: isHidden ? hidden(message) : message });
}

async function promiseAndEdit(target: Target, answer: Promise<Answer>, manner: Manner & Responding) {
  const { rest, isPrivate, replaces, turns } = manner;
  const type = replaces
    ? InteractionResponseType.DeferredMessageUpdate
    : InteractionResponseType.DeferredChannelMessageWithSource;
  const told = callback(rest, target, { type, ...(isPrivate && !replaces ? { data: { flags: MessageFlags.Ephemeral } } : {}) });
  turns.letFirst(told);
  await told;
  const { message, isError } = await answer;
  if (isError && replaces) {
    await rest.post(Routes.webhook(target.applicationId, target.token), { body: hidden(message), auth: false });
  } else {
    await editFirst(target, message, rest);
  }
}

async function editFirst({ applicationId, token }: Target, message: Message, rest: REST): Promise<void> {
  await rest.patch(Routes.webhookMessage(applicationId, token), { body: message, auth: false });
}

export async function callback(rest: REST, { id, token }: Target, body: object): Promise<void> {
  const query = new URLSearchParams({ with_response: 'false' });
  await rest.post(Routes.interactionCallback(id, token), { body, query, auth: false });
}

function hidden(message: Message): Message {
  return { ...message, flags: Number(message.flags ?? 0) | MessageFlags.Ephemeral };
}
