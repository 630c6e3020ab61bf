/** Posts on the terminal of whoever runs the program. */
import type { Writable } from 'node:stream';
import type { Brief } from '../../core/brief/brief.ts';
import type { Poster } from '../../ports/poster.ts';
import { printBrief } from './print-brief.ts';

export interface TerminalPosterOptions {
  readonly stream: Writable & { columns?: number };
  readonly hasColour: boolean;
  /** Called after each post, so that a prompt can be shown again. */
  readonly afterPost?: () => void;
}

/** What was printed cannot be looked for, nor changed: an edit is printed as a post of its own. */
export function createTerminalPoster({ stream, hasColour, afterPost }: TerminalPosterOptions): Poster {
  let posts = 0;
  const print = async (brief: Brief, label: string) => {
    stream.write(`\n--- ${label} ---\n`);
    await printBrief(brief, { stream, hasColour });
    stream.write('\n');
    afterPost?.();
    posts += 1;
    return { kind: 'posted', receipt: { channel: 'terminal', message: String(posts) } } as const;
  };
  return {
    platform: 'terminal',
    compose: (brief) => [{ message: { brief: JSON.parse(JSON.stringify(brief)) as Record<string, unknown> } }],
    post: ({ message }) => print(message.brief as unknown as Brief, 'posted by sitrep'),
    edit: (_, message) => print(message.brief as unknown as Brief, 'changed by sitrep'),
    find: async () => ({ kind: 'unable' }),
  };
}
