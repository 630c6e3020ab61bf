/**
 * The tables, as migrations in order; the n-th brings a database to version n. A migration that has been released is never
 * edited again: what should be different comes as the next one.
 */
import { ARTICLES } from './migrations/1-articles.ts';
import { FEEDS } from './migrations/2-feeds.ts';
import { CHAT } from './migrations/3-chat.ts';
import { DIGESTS } from './migrations/4-digests.ts';
import { CHECKS } from './migrations/5-checks.ts';
import { PLACED } from './migrations/6-placed.ts';

export const MIGRATIONS: readonly string[] = [ARTICLES, FEEDS, CHAT, DIGESTS, CHECKS, PLACED];
