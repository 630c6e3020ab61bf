/** What a field offers while somebody types in it. */
import type { By, SlackHouse } from './house.ts';
import { type PlainText, plainText } from './message.ts';

export interface Choice {
  readonly text: PlainText;
  readonly value: string;
}

/** Block Kit reference, "Select menu" and "Option": choices; characters of a text and of a value. */
const MOST = 100;
const LONGEST = 75;
/** Code points; one may be two characters. */
const LABEL = 37;

/** What was typed stands first: any words can be asked about. */
export async function suggestedTopics(typed: string, { at, user }: By, { whoAsks, frontDesk }: SlackHouse): Promise<Choice[]> {
  const words = typed.trim();
  const asker = await whoAsks({ at, user, isManaging: false });
  const found = await frontDesk.suggest('topic', words, asker);
  const all = [{ label: words, value: words }, ...found.filter(({ value }) => value !== words)];
  return all
    .filter(({ value }) => value !== '' && value.length <= LONGEST)
    .slice(0, MOST)
    .map(({ label, value }) => ({ text: plainText([...label].slice(0, LABEL).join('')), value }));
}
