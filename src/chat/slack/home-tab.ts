/** The Home tab: what this workspace follows, from the same answers as everywhere. */

import type { Asker } from '../../core/asker.ts';
import { paginate } from '../../core/chat/paginate.ts';
import { writeScript } from '../../core/chat/write-script.ts';
import { fullNameOf } from '../../core/command.ts';
import type { SlackHouse } from './house.ts';
import { LIMITS } from './limits.ts';
import { plainText, type SlackBlock, sentenceMessage } from './message.ts';
import { blocksOf, costOf } from './messages-for.ts';

/** The action of the button that opens the window of the shortcut, and of the field that suggests topics. */
export const HOME_BRIEF = 'home:brief';
export const HOME_TOPIC = 'home:topic';

type HomeBlock = SlackBlock | { readonly type: 'actions'; readonly block_id: string; readonly elements: readonly object[] };

export async function publishHome(team: string, user: string, house: SlackHouse): Promise<void> {
  const client = await house.clients.of(team);
  const asker = await house.whoAsks({ at: { team, channel: user }, user, isManaging: false });
  const blocks = await homeBlocks(asker, house);
  await client?.write('views.publish', { user_id: user, view: { type: 'home', blocks } });
}

/** `/status`, and `list` of every group that has one. */
async function homeBlocks(asker: Asker, { frontDesk }: SlackHouse): Promise<HomeBlock[]> {
  const listed = frontDesk.commands.filter(({ group, name }) => name === 'list' || (group === undefined && name === 'status'));
  const answers = await Promise.all(listed.map((command) => answerBlocks(`/${fullNameOf(command)}`, asker, { frontDesk })));
  return [...WELCOME, ...answers.flat()].slice(0, LIMITS.homeBlocks);
}

/** As much of one answer as leaves room for the others, and how to see the rest. */
async function answerBlocks(line: string, asker: Asker, { frontDesk }: Pick<SlackHouse, 'frontDesk'>): Promise<HomeBlock[]> {
  const reply = await frontDesk.ask(line, asker);
  if (!reply.ok) return [{ type: 'divider' }, ...sentenceMessage(reply.message).blocks];
  const [first = [], ...others] = paginate(writeScript(reply.brief), costOf, PART);
  const rest = others.length === 0 ? [] : sentenceMessage(`There is more: ${line}`).blocks;
  return [{ type: 'divider' }, ...blocksOf(first), ...rest];
}

/** Slack takes 250,000 characters and 100 blocks in all. */
const PART = { characters: 20_000, lines: 200, sections: 8 };

const WELCOME: readonly HomeBlock[] = [
  { type: 'header', text: plainText('sitrep') },
  ...sentenceMessage('Type /brief venezuela in a channel, mention me, or write to me in plain words. /help lists everything.')
    .blocks,
  {
    type: 'actions',
    block_id: 'home',
    elements: [
      {
        type: 'external_select',
        action_id: HOME_TOPIC,
        placeholder: plainText('Brief me on …'),
        min_query_length: 1,
      },
      { type: 'button', action_id: HOME_BRIEF, text: plainText('Ask for a briefing'), value: 'open' },
    ],
  },
];
