/** What Bolt hears, acknowledged at once, handled once, and answered. */
import type { App } from '@slack/bolt';
import type { ChatStore } from '../../ports/chat.ts';
import type { Clock } from '../../ports.ts';
import { answerCommand, keyOfCommand } from './answer-command.ts';
import { answerPress, keyOfPress, type Press, teamOf } from './answer-press.ts';
import { answerWords, type HeardMessage, isForBot, keyOfMessage } from './answer-words.ts';
import { answerModal, keyOfModal, MODAL, openModal, SHORTCUT } from './brief-modal.ts';
import { HOME_BRIEF, HOME_TOPIC, publishHome } from './home-tab.ts';
import type { SlackHouse } from './house.ts';
import { ASK } from './messages-for.ts';
import { suggestedTopics } from './suggested-topics.ts';

export interface Hearing extends SlackHouse {
  readonly claim: ChatStore['claim'];
  readonly clock: Clock;
  /** The app was removed from this workspace, or its token was revoked. */
  readonly removed: (team: string) => Promise<void>;
  /** Work that must not be cut off by a shutdown. */
  readonly inFlight: Set<Promise<unknown>>;
}

export function addListeners(app: App, hearing: Hearing): void {
  hearCommands(app, hearing);
  hearPresses(app, hearing);
  hearMessages(app, hearing);
  hearModal(app, hearing);
  hearHome(app, hearing);
  hearRemovals(app, hearing);
  app.error(async (error) => hearing.log.warn({ err: error }, 'Slack sent something that could not be handled'));
}

/** Acknowledging comes before everything; where the connection is gone, Slack sends again, and the claim tells. */
async function acknowledged(ack: () => Promise<void>, { log }: Hearing): Promise<void> {
  await ack().catch((cause: unknown) => log.debug({ err: cause }, 'an acknowledgement did not reach Slack'));
}

/** The first time that a key is heard, the work is done; it never rejects. */
function once(key: string, work: () => Promise<void>, { claim, clock, log, inFlight }: Hearing): Promise<void> {
  const done = claim(key, clock.now())
    .then((isFirst) => (isFirst ? work() : undefined))
    .catch((cause: unknown) => log.error({ err: cause }, 'something from Slack could not be handled'));
  inFlight.add(done);
  return done.finally(() => inFlight.delete(done));
}

function hearCommands(app: App, hearing: Hearing): void {
  // All of them: one that nobody listens to would hang until Slack gives up.
  app.command(/.*/, async ({ ack, command }) => {
    await acknowledged(() => ack(), hearing);
    await once(keyOfCommand(command), () => answerCommand(command, hearing), hearing);
  });
}

function hearPresses(app: App, hearing: Hearing): void {
  // Buttons that are links are heard as well, and have to be acknowledged.
  app.action(/.*/, async ({ ack, body }) => {
    await acknowledged(() => ack(), hearing);
    const press = body as unknown as Press;
    await once(keyOfPress(press), () => pressed(press, hearing), hearing);
  });
  app.options(/.*/, async ({ ack, options, body }) => {
    const by = { at: { team: body.team?.id ?? '', channel: body.user.id }, user: body.user.id };
    const found = await suggestedTopics(options.value, by, hearing).catch(() => []);
    await ack({ options: found });
  });
}

async function pressed(press: Press, hearing: Hearing): Promise<void> {
  const [action] = press.actions;
  if (action?.action_id === HOME_BRIEF) return openModal(teamOf(press), press.trigger_id, hearing);
  const topic = action?.selected_option?.value;
  if (action?.action_id === HOME_TOPIC && topic !== undefined) return answerPress(press, `/brief ${topic}`, hearing);
  if (action?.action_id.startsWith(ASK) !== true) return;
  await answerPress(press, await hearing.frontDesk.recall(action.value ?? ''), hearing);
}

function hearMessages(app: App, hearing: Hearing): void {
  const heard = async (message: HeardMessage, team: string, event: string | undefined): Promise<void> => {
    const botUser = (await hearing.clients.of(team))?.bot.userId;
    if (!isForBot(message, botUser)) return;
    const answer = () => once(keyOfMessage(team, message), () => answerWords(team, message, hearing), hearing);
    await once(`slack:event:${team}:${event ?? message.ts}`, answer, hearing);
  };
  app.event('app_mention', ({ event, body, context }) =>
    heard(event as HeardMessage, context.teamId ?? body.team_id, body.event_id),
  );
  app.event('message', ({ event, body, context }) =>
    heard(event as unknown as HeardMessage, context.teamId ?? body.team_id, body.event_id),
  );
}

function hearModal(app: App, hearing: Hearing): void {
  app.shortcut(/.*/, async ({ ack, shortcut }) => {
    await acknowledged(() => ack(), hearing);
    if (shortcut.callback_id !== SHORTCUT) return;
    const team = teamOf({ team: shortcut.team, user: shortcut.user });
    const key = `slack:shortcut:${team}:${shortcut.trigger_id}`;
    await once(key, () => openModal(team, shortcut.trigger_id, hearing), hearing);
  });
  app.view(/.*/, async ({ ack, body, view }) => {
    await acknowledged(() => ack(), hearing);
    if (view.callback_id !== MODAL || body.type !== 'view_submission') return;
    await once(keyOfModal(body), () => answerModal(teamOf(body), body, hearing), hearing);
  });
}

function hearHome(app: App, hearing: Hearing): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    const key = `slack:event:${body.team_id}:${body.event_id ?? event.event_ts}`;
    await once(key, () => publishHome(body.team_id, event.user, hearing), hearing);
  });
}

function hearRemovals(app: App, hearing: Hearing): void {
  app.event('app_uninstalled', ({ body }) => hearing.removed(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    // Tokens of people, which we do not have, are revoked as well.
    if ((event.tokens.bot ?? []).length > 0) await hearing.removed(body.team_id);
  });
}
