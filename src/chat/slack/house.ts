/** What everything that answers on Slack is given. */
import { randomBytes } from 'node:crypto';
import type { FrontDesk, Reply } from '../../core/chat/front-desk.ts';
import type { Turns } from '../../core/chat/turns.ts';
import { readPlainWords } from '../../core/plain-words/read-plain-words.ts';
import type { Log } from '../../ports.ts';
import type { Place, Posts } from './posts.ts';
import { type Answer, prepareAnswer } from './prepare-answer.ts';
import type { SlackClients } from './slack-clients.ts';
import { isManagingLine, type WhoAsks } from './who-asks.ts';

export interface SlackHouse {
  readonly frontDesk: FrontDesk;
  readonly clients: SlackClients;
  readonly posts: Posts;
  readonly whoAsks: WhoAsks;
  readonly log: Log;
  /** Questions begin in turn; those that wait for the same answer get one. */
  readonly turns: Turns<Answer>;
}

/** Who asks, and where. */
export interface By {
  readonly at: Place;
  readonly user: string;
}

/** Asks a command as typed. */
export async function askLine(
  line: string,
  { at, user }: By,
  house: SlackHouse,
): Promise<Answer & { readonly isManaging: boolean }> {
  const { frontDesk, whoAsks, turns } = house;
  const isManaging = isManagingLine(line, frontDesk.commands);
  const asker = await whoAsks({ at, user, isManaging });
  const { person, ...where } = asker;
  // The same for those who would get the same answer; what changes something is each their own.
  const key = isManaging ? undefined : JSON.stringify([line, where]);
  const turn = turns.take(key, async () => prepareAnswer(await frontDesk.ask(line, asker), frontDesk));
  return { ...(await turn.done), isManaging };
}

/** Asks in plain words, which may be a command as well. */
export async function askWords(words: string, { at, user }: By, { frontDesk, whoAsks, turns }: SlackHouse): Promise<Answer> {
  // Rights are looked up only where they matter; whether what is said is known by name makes no difference to that.
  const read = readPlainWords(words, { commands: frontDesk.commands, language: 'en', isKnown: () => false });
  const isManaging = read.kind === 'line' && isManagingLine(read.line, frontDesk.commands);
  const asker = await whoAsks({ at, user, isManaging });
  const ask = (): Promise<Reply> => (words.startsWith('/') ? frontDesk.ask(words, asker) : frontDesk.askInWords(words, asker));
  return turns.take(undefined, async () => prepareAnswer(await ask(), frontDesk)).done;
}

/** What is our fault, for the log, and the sentence for the person that names the place in the log. */
export function broken(cause: unknown, log: Log): string {
  const reference = randomBytes(4).toString('hex');
  log.error({ reference, err: cause }, 'a question on Slack could not be answered');
  return `Something went wrong on our side (reference ${reference}). The log has the rest.`;
}
