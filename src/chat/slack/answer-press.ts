/**
 * A pressed button: its answer comes below in the thread, and the message that it stands under stays as it is. Whoever presses
 * asks, with their own rights.
 */
import { askLine, type By, broken, type SlackHouse } from './house.ts';
import { type Answer, sentence } from './prepare-answer.ts';
import { postAll, respond } from './respond.ts';

/** The fields of a press that are read. */
export interface Press {
  readonly team?: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string };
  readonly channel?: { readonly id: string };
  readonly container?: { readonly is_ephemeral?: boolean };
  readonly message?: { readonly ts?: string; readonly thread_ts?: string };
  readonly response_url?: string;
  readonly trigger_id: string;
  readonly actions: readonly PressedAction[];
}

export interface PressedAction {
  readonly action_id: string;
  readonly value?: string;
  readonly selected_option?: { readonly value?: string } | null;
}

export function keyOfPress({ trigger_id, actions: [action], ...press }: Press): string {
  const value = action?.value ?? action?.selected_option?.value ?? '';
  return `slack:press:${teamOf(press)}:${trigger_id}:${action?.action_id} ${value}`;
}

export function teamOf({ team, user }: Pick<Press, 'team' | 'user'>): string {
  return team?.id ?? user.team_id ?? '';
}

/** `line`: what is asked; missing for a button that nobody remembers. */
export async function answerPress(press: Press, line: string | undefined, house: SlackHouse): Promise<void> {
  const { user, channel, message, container, response_url: url } = press;
  const by: By = { at: { team: teamOf(press), channel: channel?.id ?? user.id }, user: user.id };
  const { messages, isOk, isManaging } = await answerTo(line, by, house);
  const thread = container?.is_ephemeral === true ? undefined : (message?.thread_ts ?? message?.ts);
  const inThread = thread === undefined ? {} : { thread };
  // In Home there is no message to answer to.
  if (url === undefined || channel === undefined) {
    await postAll(messages, { at: { ...by.at, channel: user.id } }, house);
    return;
  }
  const isPublic = isOk && !isManaging && container?.is_ephemeral !== true;
  await respond(messages, { url, ...by, isPublic, ...inThread }, house);
}

async function answerTo(line: string | undefined, by: By, house: SlackHouse): Promise<Answer & { isManaging: boolean }> {
  if (line === undefined) return { ...sentence(TOO_OLD), isManaging: false };
  try {
    return await askLine(line, by, house);
  } catch (cause) {
    return { ...sentence(broken(cause, house.log)), isManaging: false };
  }
}

const TOO_OLD = 'This button is too old: its question is not held any more. Type the command again.';
