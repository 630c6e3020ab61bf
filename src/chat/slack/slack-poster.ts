/** Posts Briefs into channels of Slack: `slack:<team>/<channel>`. A receipt's channel is `<team>/<channel>`. */
import type { Brief } from '../../core/brief/brief.ts';
import type { MessagePart, Posted, Poster, Receipt } from '../../ports/poster.ts';
import { findPost } from './find-post.ts';
import { partsFor } from './messages-for.ts';
import type { Place, Posts } from './posts.ts';
import type { SlackClients } from './slack-clients.ts';

export function createSlackPoster(clients: SlackClients, posts: Posts): Poster {
  return {
    platform: 'slack',
    compose: composed,
    post: async ({ channel, message, key, after }) => {
      const at = placeOf(channel);
      if (at === undefined) return noChannel(channel);
      const thread = threadOf(after);
      const posted = await posts.post({ at, message, key, patience: PATIENCE, ...(thread === undefined ? {} : { thread }) });
      // The message that it answers was removed: it stands by itself.
      const isAlone = thread !== undefined && posted.kind === 'refused' && posted.concerns === 'thread';
      return isAlone ? posts.post({ at, message, key, patience: PATIENCE }) : posted;
    },
    linkTo: async ({ channel, message }) => {
      const at = placeOf(channel);
      const client = at === undefined ? undefined : await clients.of(at.team);
      const asked = { channel: at?.channel, message_ts: message };
      const told = (await client?.read('chat.getPermalink', asked).catch(() => undefined)) as { permalink?: string } | undefined;
      return told?.permalink;
    },
    edit: async (receipt, message) => {
      const at = placeOf(receipt.channel);
      return at === undefined ? noChannel(receipt.channel) : posts.edit(at, receipt.message, message);
    },
    find: async ({ key, channel, after, since }) => {
      const at = placeOf(channel);
      if (at === undefined) return { kind: 'unable' };
      const client = await clients.of(at.team);
      const thread = threadOf(after);
      const sought = { key, at, since, ...(thread === undefined ? {} : { thread }) };
      return client === undefined ? { kind: 'unable' } : findPost(sought, client);
    },
  };
}

/** Seconds that a post waits for its turn: it is held by this process for a minute only. */
const PATIENCE = 5;

export function composed(brief: Brief): readonly MessagePart[] {
  return partsFor({ brief, offers: [] }).map(({ message, stories }) => ({ message: { ...message }, stories }));
}

function noChannel(channel: string): Posted {
  return { kind: 'refused', why: `${channel} is no channel of Slack.` };
}

/** A reply to a reply stands in the same thread. */
function threadOf(after: Receipt | undefined): string | undefined {
  return after?.thread ?? after?.message;
}

/** `slack:T1/C1`, `T1/C1` */
function placeOf(channel: string): Place | undefined {
  const [, team, id] = /^(?:slack:)?([A-Z0-9]+)\/([A-Z0-9]+)$/.exec(channel) ?? [];
  return team === undefined || id === undefined ? undefined : { team, channel: id };
}
