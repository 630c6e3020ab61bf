/** A platform in memory that fails as it is told to. */
import type { Brief } from '../../src/core/brief/brief.ts';
import type { Message, MessagePart, Posted, Poster, Posting, Receipt } from '../../src/ports/poster.ts';

/** What happens to one attempt: `arrives unheard` is posted and answered with a broken connection, `lost` is neither posted nor answered. */
export type Fault = 'arrives unheard' | 'lost' | Exclude<Posted, { kind: 'posted' | 'unknown' }>;

export interface FakePosterOptions {
  readonly platform?: string;
  /** Seconds. */
  readonly keyHoldsFor?: number;
  readonly canFind?: boolean;
  /** The address of a post, from its id. */
  readonly linkOf?: (message: string) => string;
  readonly partsOf?: (brief: Brief) => readonly MessagePart[];
  /** The fault of the n-th attempt, from 0; none where undefined. */
  readonly faultOf?: (attempt: number, posting: Posting) => Fault | undefined;
}

export interface FakePoster extends Poster {
  /** What stands in the channels, in order. */
  readonly posts: readonly (Posting & { readonly receipt: Receipt })[];
  readonly edits: readonly { readonly receipt: Receipt; readonly message: Message }[];
  readonly attempts: () => number;
}

export function fakePoster(options: FakePosterOptions = {}): FakePoster {
  const posts: (Posting & { receipt: Receipt })[] = [];
  const edits: { receipt: Receipt; message: Message }[] = [];
  let attempts = 0;
  const arrive = (posting: Posting): Receipt => {
    const same = posts.find(({ key, channel }) => key === posting.key && channel === posting.channel);
    if (same !== undefined && options.keyHoldsFor !== undefined) return same.receipt;
    const receipt = { channel: posting.channel, message: `m${posts.length + 1}` };
    posts.push({ ...posting, receipt });
    return receipt;
  };
  return {
    platform: options.platform ?? 'terminal',
    ...(options.linkOf === undefined ? {} : { linkTo: async ({ message }: Receipt) => options.linkOf?.(message) }),
    posts,
    edits,
    attempts: () => attempts,
    compose: (brief) => options.partsOf?.(brief) ?? [{ message: { brief: brief as unknown as Record<string, unknown> } }],
    post: async (posting) => {
      const fault = options.faultOf?.(attempts, posting);
      attempts += 1;
      if (fault === 'lost') return { kind: 'unknown', why: 'the connection broke' };
      if (fault === undefined) return { kind: 'posted', receipt: arrive(posting) };
      if (fault !== 'arrives unheard') return fault;
      arrive(posting);
      throw new Error('the connection broke');
    },
    edit: async (receipt, message) => {
      edits.push({ receipt, message });
      return { kind: 'posted', receipt };
    },
    find: async ({ key, channel }) => {
      const { keyHoldsFor } = options;
      if (options.canFind === false) return { kind: 'unable', ...(keyHoldsFor === undefined ? {} : { keyHoldsFor }) };
      const found = posts.find((post) => post.key === key && post.channel === channel);
      return found === undefined ? { kind: 'absent' } : { kind: 'found', receipt: found.receipt };
    },
  };
}
