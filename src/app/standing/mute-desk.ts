/** Answers everything about mutes. */
import { headingOf } from '../../core/article.ts';
import { type Asker, actorOf } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { minuteLabel } from '../../core/brief/labels.ts';
import type { Mute } from '../../core/digest/digest.ts';
import { echo } from '../../core/echo.ts';
import { foldName } from '../../core/entities/fold.ts';
import { readFilter } from '../../core/filter/read-filter.ts';
import { instantOf } from '../../core/instant.ts';
import { readLength } from '../../core/read-length.ts';
import { localLabel } from '../../core/schedule/local-label.ts';
import type { MuteDesk } from '../../core/standing-desk.ts';
import { UsageError } from '../../core/usage-error.ts';
import { said } from './digest-words.ts';
import { CHANNEL_LIMITS, type StandingTools } from './standing-tools.ts';
import { unheldNotices } from './unheld-words.ts';

const USUAL_LENGTH = '48h';
const LONGEST_DAYS = 90;

export function createMuteDesk(tools: StandingTools): MuteDesk {
  return {
    add: (ref, length, asker) => add(ref, length, asker, tools),
    list: (asker) => list(asker, tools),
    remove: (ref, asker) => remove(ref, asker, tools),
  };
}

async function add(ref: string, length: string | undefined, asker: Asker, tools: StandingTools): Promise<Brief> {
  const { digests, clock } = tools;
  const now = clock.now();
  const until = instantOf(Date.parse(now) + readLength(length ?? USUAL_LENGTH, 'for', LONGEST_DAYS));
  const { channel, workspace } = asker;
  if ((await digests.mutes(channel, now)).length >= CHANNEL_LIMITS.mutes)
    throw new UsageError(`This channel has ${CHANNEL_LIMITS.mutes} mutes, which is all it can have. End one: /unmute m1`);
  const subject = await subjectOf(ref, tools);
  const mute = await digests.addMute(
    { channel, ...subject, until, createdBy: actorOf(asker) },
    { workspace, actor: actorOf(asker), at: now },
  );
  const back =
    subject.target.kind === 'story'
      ? 'It comes back before that only for a new statement in quotation marks.'
      : 'New stories on it are not told; those that were told come back for a new statement in quotation marks.';
  const unheld = subject.target.kind === 'story' ? [] : await unheldNotices(ref, `/unmute ${mute.id}, and mute it anew`, tools);
  return said('Muted', now, {
    notices: [`${mute.label} is muted here until ${ended(mute, asker)}. ${back} Sooner: /unmute ${mute.id}`, ...unheld],
  });
}

function ended({ until }: Mute, { timeZone }: Asker): string {
  return timeZone === undefined ? minuteLabel(until) : localLabel(timeZone, until);
}

async function subjectOf(ref: string, { store, names }: StandingTools): Promise<Pick<Mute, 'target' | 'label'>> {
  if (/^s_\w+$/.test(ref.trim())) {
    const ids = await store.storyIdsLike(ref.trim());
    const [story] = ids.length === 1 ? await store.stories(ids) : [];
    if (story === undefined)
      throw new UsageError(`There is no story ${echo(ref)}. Type its id as a brief shows it, or a topic: /mute haiti for:48h`);
    const [lead] = await store.articles([story.leadArticleId]);
    return { target: { kind: 'story', storyId: story.id }, label: lead === undefined ? story.id : headingOf(lead, 80) };
  }
  readFilter(ref, names);
  return { target: { kind: 'topic', topic: ref }, label: ref };
}

async function list(asker: Asker, { digests, clock }: StandingTools): Promise<Brief> {
  const mutes = await digests.mutes(asker.channel, clock.now());
  const rows = mutes.map((mute) => ({
    label: mute.id,
    value: `${mute.label}, until ${ended(mute, asker)}, by ${mute.createdBy}`,
  }));
  return said('Muted here', clock.now(), {
    notices: rows.length === 0 ? ['Nothing is muted here. Type /mute s_0abc for:48h or /mute haiti for:3d'] : [],
    blocks: rows.length === 0 ? [] : [{ kind: 'facts', rows }],
  });
}

async function remove(ref: string, asker: Asker, { digests, clock }: StandingTools): Promise<Brief> {
  const now = clock.now();
  const { channel, workspace } = asker;
  const mutes = await digests.mutes(channel, now);
  const asked = foldName(ref);
  const mute = mutes.find(({ id, target, label }) =>
    [id, label, target.kind === 'story' ? target.storyId : target.topic].some((name) => foldName(name) === asked),
  );
  if (mute === undefined) {
    const held =
      mutes.length === 0 ? 'Nothing is muted here' : `Muted here: ${mutes.map(({ id, label }) => `${id} (${label})`).join(', ')}`;
    throw new UsageError(`${ref} is not muted. ${held}`);
  }
  await digests.removeMute(mute.id, { actor: actorOf(asker), at: now, workspace, channel });
  return said('No longer muted', now, { notices: [`${mute.label} is told again.`] });
}
