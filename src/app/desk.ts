/** The desk answers every question from the store. */
import type { Brief } from '../core/brief/brief.ts';
import { type Command, fullNameOf, helpOf } from '../core/command.ts';
import type { Desk } from '../core/desk.ts';
import { answerBrief } from './answer-brief.ts';
import { answerHelp } from './answer-help.ts';
import { answerSaid } from './answer-said.ts';
import { answerShow } from './answer-show.ts';
import { answerStatus } from './answer-status.ts';
import { answerStory } from './answer-story.ts';
import { answerWhy } from './answer-why.ts';
import type { DeskTools } from './desk-tools.ts';
import { createFeedDesk } from './feeds/feed-desk.ts';
import type { FeedTools } from './feeds/feed-tools.ts';
import type { Newsroom } from './posting/newsroom.ts';
import { createDigestDesk } from './standing/digest-desk.ts';
import { createMuteDesk } from './standing/mute-desk.ts';
import { createWatchDesk } from './standing/watch-desk.ts';

export interface NewsroomTools {
  readonly newsroom: Pick<Newsroom, 'tools' | 'deliver'>;
}

export function createDesk(tools: DeskTools & FeedTools & NewsroomTools, commands: readonly Command[]): Desk {
  const helps = commands.map((command) => ({ name: fullNameOf(command), help: helpOf(command) }));
  const { newsroom } = tools;
  const standing = { ...newsroom.tools, deliver: newsroom.deliver };
  return {
    now: () => tools.clock.now(),
    brief: (question) => answerBrief(question, tools),
    said: (question) => answerSaid(question, tools),
    story: (question) => answerStory(question, tools),
    why: (ref, asker) => answerWhy(ref, asker, { ...tools, digests: standing.digests }),
    show: (ref) => answerShow(ref, tools),
    feeds: createFeedDesk(tools),
    digests: createDigestDesk(standing),
    watches: createWatchDesk(standing),
    mutes: createMuteDesk(standing),
    status: (asker) => answerStatus(asker, { ...tools, digests: standing.digests }),
    help: async (command): Promise<Brief> => answerHelp(command, helps, tools.clock.now()),
  };
}
