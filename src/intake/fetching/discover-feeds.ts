/** Any address → the feeds there: itself, those that the page declares or links to, or those in the usual places. */
import type { FeedDocument } from '../../core/feeds/feed.ts';
import type { FeedCheck } from '../../core/feeds/feed-check.ts';
import type { Discovery } from '../../ports/feeds.ts';
import { decodeBody } from '../feeds/decode-body.ts';
import { type FeedLink, feedLinks } from '../feeds/feed-links.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { describeFound } from './describe-found.ts';
import { type PollWeb, pollFeed } from './poll-feed.ts';
import { type Found, rankFound } from './rank-found.ts';
import type { Robots } from './robots.ts';
import { typedAddresses } from './typed-address.ts';
import { USUAL_FEEDS } from './usual-feeds.ts';

export interface DiscoverWeb extends PollWeb {
  readonly robots: Robots;
}

/** A person waits, and the site did not ask for this. */
export const DISCOVERY_LIMITS = {
  /** Requests in all; each after the one before. */
  requests: 12,
  /** After this no further request is begun. */
  ms: 45_000,
  /** Enough to choose from. */
  feeds: 6,
} as const;

interface Visit {
  readonly address: string;
  readonly check: FeedCheck;
  /** Present where something came that could be looked into. */
  readonly document?: FeedDocument;
}

interface Search {
  readonly visited: Set<string>;
  readonly found: Found[];
  readonly isOver: () => boolean;
  visit(address: string, isOfComments?: boolean): Promise<Visit>;
}

/** Never rejects for what the network, a server or a page does. Each feed was fetched and read; best first. */
export async function discoverFeeds(typed: string, web: DiscoverWeb): Promise<Discovery> {
  const addresses = typedAddresses(typed);
  if (addresses.length === 0) return { feeds: [], problems: ['this is no address of the web'] };
  const search = createSearch(web);
  const start = await firstThatAnswers(addresses, search);
  if (search.found.length > 0) return { feeds: rankFound(search.found), problems: start.check.problems };
  if (start.check.status === undefined || isUnwelcome(start)) return { feeds: [], problems: start.check.problems };
  const page = start.document?.url ?? start.address;
  await followLinks(start, search);
  if (search.found.length === 0) await tryUsualPlaces(new URL(page), search, web.robots);
  const feeds = rankFound(search.found).map((feed) => ({ home: page, ...feed, foundIn: page }));
  return { feeds, problems: feeds.length > 0 ? [] : [...unreadPage(start), noneFound(search)] };
}

/** That the page is one and no feed goes without saying. */
function unreadPage({ document, check }: Visit): readonly string[] {
  return document === undefined ? check.problems : [];
}

function noneFound({ visited }: Search): string {
  const places = visited.size - 1;
  return places === 0 ? 'no feed was found there' : `no feed was found there, nor at ${places} further addresses`;
}

function createSearch(web: DiscoverWeb): Search {
  const visited = new Set<string>();
  const bodies = new Set<string>();
  const found: Found[] = [];
  const until = Date.parse(web.clock.now()) + DISCOVERY_LIMITS.ms;
  return {
    visited,
    found,
    isOver: () =>
      visited.size >= DISCOVERY_LIMITS.requests || found.length >= DISCOVERY_LIMITS.feeds || Date.parse(web.clock.now()) >= until,
    visit: async (address, isOfComments = false) => {
      visited.add(address);
      const visit = await lookAt(address, web);
      const feed = describeFound(address, visit.check, web.clock.now());
      // The same one under several addresses.
      const body = visit.check.state.bodyHash ?? '';
      if (feed !== undefined && !bodies.has(body)) found.push({ feed, isOfComments });
      bodies.add(body);
      return visit;
    },
  };
}

async function lookAt(address: string, web: DiscoverWeb): Promise<Visit> {
  let document: FeedDocument | undefined;
  const parse = (fetched: FeedDocument) => {
    document = fetched;
    return (web.parse ?? parseFeed)(fetched);
  };
  const check = await pollFeed(address, {}, { ...web, parse });
  return { address, check, ...(document === undefined ? {} : { document }) };
}

/** Without a scheme https is meant; many small sites still have only the other one. */
async function firstThatAnswers(addresses: readonly string[], search: Search): Promise<Visit> {
  const [first = '', second] = addresses;
  const visit = await search.visit(first);
  return visit.check.status !== undefined || second === undefined ? visit : search.visit(second);
}

/** Asking on is what such an answer asks us not to do. */
function isUnwelcome({ check: { outcome, status, condition } }: Visit): boolean {
  return outcome === 'later' || outcome === 'gone' || condition === 'blocked' || (status ?? 0) >= 500;
}

/** Links for people are followed where a page declares nothing; one of them may lead to the page that has all feeds. */
async function followLinks(start: Visit, search: Search): Promise<void> {
  const queue = linksOn(start);
  let isDeclared = false;
  for (let link = queue.shift(); link !== undefined && !search.isOver(); link = queue.shift()) {
    if (search.visited.has(link.address) || (isDeclared && link.kind === 'linked')) continue;
    const visit = await search.visit(link.address, link.isOfComments);
    const isFeed = visit.check.parsed !== undefined;
    isDeclared ||= isFeed && link.kind === 'declared' && !link.isOfComments;
    if (!isFeed && link.isOnStart && search.found.length === 0) queue.unshift(...linksOn(visit, false));
  }
}

function linksOn({ document }: Visit, isOnStart = true): (FeedLink & { readonly isOnStart: boolean })[] {
  if (document?.url === undefined) return [];
  const { text } = decodeBody(document.body, document.contentType);
  return feedLinks(text, document.url).map((link) => ({ ...link, isOnStart }));
}

/** Guesses are for programs that may guess: robots.txt is asked first. One feed is enough. */
async function tryUsualPlaces(page: URL, search: Search, robots: Robots): Promise<void> {
  for (const { path } of USUAL_FEEDS) {
    const url = new URL(path, page);
    if (search.isOver() || search.found.length > 0) return;
    if (search.visited.has(url.href) || !(await robots.mayFetch(url))) continue;
    if (isUnwelcome(await search.visit(url.href))) return;
  }
}
