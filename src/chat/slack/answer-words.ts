/** A mention or a direct message in plain words. */
import { askWords, broken, type SlackHouse } from './house.ts';
import { sentence } from './prepare-answer.ts';
import { postAll } from './respond.ts';
import { wordsToBot } from './typed-text.ts';

/** The fields of a message that are read. */
export interface HeardMessage {
  readonly type: string;
  readonly subtype?: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
}

/** A message is one message, whichever events tell of it. */
export function keyOfMessage(team: string, { channel, ts }: HeardMessage): string {
  return `slack:message:${team}:${channel}:${ts}`;
}

/** Words of a person to the bot: not of a bot, not an edit, a join or the like, and in a channel only where it is mentioned. */
export function isForBot(message: HeardMessage, botUser: string | undefined): boolean {
  const { type, subtype, bot_id, user, channel_type } = message;
  const isTyped = subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast';
  const isOfPerson = bot_id === undefined && user !== undefined && user !== botUser && user !== 'USLACKBOT';
  return isTyped && isOfPerson && (type === 'app_mention' || channel_type === 'im');
}

/** In a channel the answer stands in a thread below the question; in a direct message it simply follows. */
export async function answerWords(team: string, message: HeardMessage, house: SlackHouse): Promise<void> {
  const at = { team, channel: message.channel };
  const botUser = (await house.clients.of(team))?.bot.userId;
  const thread = message.channel_type === 'im' ? message.thread_ts : (message.thread_ts ?? message.ts);
  const answer = await askWords(wordsToBot(message.text ?? '', botUser), { at, user: message.user ?? '' }, house).catch(
    (cause: unknown) => sentence(broken(cause, house.log)),
  );
  await postAll(answer.messages, { at, ...(thread === undefined ? {} : { thread }) }, house);
}
