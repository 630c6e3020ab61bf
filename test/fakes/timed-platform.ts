/** A platform with a clock of its own, which forgets keys, loses answers and hides its history as it is told to. */
import type { Found, MessagePart, Posted, Poster } from '../../src/ports/poster.ts';

export type Telling = 'by looking' | 'by key' | 'not at all';
/** `none`: this one goes well, for a fault of a later one. */
export type PostFault = 'none' | 'lost' | 'unheard' | 'busy' | 'refused' | 'faulty';

export interface TimedPlatform {
  readonly poster: Poster;
  /** What stands in its one channel, in order. */
  readonly stands: readonly { readonly key: string; readonly says: string }[];
  /** Seconds of its own clock, which goes on and is never set. */
  pass(seconds: number): void;
  fail(fault: PostFault): void;
  failToLook(): void;
  heal(): void;
}

/** Seconds that it knows a key, and for which it says that it surely does. */
const KNOWS_KEYS = 180;
const KEY_HOLDS = 120;

/** `parts`: the messages of a Brief, whose title names what it says, apart by commas. */
export function timedPlatform(telling: Telling): TimedPlatform {
  const stands: { key: string; says: string; at: number }[] = [];
  let now = 0;
  let faults: PostFault[] = [];
  let looksThatFail = 0;
  const arrive = (key: string, says: string): Posted => {
    const known = stands.findIndex((one) => one.key === key && now - one.at < KNOWS_KEYS);
    const index = telling === 'by key' && known >= 0 ? known : stands.push({ key, says, at: now }) - 1;
    return { kind: 'posted', receipt: { channel: 'c', message: `m${index}` } };
  };
  const find = (key: string): Found => {
    if (looksThatFail > 0) {
      looksThatFail -= 1;
      return { kind: 'later', why: 'the history cannot be read' };
    }
    if (telling !== 'by looking') return { kind: 'unable', ...(telling === 'by key' ? { keyHoldsFor: KEY_HOLDS } : {}) };
    const index = stands.findIndex((one) => one.key === key);
    return index < 0 ? { kind: 'absent' } : { kind: 'found', receipt: { channel: 'c', message: `m${index}` } };
  };
  return {
    stands,
    pass: (seconds) => {
      now += seconds;
    },
    fail: (fault) => void faults.push(fault),
    failToLook: () => {
      looksThatFail += 1;
    },
    heal: () => {
      faults = [];
      looksThatFail = 0;
    },
    poster: {
      platform: 'timed',
      compose: ({ title }): readonly MessagePart[] =>
        title.split(',').map((story) => ({ message: { says: story }, stories: [story] })),
      post: async ({ key, message }) => {
        const fault = faults.shift();
        if (fault === 'lost') return { kind: 'unknown', why: 'no answer came' };
        if (fault === 'busy') return { kind: 'later', why: 'busy', seconds: 5 };
        if (fault === 'refused') return { kind: 'refused', why: 'no right' };
        if (fault === 'faulty') return { kind: 'refused', why: 'too long', concerns: 'message' };
        const posted = arrive(key, String(message.says));
        return fault === 'unheard' ? { kind: 'unknown', why: 'no answer came' } : posted;
      },
      edit: async (receipt) => ({ kind: 'posted', receipt }),
      find: async ({ key }) => find(key),
    },
  };
}
