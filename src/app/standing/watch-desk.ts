/** Answers everything about watches. */
import { type Asker, actorOf, directChannelOf } from '../../core/asker.ts';
import type { FactsBlock } from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import type { Watch } from '../../core/digest/digest.ts';
import { quietLabel, readQuietHours } from '../../core/digest/quiet-hours.ts';
import { readFilter } from '../../core/filter/read-filter.ts';
import { readLength } from '../../core/read-length.ts';
import { readZone } from '../../core/schedule/read-zone.ts';
import type { NewWatchQuestion, WatchDesk } from '../../core/standing-desk.ts';
import { UsageError } from '../../core/usage-error.ts';
import { said } from './digest-words.ts';
import { CHANNEL_LIMITS, chosenOf, isSameTopic, type StandingTools } from './standing-tools.ts';
import { unheldNotices } from './unheld-words.ts';

const COOLDOWN_HOURS = 6;
const LONGEST_COOLDOWN_DAYS = 7;

export function createWatchDesk(tools: StandingTools): WatchDesk {
  return {
    add: (question, asker) => add(question, asker, tools),
    list: (asker) => list(asker, tools),
    remove: (ref, asker) => remove(ref, asker, tools),
  };
}

/** It begins with what is filed from now on, so that nothing old floods the channel. */
async function add({ topic, quiet, zone, cooldown }: NewWatchQuestion, asker: Asker, tools: StandingTools): Promise<Brief> {
  const { digests, clock } = tools;
  const now = clock.now();
  readFilter(topic, tools.names);
  const held = await digests.watches({ channel: asker.channel });
  if (held.length >= CHANNEL_LIMITS.watches)
    throw new UsageError(
      `This channel has ${held.length} watches, which is all it can have. Remove one: /watch remove ${held[0]?.id}`,
    );
  const twin = held.find((watch) => isSameTopic(watch.topic, topic));
  if (twin !== undefined)
    throw new UsageError(`${twin.id} is on ${twin.topic} here already. To change it: /watch remove ${twin.id}, then add it anew`);
  const timeZone = zone === undefined ? (asker.timeZone ?? 'UTC') : readZone(zone);
  const watch = await digests.addWatch({
    workspace: asker.workspace,
    channel: asker.channel,
    topic,
    state: 'active',
    createdAt: now,
    createdBy: actorOf(asker),
    owner: directChannelOf(asker),
    cursor: await digests.lastFiling(),
    cooldownHours: cooldown === undefined ? COOLDOWN_HOURS : readLength(cooldown, 'cooldown', LONGEST_COOLDOWN_DAYS) / 3_600_000,
    ...(quiet === undefined ? {} : { quiet: readQuietHours(quiet, timeZone) }),
  });
  const isUtc = quiet !== undefined && zone === undefined && asker.timeZone === undefined;
  const notices = [
    `${watch.id} speaks up here when something new on ${topic} comes in.`,
    ...(await unheldNotices(topic, `/watch remove ${watch.id}, and add it anew`, tools)),
    ...(isUtc ? ['No time zone is known for you, so the quiet hours are UTC. Another one: zone:America/Bogota'] : []),
  ];
  return said('Watch added', now, { notices, blocks: [{ kind: 'facts', rows: rowsOf(watch) }] });
}

async function list({ workspace, channel }: Asker, { digests, clock }: StandingTools): Promise<Brief> {
  const held = await digests.watches({ workspace });
  const blocks = held.map(
    (watch): FactsBlock => ({
      kind: 'facts',
      heading: `${watch.id}  ${watch.topic}`,
      rows: rowsOf(watch, watch.channel === channel ? undefined : watch.channel),
    }),
  );
  const none = ['No watches yet. Type /watch add "tren de aragua" quiet:22:00-06:30'];
  return said('Watches', clock.now(), { notices: held.length === 0 ? none : [], blocks });
}

function rowsOf({ quiet, cooldownHours, state, pausedWhy }: Watch, channel?: string): FactsBlock['rows'] {
  return [
    ...(channel === undefined ? [] : [{ label: 'channel', value: channel }]),
    { label: 'one story', value: `one post, which is changed for ${cooldownHours} h as more comes in` },
    { label: 'quiet', value: quiet === undefined ? 'never' : quietLabel(quiet) },
    ...(state === 'active'
      ? []
      : [{ label: 'paused', value: `${pausedWhy ?? ''} Remove it and add it again once that is mended.`.trim() }]),
  ];
}

async function remove(ref: string, asker: Asker, { digests, clock }: StandingTools): Promise<Brief> {
  const watch = chosenOf(ref, await digests.watches({ workspace: asker.workspace }), 'watch');
  const by = { actor: actorOf(asker), at: clock.now(), what: `removed the watch ${watch.id} on ${watch.topic}` };
  await digests.changeWatch({ ...watch, state: 'removed' }, by);
  return said(`Watch ${watch.id}`, clock.now(), { notices: [`${watch.id} on ${watch.topic} is removed.`] });
}
