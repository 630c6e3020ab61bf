/** What every chat surface is given: the list of questions, and one way to ask them. */
import type { Asker } from '../asker.ts';
import type { Brief } from '../brief/brief.ts';
import type { Command, CommandGroup, Suggests } from '../command.ts';

/** What can be asked next with one press; `line` is a command as it would be typed. */
export interface Offer {
  readonly id: 'more' | 'quotes' | 'sources' | 'story' | 'denies' | 'passage';
  readonly label: string;
  readonly line: string;
}

export type Reply =
  | {
      readonly ok: true;
      readonly brief: Brief;
      /** The command as it was understood; asking it again gives the same answer. */
      readonly line: string;
      readonly offers: readonly Offer[];
    }
  | {
      readonly ok: false;
      /** One sentence for the person, with what to type instead or with a reference. */
      readonly message: string;
    };

export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

export interface FrontDesk {
  readonly commands: readonly Command[];
  readonly groups: readonly CommandGroup[];
  /** A command as typed: `/said rubio about:venezuela`. Never rejects. */
  ask(line: string, asker: Asker): Promise<Reply>;
  /** Plain words, as in a mention or a direct message. Never rejects. */
  askInWords(text: string, asker: Asker): Promise<Reply>;
  /** At most 25, those that recent reports are about first. Never rejects. */
  suggest(what: Suggests, typed: string, asker: Asker): Promise<readonly Suggestion[]>;
  /** A short id for a question behind a button, valid after a restart. */
  keep(line: string): Promise<string>;
  recall(id: string): Promise<string | undefined>;
}
