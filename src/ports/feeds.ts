/** What the house needs for feeds: a memory of them, and a way to read them. */
import type { Article } from '../core/article.ts';
import type { Passage } from '../core/feeds/feed.ts';
import type { Condition, FeedCheck, FeedState } from '../core/feeds/feed-check.ts';
import type { FeedRecord } from '../core/feeds/feed-record.ts';
import type { SeenItem } from '../core/feeds/seen-item.ts';
import type { Instant } from '../core/instant.ts';
import type { PageCheck, PageState } from '../core/rechecks/recheck.ts';

export type { FeedRecord };

export interface NewFeed {
  readonly address: string;
  readonly title?: string;
  readonly home?: string;
  readonly outletId?: string;
  /** Folders of an OPML file, outermost first. */
  readonly folders?: readonly string[];
  /** At once where it is missing. A feed that somebody follows already keeps its own time. */
  readonly firstPollAt?: Instant;
  /** Where the address is documented. */
  readonly foundIn?: string;
}

/** A feed of a workspace. */
export interface Subscription {
  readonly feed: FeedRecord;
  readonly folders: readonly string[];
  readonly addedBy: string;
  readonly addedAt: Instant;
}

/** What one poll leaves behind, in one transaction. */
export interface PollRecord {
  readonly feed: FeedRecord;
  /** New ones and those that came again. */
  readonly items: readonly SeenItem[];
}

/** An article as an item of a feed. */
export interface Sighting {
  readonly feed: FeedRecord;
  readonly item: SeenItem;
}

/** Somebody changed something: who, when, what. */
export interface Change {
  readonly at: Instant;
  readonly workspace: string;
  readonly actor: string;
  /** "added the feed https://…", in words. */
  readonly what: string;
}

export interface Subscribed {
  readonly feed: FeedRecord;
  /** Whether the workspace did not have it before. */
  readonly isNew: boolean;
}

export interface FeedStore {
  /**
   * Adding twice changes nothing. In the order given. A feed is known again by the address under which it was first added
   * and by the one that it has now.
   */
  subscribe(workspace: string, feeds: readonly NewFeed[], by: Pick<Change, 'actor' | 'at'>): Promise<readonly Subscribed[]>;
  /** As `subscribe`, for what a workspace starts with: leaves out what it has or ever had. What is new, in the order given. */
  offer(workspace: string, feeds: readonly NewFeed[], by: Pick<Change, 'actor' | 'at'>): Promise<readonly FeedRecord[]>;
  /** Whether the workspace had it. What was read of it stays. */
  unsubscribe(workspace: string, feedId: string, by: Pick<Change, 'actor' | 'at'>): Promise<boolean>;
  /** In the order of their titles. */
  subscriptions(workspace: string): Promise<readonly Subscription[]>;
  /** Feeds that somebody subscribed to and whose time has come, longest overdue first. */
  due(now: Instant, limit: number): Promise<readonly FeedRecord[]>;
  /** When the next one is due. */
  nextDueAt(): Promise<Instant | undefined>;
  /** Items of this feed, seen last first. */
  items(feedId: string, limit: number): Promise<readonly SeenItem[]>;
  /** Where this article was seen, first sight first. */
  sightings(articleId: string): Promise<readonly Sighting[]>;
  record(poll: PollRecord): Promise<void>;
  /** For commands that change something kept elsewhere; subscribing logs itself. */
  logChange(change: Change): Promise<void>;
  /** Newest first. */
  changes(workspace: string, limit: number): Promise<readonly Change[]>;
}

/** A feed that was found, fetched and read. */
export interface FoundFeed extends NewFeed {
  readonly condition: Condition;
  readonly items: number;
  /** Of its items; none of the future. */
  readonly newestAt?: Instant;
}

export interface Discovery {
  /** Best first; those of comments last. */
  readonly feeds: readonly FoundFeed[];
  /** What stood in the way, in words for a person. */
  readonly problems: readonly string[];
}

/** An article page as it was fetched and read. */
export interface FetchedPage {
  /** One paragraph a line; never without a letter. */
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  /** As the page gives it. */
  readonly date?: Article['date'];
  /** Where it was found in the end. */
  readonly url: string;
  /** The text is the free beginning only. */
  readonly isPaywalled: boolean;
}

/** A list of feeds as it was read: OPML. */
export interface FeedList {
  /** In the order of the list, each address once. */
  readonly feeds: readonly NewFeed[];
  /** What was left out and why, for a person. */
  readonly problems: readonly string[];
}

/** What is needed of a subscription to hand it on. */
export type ListedFeed = Pick<Subscription, 'folders'> & {
  readonly feed: Pick<FeedRecord, 'address' | 'title' | 'home' | 'outletId' | 'foundIn'>;
};

/** Lists of feeds, as readers exchange them. */
export interface FeedLists {
  read(text: string): Promise<FeedList>;
  /** Never rejects for what the network, a server or a file does. */
  fetch(address: string): Promise<FeedList>;
  /** The same feeds give the same text, in whatever order they come. */
  write(feeds: readonly ListedFeed[], head: { readonly title: string; readonly at: Instant }): Promise<string>;
}

/** An article page that was fetched and read, or why not. */
export type PageReading =
  | { readonly kind: 'read'; readonly page: FetchedPage }
  /** In words that follow "its page was not used:"; `mayPass` where asking another day may help. */
  | { readonly kind: 'unread'; readonly why: string; readonly mayPass?: true };

/** Reads feeds and pages from the network; never rejects for what the network, a server or a feed does. */
export interface FeedReader {
  check(address: string, state: FeedState): Promise<FeedCheck>;
  page(address: string): Promise<PageReading>;
  /** The page of an article that was read before, asked for with what is remembered of it. */
  recheck(address: string, state: PageState): Promise<PageCheck<FetchedPage>>;
  /** What a person would read, one paragraph a line. */
  textOf(passage: Passage): string;
  /** Feeds that a page offers; the address itself where it is a feed. A scheme may be missing. */
  discover(address: string): Promise<Discovery>;
  /** What is on its way is given up; asked afterwards, it fails. */
  close(): Promise<void>;
}
