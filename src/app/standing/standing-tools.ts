/** What answers about digests, watches and mutes are made with. */
import { echo } from '../../core/echo.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { PostingTools } from '../posting/posting-tools.ts';
import type { EditionTools } from '../posting/write-digest.ts';

export interface StandingTools extends EditionTools, Pick<PostingTools, 'posters'> {
  /** Sends what is taken on, now. */
  readonly deliver: () => Promise<void>;
}

export const CHANNEL_LIMITS = {
  /** More in one channel would be a feed of its own. */
  digests: 20,
  watches: 20,
  mutes: 100,
} as const;

/** Whether two digests or watches are on the same, as it was typed but for case and spaces; without a topic: on everything. */
export function isSameTopic(one: string | undefined, other: string | undefined): boolean {
  const plain = (topic: string | undefined) => topic?.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}

/** The one that is meant, of this workspace. Throws a `UsageError` that lists what there is. */
export function chosenOf<T extends { readonly id: string }>(ref: string, all: readonly T[], kind: 'digest' | 'watch'): T {
  const typed = ref.trim().toLowerCase();
  const found = all.find(({ id }) => id === typed || id === `${kind.charAt(0)}${typed}`);
  if (found !== undefined) return found;
  const add = `/${kind} add`;
  const held =
    all.length === 0 ? `There is none here yet: ${add}` : `There are ${all.map(({ id }) => id).join(', ')}: /${kind} list`;
  throw new UsageError(`There is no ${kind} ${echo(ref)}. ${held}`);
}
