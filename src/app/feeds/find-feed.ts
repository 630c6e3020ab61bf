/** A feed as people name it → the one they mean. */
import { closest } from '../../core/closest.ts';
import { foldName } from '../../core/entities/fold.ts';
import { writtenAddress } from '../../core/feeds/written-address.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Subscription } from '../../ports/feeds.ts';
import { feedName, shortAddress } from './feed-words.ts';

/** Undefined where none of them is meant. Several of the same kind are refused with their addresses to choose from. */
export function findFeed(ref: string, subscriptions: readonly Subscription[]): Subscription | undefined {
  const asked = foldAddress(ref);
  const name = foldName(ref);
  const ways: ((one: Subscription) => boolean)[] = [
    ({ feed }) => feed.id === ref,
    ({ feed }) => feed.address === ref,
    ({ feed }) => foldAddress(feed.address) === asked,
    ({ feed }) => name !== '' && foldName(feedName(feed)) === name,
    ({ feed }) => foldAddress(new URL(feed.address).host) === asked,
    ({ feed }) => feed.id.startsWith(ref) && /^f_.{3,}/.test(ref),
    ({ feed }) => name !== '' && ` ${foldName(feedName(feed))} `.includes(` ${name} `),
  ];
  for (const isMeant of ways) {
    const found = subscriptions.filter(isMeant);
    if (found.length > 1) throw new UsageError(severalFeeds(ref, found));
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

/** Whether it stands with a scheme, with www, in whatever case, or with a slash behind it, is all the same to people. */
export function foldAddress(address: string): string {
  return shortAddress(writtenAddress(address))
    .toLowerCase()
    .replace(/^www\./, '');
}

const NAMED = 5;

function severalFeeds(ref: string, found: readonly Subscription[]): string {
  const named = found.slice(0, NAMED).map(({ feed }) => shortAddress(feed.address));
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : '';
  return `${found.length} feeds are called ${ref}. Type the address of one: ${named.join(', ')}${more}`;
}

export function noSuchFeed(ref: string, subscriptions: readonly Subscription[]): string {
  const [near] = closest(
    ref,
    subscriptions.map(({ feed }) => feedName(feed)),
    1,
  );
  const hint = near === undefined ? 'Type /feeds list for what there is.' : `Did you mean ${near}? /feeds list has them all.`;
  return `No feed here is called ${ref.slice(0, 200)}. ${hint}`;
}
