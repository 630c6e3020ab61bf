import type Database from 'better-sqlite3';
import type { ChatStore } from '../../ports/chat.ts';
import type { DigestStore } from '../../ports/digests.ts';
import type { FeedStore } from '../../ports/feeds.ts';
import type { RecheckStore } from '../../ports/rechecks.ts';
import type { Store } from '../../ports.ts';
import { chatStoreOn } from './chat-store-on.ts';
import { countEntities, countOutlets, countRows, countSpeakers } from './count-rows.ts';
import { digestStoreOn } from './digest-store-on.ts';
import { feedStoreOn } from './feed-store-on.ts';
import { fileArticle } from './file-article.ts';
import { findQuotes } from './find-quotes.ts';
import { findReports } from './find-reports.ts';
import { markWithdrawn } from './mark-withdrawn.ts';
import { type DatabaseOptions, openDatabase } from './open-database.ts';
import { keepForms, readPlaced } from './placed-articles.ts';
import {
  articleAt,
  idsLike,
  isHeld,
  readArticles,
  readMentions,
  readSentences,
  readTrail,
  readVersions,
} from './read-articles.ts';
import { readStories, storyOf } from './read-stories.ts';
import { recheckStoreOn } from './recheck-store-on.ts';
import { sqlOn } from './sql.ts';

/** The store in one SQLite file (or `:memory:`). Throws a `UsageError` where a person has to do something about the file. */
export function openStore(options: DatabaseOptions): Store {
  return storeOn(openDatabase(options));
}

/** Everything that is kept in one database. */
export interface Stores {
  readonly store: Store;
  readonly feeds: FeedStore;
  readonly chat: ChatStore;
  readonly digests: DigestStore;
  readonly rechecks: RecheckStore;
  close(): Promise<void>;
}

/** As `openStore`, with all that the database holds. */
export function openStores(options: DatabaseOptions): Stores {
  const db = openDatabase(options);
  const store = storeOn(db);
  return {
    store,
    feeds: feedStoreOn(db),
    chat: chatStoreOn(db),
    digests: digestStoreOn(db),
    rechecks: recheckStoreOn(db),
    close: () => store.close(),
  };
}

/** The store on an open database, which it closes. Every method is asynchronous, so that what is broken rejects. */
export function storeOn(db: Database.Database): Store {
  const sql = sqlOn(db);
  return {
    file: async (filing) => sql.write(() => fileArticle(sql, filing)),
    fileAll: async (filings) => sql.write(() => filings.map((filing) => fileArticle(sql, filing))),
    markWithdrawn: async (ids, withdrawal) => sql.write(() => markWithdrawn(sql, ids, withdrawal)),
    articles: async (ids) => sql.read(() => readArticles(sql, ids)),
    articleIdsLike: async (prefix) => idsLike(sql, 'article', prefix),
    articleAt: async (url) => articleAt(sql, url),
    versions: async (articleId) => sql.read(() => readVersions(sql, articleId)),
    isHeld: async (articleId, fingerprint) => isHeld(sql, articleId, fingerprint),
    sentences: async (ids) => sql.read(() => readSentences(sql, ids)),
    mentions: async (ids) => sql.read(() => readMentions(sql, ids)),
    trail: async (articleId) => readTrail(sql, articleId),
    reports: async (query) => sql.read(() => findReports(sql, query)),
    quotes: async (query) => sql.read(() => findQuotes(sql, query)),
    speakers: async (limit) => countSpeakers(sql, limit),
    topEntities: async (limit) => countEntities(sql, limit),
    outlets: async (limit) => countOutlets(sql, limit),
    stories: async (ids) => sql.read(() => readStories(sql, ids)),
    storyOf: async (articleId) => storyOf(sql, articleId),
    storyIdsLike: async (prefix) => idsLike(sql, 'story', prefix),
    placed: () => readPlaced(sql),
    keepForms: async (forms) => sql.write(() => keepForms(sql, forms)),
    counts: async () => sql.read(() => countRows(sql)),
    close: async () => void db.close(),
  };
}
