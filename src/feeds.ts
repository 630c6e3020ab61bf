/** `sitrep feeds …`: what a person can do with feeds from the command line. */
import type { Writable } from 'node:stream';
import { inert } from './core/brief/inert.ts';
import { type FeedCheck, type FeedState, isUsable } from './core/feeds/feed-check.ts';
import { instantOf } from './core/instant.ts';
import type { Config } from './core/shapes/settings.ts';
import { UsageError } from './core/usage-error.ts';
import { readAllowedHosts } from './intake/fetching/allowed-hosts.ts';
import { checkFeed } from './intake/fetching/check-feed.ts';
import { resolveBySystem } from './intake/fetching/guarded-connect.ts';

export interface FeedCheckOptions {
  readonly json?: boolean;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bodyHash?: string;
}

interface Surroundings {
  readonly config: Config;
  readonly output: Writable;
}

/** Whether the feed can be used. Throws a `UsageError` for what is no address of the web. */
export async function checkOneFeed(address: string, options: FeedCheckOptions & Surroundings): Promise<boolean> {
  refuseBadAddress(address);
  const check = await checkFeed(address, stateOf(options), {
    resolveName: resolveBySystem,
    allowed: readAllowedHosts(options.config.allowHosts ?? []),
    clock: { now: () => instantOf(Date.now()) },
    random: Math.random,
  });
  const shown = documentOf(check);
  options.output.write(options.json === true ? `${JSON.stringify(shown, null, 2)}\n` : `${inert(linesOf(shown).join('\n'))}\n`);
  return isUsable(check);
}

function refuseBadAddress(address: string): void {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  if ((protocol === 'http:' || protocol === 'https:') && hostname !== '') return;
  throw new UsageError(
    `${address.slice(0, 200)} is no address of a feed. For example sitrep feeds check https://example.org/feed.xml`,
  );
}

function stateOf({ etag, lastModified, bodyHash }: FeedCheckOptions): FeedState {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(bodyHash === undefined ? {} : { bodyHash }),
  };
}

type Shown = ReturnType<typeof documentOf>;

/** What is printed with `--json`. */
function documentOf({ parsed, ...check }: FeedCheck) {
  return {
    ...check,
    items: parsed?.items.length ?? 0,
    ...(parsed?.feed.title === undefined ? {} : { title: parsed.feed.title }),
  };
}

function linesOf(shown: Shown): string[] {
  const { outcome, condition, status, items, problems, nextPollSeconds, permanentUrl, sent } = shown;
  return [
    `outcome    ${outcome}${condition === outcome ? '' : ` (${condition})`}`,
    ...(status === undefined ? [] : [`status     ${status}`]),
    ...(shown.title === undefined ? [] : [`title      ${shown.title}`]),
    `items      ${items}`,
    ...problems.map((problem) => `problem    ${problem}`),
    `next poll  ${nextPollSeconds === undefined ? 'never' : `in ${nextPollSeconds} seconds`}`,
    ...(permanentUrl === undefined ? [] : [`moved to   ${permanentUrl}`]),
    ...Object.entries(sent).map(([name, value]) => `sent       ${name}: ${value}`),
  ];
}
