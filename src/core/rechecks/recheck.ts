/** What is remembered of the page of an article that was cited in a channel: it is asked for again, to see whether it still says so. */
import type { Instant } from '../instant.ts';

export interface Recheck {
  /** The article whose page it is. */
  readonly articleId: string;
  readonly host: string;
  /** Reports on this page that were cited. */
  readonly cited: readonly string[];
  /** When one of them was cited last. */
  readonly citedAt: Instant;
  /** Missing where it is not asked again. */
  readonly nextAt?: Instant;
  readonly checkedAt?: Instant;
  readonly state: PageState;
  readonly missing?: Missing;
  /** It was said in the channels that the article is withdrawn. */
  readonly isWithdrawn?: true;
}

/** What a page is asked with the next time, so that a server need not send it again. */
export interface PageState {
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the last body. */
  readonly bodyHash?: string;
}

/** The article was not at its address. */
export interface Missing {
  readonly since: Instant;
  /** In words that follow "since then": "its page answers 404 (not found)". */
  readonly how: string;
  /** A hash of the text that stands there instead. */
  readonly instead?: string;
}

/** A page that was asked for again. */
export type PageCheck<Page> =
  /** As it was when it was asked last. */
  | { readonly kind: 'unchanged'; readonly state: PageState }
  | { readonly kind: 'read'; readonly page: Page; readonly state: PageState }
  | { readonly kind: 'gone'; readonly how: string }
  /** Says nothing of the article: no answer, refused, out of order. */
  | { readonly kind: 'open'; readonly why: string };
