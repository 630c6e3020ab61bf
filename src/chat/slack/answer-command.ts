/** A slash command: answers are for the channel, what manages or goes wrong is for whoever typed it. */
import { askLine, broken, type SlackHouse } from './house.ts';
import { sentence } from './prepare-answer.ts';
import { respond } from './respond.ts';
import { typedLine } from './typed-text.ts';

/** The fields of a command that are read. */
export interface TypedCommand {
  readonly team_id: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly command: string;
  readonly text?: string;
  readonly response_url: string;
  readonly trigger_id?: string;
}

/** The same trigger with the same words is the same command, however often it is delivered. */
export function keyOfCommand({ team_id, trigger_id, response_url, command, text = '' }: TypedCommand): string {
  return `slack:command:${team_id}:${trigger_id ?? response_url}:${command} ${text}`;
}

export async function answerCommand(typed: TypedCommand, house: SlackHouse): Promise<void> {
  const by = { at: { team: typed.team_id, channel: typed.channel_id }, user: typed.user_id };
  const line = typedLine(typed.command, typed.text ?? '');
  const answer = await askLine(line, by, house).catch((cause: unknown) => ({
    ...sentence(broken(cause, house.log)),
    isManaging: false,
  }));
  const isPublic = answer.isOk && !answer.isManaging;
  await respond(answer.messages, { url: typed.response_url, ...by, isPublic }, house);
}
