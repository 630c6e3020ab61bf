/** Answers everything about digests. */
import { type Asker, actorOf, directChannelOf } from '../../core/asker.ts';
import type { Block, FactsBlock } from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { readFilter } from '../../core/filter/read-filter.ts';
import { DAY_MS, type Instant, instantOf } from '../../core/instant.ts';
import { nextSlot } from '../../core/schedule/next-slot.ts';
import { readSchedule } from '../../core/schedule/read-schedule.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { DigestDesk, NewDigestQuestion } from '../../core/standing-desk.ts';
import { UsageError } from '../../core/usage-error.ts';
import { answerDigestExport } from './answer-digest-export.ts';
import { answerDigestNow } from './answer-digest-now.ts';
import { answerDigestPreview } from './answer-digest-preview.ts';
import { answerDigestShow } from './answer-digest-show.ts';
import { digestRows, onWhat, said } from './digest-words.ts';
import { CHANNEL_LIMITS, chosenOf, isSameTopic, type StandingTools } from './standing-tools.ts';
import { unheldNotices } from './unheld-words.ts';

export function createDigestDesk(tools: StandingTools): DigestDesk {
  const find = async (ref: string, { workspace }: Asker) => chosenOf(ref, await tools.digests.digests({ workspace }), 'digest');
  return {
    add: (question, asker) => add(question, asker, tools),
    list: (asker) => list(asker, tools),
    show: async (ref, asker) => answerDigestShow(ref, asker, tools),
    preview: async (ref, asker) => answerDigestPreview(await find(ref, asker), tools),
    now: async (ref, asker) => answerDigestNow(await find(ref, asker), tools),
    pause: async (ref, asker) => change(await find(ref, asker), 'paused', { asker, tools }),
    resume: async (ref, asker) => change(await find(ref, asker), 'active', { asker, tools }),
    remove: async (ref, asker) => change(await find(ref, asker), 'removed', { asker, tools }),
    export: (ref, format, asker) => answerDigestExport(ref, format, asker, tools),
  };
}

async function add(question: NewDigestQuestion, asker: Asker, tools: StandingTools): Promise<Brief> {
  const { digests, clock } = tools;
  const now = clock.now();
  const schedule = readSchedule(question, asker.timeZone);
  if (question.topic !== undefined) readFilter(question.topic, tools.names);
  const held = await digests.digests({ channel: asker.channel });
  if (held.length >= CHANNEL_LIMITS.digests)
    throw new UsageError(
      `This channel has ${held.length} digests, which is all it can have. Remove one: /digest remove ${held[0]?.id}`,
    );
  refuseTwin(held, question.topic, schedule);
  // The first edition looks back on a day, so that it is not empty where somebody asks for it at once.
  const since = instantOf(Date.parse(now) - DAY_MS);
  const next = nextSlot(schedule, now);
  const digest = await digests.addDigest({
    workspace: asker.workspace,
    channel: asker.channel,
    ...(question.topic === undefined ? {} : { topic: question.topic }),
    state: 'active',
    createdAt: now,
    createdBy: actorOf(asker),
    owner: directChannelOf(asker),
    cursor: await digests.filingBefore(since),
    schedule,
    isSilent: question.isSilent,
    coveredUntil: since,
    ...(next === undefined ? {} : { nextSlot: next }),
  });
  const zone =
    question.zone === undefined && asker.timeZone === undefined
      ? ['No time zone is known for you, so times are UTC. Another one: /digest add … zone:America/Bogota']
      : [];
  const remedy = `/digest remove ${digest.id}, and add it anew`;
  const notices = [
    `${digest.id} is on ${onWhat(digest)}. See what it would post: /digest preview ${digest.id}`,
    ...(question.topic === undefined ? [] : await unheldNotices(question.topic, remedy, tools)),
    ...zone,
  ];
  return said('Digest added', now, { notices, blocks: [{ kind: 'facts', rows: digestRows(digest, now) }] });
}

/** A second one that comes with the first says “nothing new” to the same people. Throws a `UsageError`. */
function refuseTwin(held: readonly Digest[], topic: string | undefined, { text, timeZone }: Schedule): void {
  const twin = held.find(
    (digest) => isSameTopic(digest.topic, topic) && digest.schedule.text === text && digest.schedule.timeZone === timeZone,
  );
  if (twin === undefined) return;
  const paused = twin.state === 'paused' ? `, paused. On again: /digest resume ${twin.id}` : ': /digest list';
  throw new UsageError(`${twin.id} is that digest already${paused}`);
}

async function list({ workspace, channel }: Asker, { digests, clock }: StandingTools): Promise<Brief> {
  const now = clock.now();
  const held = await digests.digests({ workspace });
  const blocks = held.map(
    (digest): FactsBlock => ({
      kind: 'facts',
      heading: `${digest.id}  ${onWhat(digest)}`,
      rows: digestRows(digest, now, digest.channel === channel ? undefined : digest.channel),
    }),
  );
  const none = ['No digests yet. Type /digest add venezuela OR "cartel of the suns" at:07:45 days:mon-fri zone:America/Bogota'];
  return said('Digests', now, { notices: held.length === 0 ? none : [], blocks });
}

/** Nothing has changed, so nothing is logged. */
function alreadyIn(state: Digest['state'], digest: Digest, now: Instant): { notices: string[]; blocks: Block[] } {
  const how = state === 'active' ? 'on' : DONE[state];
  return { notices: [`${digest.id} is ${how} already.`], blocks: [{ kind: 'facts', rows: digestRows(digest, now) }] };
}

const DONE = { paused: 'paused', active: 'resumed', removed: 'removed' } as const;

async function change(
  digest: Digest,
  state: Digest['state'],
  { asker, tools: { digests, clock } }: { asker: Asker; tools: StandingTools },
): Promise<Brief> {
  const now = clock.now();
  if (digest.state === state) return said(`Digest ${digest.id}`, now, alreadyIn(state, digest, now));
  const { pausedWhy: _, nextSlot: __, ...rest } = digest;
  const next = nextSlot(digest.schedule, now);
  const changed: Digest = { ...rest, state, ...(next === undefined ? {} : { nextSlot: next }) };
  await digests.changeDigest(changed, { actor: actorOf(asker), at: now, what: `${DONE[state]} the digest ${digest.id}` });
  const notices =
    state === 'active'
      ? [`${digest.id} is on again. Its next edition covers the time since its last one.`]
      : [`${digest.id} is ${DONE[state]}.${state === 'paused' ? ` On again: /digest resume ${digest.id}` : ''}`];
  const rows = state === 'removed' ? [] : [{ kind: 'facts' as const, rows: digestRows(changed, now) }];
  return said(`Digest ${digest.id}`, now, { notices, blocks: rows });
}
