/** A post in a forum: a thread with a name and tags. */
import { type APIGuildForumChannel, type APIGuildMediaChannel, ChannelFlags } from 'discord.js';
import type { Message } from '../../ports/poster.ts';
import { clip } from './clip.ts';
import { TAGS_PER_POST, THREAD_NAME } from './limits.ts';

export interface ForumPost {
  readonly name: string;
  readonly applied_tags: readonly string[];
  readonly message: Message;
}

type Forum = Pick<APIGuildForumChannel | APIGuildMediaChannel, 'available_tags' | 'flags'>;

/** The tags are those of the forum that the message's title names; where one is required and none is named, the first. */
export function forumPost(message: Message, { available_tags: tags = [], flags }: Forum): ForumPost {
  const name = titleIn(message);
  const open = tags.filter(({ moderated }) => moderated !== true);
  const named = open.filter((tag) => name.toLowerCase().includes(tag.name.toLowerCase()));
  const isRequired = (Number(flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  const chosen = named.length === 0 && isRequired ? open.slice(0, 1) : named.slice(0, TAGS_PER_POST);
  return { name: clip(name, THREAD_NAME), applied_tags: chosen.map(({ id }) => id), message };
}

/** The first line of the message without its mark-up: names of threads have none. */
function titleIn(message: Message): string {
  const [line = ''] = firstText(message.components).split('\n', 1);
  const title = line.replace(/^#+ /, '').replace(/\\(.)/gu, '$1').replaceAll('\u200b', '').trim();
  return title === '' ? 'sitrep' : title;
}

function firstText(components: unknown): string {
  if (!Array.isArray(components)) return '';
  for (const component of components as readonly { content?: unknown; components?: unknown }[]) {
    const text = typeof component.content === 'string' ? component.content : firstText(component.components);
    if (text !== '') return text;
  }
  return '';
}
