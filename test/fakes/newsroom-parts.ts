/** The newsroom of a desk whose test is about something else: nothing is connected to it. */
import { createNewsroom, type Newsroom } from '../../src/app/posting/newsroom.ts';
import type { PostingTools } from '../../src/app/posting/posting-tools.ts';
import { silentLog } from './posting-house.ts';

export function newsroomParts(parts: Omit<PostingTools, 'posters' | 'log' | 'holder'>): { readonly newsroom: Newsroom } {
  return { newsroom: createNewsroom({ ...parts, posters: [], log: silentLog, holder: 'test' }) };
}
