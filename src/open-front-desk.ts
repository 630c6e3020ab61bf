/** Opens the front desk of a house, where chats ask. Loaded when a chat is connected: a question on the command line needs none. */
import { commands, groups } from '../commands/index.ts';
import { createFrontDesk } from './app/front-desk.ts';
import { standingCandidates } from './app/standing/standing-candidates.ts';
import { createSuggest } from './app/suggest.ts';
import type { FrontDesk } from './core/chat/front-desk.ts';
import type { House } from './main.ts';

export function openFrontDesk(house: House): FrontDesk {
  const { desk, store, library, clock, feeds, digests, chat, log } = house;
  const suggest = createSuggest({ store, library, clock, commands, feeds, further: standingCandidates(digests) });
  return createFrontDesk({ desk, commands, groups, log, chat, library, suggest });
}
