/** `sitrep feeds check`: one feed asked for now, as a reader of feeds would that asked before. */
import type { Writable } from 'node:stream';
import { inert } from './core/brief/inert.ts';
import { plural } from './core/brief/labels.ts';
import { type FeedCheck, type FeedState, isUsable } from './core/feeds/feed-check.ts';
import { instantOf } from './core/instant.ts';
import type { Config } from './core/shapes/settings.ts';
import { UsageError } from './core/usage-error.ts';
import { createFeedParser } from './intake/feeds/feed-parser.ts';
import { readAllowedHosts } from './intake/fetching/allowed-hosts.ts';
import { checkFeed } from './intake/fetching/check-feed.ts';
import { resolveBySystem } from './intake/fetching/guarded-connect.ts';
import { type CheckMemory, openCheckMemory } from './store/sqlite/check-memory.ts';

export interface FeedCheckOptions {
  readonly json?: boolean;
  /** As if it were asked for the first time. */
  readonly anew?: boolean;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bodyHash?: string;
}

interface Surroundings {
  readonly config: Config;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Whether the feed can be used. Throws a `UsageError` for what is no address of the web; with `json`, after having printed so. */
export async function checkOneFeed(address: string, options: FeedCheckOptions & Surroundings): Promise<boolean> {
  refuseBadAddress(address, options);
  const memory = memoryFor(options);
  const [key, now] = [withoutCredentials(address), instantOf(Date.now())];
  const check = await askFor(address, givenState(options) ?? memory?.recall(key, now) ?? {}, options);
  print(check, options);
  if (memory !== undefined) remember(memory, [key, check.state, now], options);
  return isUsable(check);
}

/** What was found is told already; that it could not be remembered is no reason to end with an error. */
function remember(memory: CheckMemory, what: Parameters<CheckMemory['remember']>, { errors }: Surroundings): void {
  try {
    memory.remember(...what);
  } catch (cause) {
    errors.write(`what the server gave could not be remembered (${cause instanceof Error ? cause.message : String(cause)})\n`);
  } finally {
    memory.close();
  }
}

async function askFor(address: string, state: FeedState, { config }: Surroundings): Promise<FeedCheck> {
  const parser = createFeedParser();
  try {
    return await checkFeed(address, state, {
      parse: parser.parse,
      resolveName: resolveBySystem,
      allowed: readAllowedHosts(config.allowHosts ?? []),
      clock: { now: () => instantOf(Date.now()) },
      random: Math.random,
    });
  } finally {
    await parser.close();
  }
}

function refuseBadAddress(address: string, options: FeedCheckOptions & Surroundings): void {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  if ((protocol === 'http:' || protocol === 'https:') && hostname !== '') return;
  const problem = `${address.slice(0, 200)} is no address of a feed. For example sitrep feeds check https://example.org/feed.xml`;
  // A script reads one object, whatever it asked.
  if (options.json === true) print({ outcome: 'failed', condition: 'failed', problems: [problem], sent: {}, state: {} }, options);
  throw new UsageError(problem);
}

/** What a person does about the database is not what was asked about: without it the feed is asked for as for the first time. */
function memoryFor({ config, errors, anew, ...options }: FeedCheckOptions & Surroundings): CheckMemory | undefined {
  if (anew === true || givenState(options) !== undefined) return undefined;
  try {
    return openCheckMemory({ path: config.database });
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    errors.write(`${inert(cause.message)}\n`);
    return undefined;
  }
}

function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

function givenState({ etag, lastModified, bodyHash }: FeedCheckOptions): FeedState | undefined {
  if (etag === undefined && lastModified === undefined && bodyHash === undefined) return undefined;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(bodyHash === undefined ? {} : { bodyHash }),
  };
}

function print(check: FeedCheck, { json, output }: FeedCheckOptions & Surroundings): void {
  const shown = documentOf(check);
  output.write(json === true ? `${JSON.stringify(shown, null, 2)}\n` : `${inert(linesOf(shown, check).join('\n'))}\n`);
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

function linesOf(shown: Shown, { parsed }: FeedCheck): string[] {
  const { outcome, condition, status, items, problems, nextPollSeconds, permanentUrl, sent } = shown;
  return [
    `outcome    ${outcome}${condition === outcome ? '' : ` (${condition})`}`,
    ...(status === undefined ? [] : [`status     ${status}`]),
    ...(shown.title === undefined ? [] : [`title      ${shown.title}`]),
    ...(parsed === undefined ? [] : [`items      ${items}`]),
    ...problems.map((problem) => `problem    ${problem}`),
    `next poll  ${nextPollSeconds === undefined ? 'never' : `in ${nextPollSeconds} ${plural(nextPollSeconds, 'second')}`}`,
    ...(permanentUrl === undefined ? [] : [`moved to   ${permanentUrl}`]),
    ...Object.entries(sent).map(([name, value]) => `sent       ${name}: ${value}`),
  ];
}
