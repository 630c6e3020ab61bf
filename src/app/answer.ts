/** Answers one line that somebody typed. What goes wrong is said to that person in a sentence; the log has the rest. */
import { randomBytes } from 'node:crypto';
import type { Brief } from '../core/brief/brief.ts';
import type { Command } from '../core/command.ts';
import type { Desk } from '../core/desk.ts';
import { readCommand } from '../core/read-command.ts';
import { UsageError } from '../core/usage-error.ts';
import type { Log } from '../ports.ts';

export type Answer = { readonly ok: true; readonly brief: Brief } | { readonly ok: false; readonly message: string };

export async function answer(line: string, desk: Desk, commands: readonly Command[], log: Log): Promise<Answer> {
  try {
    const { command, args } = readCommand(line, commands, desk.now());
    return { ok: true, brief: await command.run(args, desk) };
  } catch (cause) {
    return { ok: false, message: messageFor(cause, log) };
  }
}

/** The sentence that the person sees; what is our fault is logged under a reference that they can name. */
export function messageFor(cause: unknown, log: Log): string {
  if (cause instanceof UsageError) return cause.message;
  const reference = randomBytes(4).toString('hex');
  log.error({ reference, err: cause }, 'a question could not be answered');
  return `Something went wrong on our side (reference ${reference}). The log has the rest.`;
}
