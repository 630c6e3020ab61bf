/** Answers one line that somebody typed. What goes wrong is said to that person in a sentence; the log has the rest. */
import { randomBytes } from 'node:crypto';
import type { Asker } from '../core/asker.ts';
import type { Brief } from '../core/brief/brief.ts';
import { type Command, type CommandArgs, fullNameOf, isChanging } from '../core/command.ts';
import type { Desk } from '../core/desk.ts';
import { readCommand } from '../core/read-command.ts';
import { UsageError } from '../core/usage-error.ts';
import type { Log } from '../ports.ts';

export type Answer =
  | { readonly ok: true; readonly brief: Brief; readonly command: Command; readonly args: CommandArgs }
  | { readonly ok: false; readonly message: string };

export interface Answering {
  readonly desk: Desk;
  readonly commands: readonly Command[];
  readonly log: Log;
}

export async function answer(line: string, asker: Asker, { desk, commands, log }: Answering): Promise<Answer> {
  try {
    const { command, args } = readCommand(line, commands, { now: desk.now(), asker });
    // A pasted file is as long as it is.
    if (line.length > LONGEST_LINE && command.words?.isVerbatim !== true)
      throw new UsageError(`That is longer than ${LONGEST_LINE} characters. Ask for one thing at a time.`);
    return { ok: true, brief: await runCommand(command, args, desk), command, args };
  } catch (cause) {
    return { ok: false, message: messageFor(cause, log) };
  }
}

/** Slack takes slash commands of any length; nobody asks a question of a page. */
const LONGEST_LINE = 2_000;

/** The only way in which a command is run: what changes something is refused to those who may not. */
export async function runCommand(command: Command, args: CommandArgs, desk: Desk): Promise<Brief> {
  if (isChanging(command, args.words) && !args.asker.mayManage) throw new UsageError(refusal(command, args.asker));
  return command.run(args, desk);
}

function refusal(command: Command, { platform }: Asker): string {
  const right = platform === 'slack' ? 'managers of the workspace or channel' : 'members who may manage the server';
  return `/${fullNameOf(command)} changes what everybody here gets, so only ${right} can use it. Ask one of them.`;
}

/** The sentence that the person sees; what is our fault is logged under a reference that they can name. */
export function messageFor(cause: unknown, log: Log): string {
  if (cause instanceof UsageError) return cause.message;
  const reference = randomBytes(4).toString('hex');
  log.error({ reference, err: cause }, 'a question could not be answered');
  return `Something went wrong on our side (reference ${reference}). The log has the rest.`;
}
