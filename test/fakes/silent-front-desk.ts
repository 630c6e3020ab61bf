/** A front desk of which nobody asks anything. */
import type { FrontDesk, Reply } from '../../src/core/chat/front-desk.ts';
import type { Command } from '../../src/core/command.ts';

const nothing = async (): Promise<Reply> => ({ ok: false, message: 'nothing' });

/** `commands`: what the platform is told that there is. */
export function silentFrontDesk(commands: readonly Command[] = []): FrontDesk {
  return {
    commands,
    groups: [],
    ask: nothing,
    askInWords: nothing,
    suggest: async () => [],
    keep: async (line) => line,
    recall: async () => undefined,
  };
}
