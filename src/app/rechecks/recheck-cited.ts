/**
 * Asks again for the page of an article that was cited in a channel. An edit that touches what was told is taken in as one of a feed
 * is, and so corrected in the channels; an article that is gone is marked as withdrawn, and one that is back no longer is.
 */
import type { Article, Withdrawal } from '../../core/article.ts';
import { articleIdOf } from '../../core/article-id.ts';
import { contentHash } from '../../core/content-hash.ts';
import { standsIn } from '../../core/digest/same-words.ts';
import { foldName } from '../../core/entities/fold.ts';
import type { Instant } from '../../core/instant.ts';
import { afterRecheck, isConfirmed, isOfTheSite, type Seen } from '../../core/rechecks/after-recheck.ts';
import { compareTexts } from '../../core/rechecks/compare-texts.ts';
import type { PageCheck, Recheck } from '../../core/rechecks/recheck.ts';
import type { DigestStore } from '../../ports/digests.ts';
import type { FeedReader, FeedStore, FetchedPage } from '../../ports/feeds.ts';
import type { RecheckStore } from '../../ports/rechecks.ts';
import type { Clock, Log, Store } from '../../ports.ts';
import type { IntakeLine } from '../intake-line.ts';
import { takeOnReturn, takeOnWithdrawal } from '../posting/run-withdrawals.ts';

export interface RecheckTools {
  readonly rechecks: RecheckStore;
  readonly store: Store;
  readonly digests: DigestStore;
  readonly feeds: Pick<FeedStore, 'sightings'>;
  readonly reader: Pick<FeedReader, 'recheck'>;
  readonly line: IntakeLine;
  readonly clock: Clock;
  readonly log: Log;
}

export type Rechecked = 'as it was' | 'edited' | 'missing' | 'withdrawn' | 'back' | 'open';

/** Pages of a host that are looked at to tell whether it is the article that is gone or the whole site. */
const OF_HOST = 50;

/** Rejects only where a memory does. An aborted one is done again. */
export async function recheckCited(recheck: Recheck, tools: RecheckTools, signal?: AbortSignal): Promise<Rechecked> {
  const { store, rechecks, reader, clock } = tools;
  const [article] = await store.articles([recheck.articleId]);
  if (article?.url === undefined) {
    const { nextAt: _, ...ended } = recheck;
    await rechecks.keep(ended);
    return 'open';
  }
  const check = await reader.recheck(article.url, recheck.state);
  if (signal?.aborted) return 'open';
  const { seen, edited } = await judge(check, { article, recheck }, tools);
  const now = clock.now();
  // Before it is remembered: a kill in between asks the page again, and what is done twice changes nothing.
  const isEdited = edited !== undefined && (await takeInEdit(article, edited, tools));
  const since = recheck.missing?.since;
  const outcome = await settle(afterRecheck(recheck, seen, now), { isSeen: seen.kind !== 'open', now, since }, tools);
  return outcome ?? (isEdited ? 'edited' : seen.kind === 'there' ? 'as it was' : seen.kind);
}

interface Judged {
  readonly seen: Seen;
  /** To be taken in. */
  readonly edited?: FetchedPage;
}

async function judge(
  check: PageCheck<FetchedPage>,
  { article, recheck }: { readonly article: Article; readonly recheck: Recheck },
  { digests }: RecheckTools,
): Promise<Judged> {
  if (check.kind === 'gone') return { seen: { kind: 'missing', how: check.how } };
  if (check.kind === 'open') return { seen: { kind: 'open' } };
  const there = { seen: { kind: 'there', state: check.state } } as const;
  // A text that came from the feed is not compared with a page that was never used.
  if (check.kind === 'unchanged' || article.textBasis !== 'page') return there;
  const { page } = check;
  const told = (await Promise.all(recheck.cited.map((id) => digests.toldFrom(id)))).flat();
  // A page has much that changes from one hour to the next; only what was told is looked for.
  if (told.every(({ kind, text }) => kind === 'story' || standsIn(text, page.text))) return there;
  const change = page.isPaywalled ? 'part' : compareTexts(article.text, page.text);
  if (change === 'part') return { seen: { kind: 'open' } };
  if (change === 'edited') return { ...there, edited: page };
  const instead = contentHash(foldName(page.text));
  return { seen: { kind: 'missing', how: 'its page holds another text', instead } };
}

/** As an edit that a feed tells of. The title and a date that was printed stay: they are not what was compared. */
async function takeInEdit(article: Article, page: FetchedPage, { feeds, line, log }: RecheckTools): Promise<boolean> {
  const { url, title, byline, outletId, outletBasis, date, isBaseline } = article;
  const name = (await feeds.sightings(article.id)).map(({ item }) => item.name).find((one) => articleIdOf(one) === article.id);
  if (name === undefined) {
    log.warn({ article: article.id }, 'a cited article was edited, and no feed tells its name');
    return false;
  }
  const [outcome] = await line.take({
    name,
    origin: 'feed',
    raw: page.text,
    textBasis: 'page',
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(outletId === undefined ? {} : { outletId }),
    ...(outletBasis === undefined ? {} : { outletBasis }),
    ...(date.basis === 'feed' || date.basis === 'page' ? { date } : {}),
    ...(isBaseline === undefined ? {} : { isBaseline }),
    trail: [{ stage: 'seen', outcome: 'read again', reason: 'it was cited, and its page says it differently since' }],
  });
  return outcome === 'revised';
}

interface Settling {
  readonly isSeen: boolean;
  readonly now: Instant;
  /** Since when it was missing before it was asked for now. */
  readonly since: Instant | undefined;
}

/** What follows from it for the article and the channels that saw it, and the memory of the page last. */
async function settle(
  after: Recheck,
  { isSeen, now, since = now }: Settling,
  tools: RecheckTools,
): Promise<'withdrawn' | 'back' | undefined> {
  const { store, rechecks, log } = tools;
  const { missing } = after;
  if (!isSeen) return rechecks.keep(after).then(() => undefined);
  if (missing === undefined) {
    if (after.isWithdrawn !== true) return rechecks.keep(after).then(() => undefined);
    const { isWithdrawn: _, ...back } = after;
    await takeOnReturn(after.cited, since, tools);
    await store.markWithdrawn(after.cited, undefined);
    await rechecks.keep(back);
    return 'back';
  }
  if (!isConfirmed(missing, now)) return rechecks.keep(after).then(() => undefined);
  if (after.isWithdrawn !== true && isOfTheSite(missing, [after, ...(await othersOf(after, rechecks))])) {
    log.warn({ host: after.host, article: after.articleId }, 'cited pages of a whole site are missing; none counts as withdrawn');
    return rechecks.keep(after).then(() => undefined);
  }
  const withdrawal: Withdrawal = { since: missing.since, how: missing.how };
  await store.markWithdrawn(after.cited, withdrawal);
  await takeOnWithdrawal(after.cited, withdrawal, tools);
  await rechecks.keep({ ...after, isWithdrawn: true });
  return after.isWithdrawn === true ? undefined : 'withdrawn';
}

async function othersOf({ host, articleId }: Recheck, rechecks: RecheckStore): Promise<readonly Recheck[]> {
  return (await rechecks.ofHost(host, OF_HOST)).filter((other) => other.articleId !== articleId);
}
