/** An article page as it was understood. */
import type { Instant } from '../../core/instant.ts';

/** As it came, decoded to a string already. */
export interface RawPage {
  readonly html: string;
  readonly url?: string;
}

/** Where on the page a date stood, the most trusted first. */
export type PublishedBasis = 'json-ld' | 'meta' | 'time' | 'address';

export interface Published {
  readonly at: Instant;
  readonly precision: 'minute' | 'day' | 'month';
  readonly basis: PublishedBasis;
}

/**
 * `paywalled`: the text is the free beginning only; `blocked`: the server or the publisher refuses (region, 403);
 * `challenge`: a page that wants to see a browser at work. Their text is no report.
 */
export type PageAccess = 'open' | 'paywalled' | 'blocked' | 'challenge';

/** What a page says of itself outside of its text. Absent is a missing field. */
export interface PageMetadata {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: Published;
  /** Absolute http or https address that the page calls its own. */
  readonly canonicalUrl?: string;
  /** The outlet as the page names itself: `og:site_name`, or the publisher in its JSON-LD. */
  readonly outlet?: string;
  /** ISO 639-1, as declared. */
  readonly language?: string;
}

export interface ArticlePage extends PageMetadata {
  /** One paragraph, heading, list item, quotation or table row a line; '' where the page holds no article. */
  readonly text: string;
  readonly access: PageAccess;
  /** What had to be cut or passed over, in words. */
  readonly problems: readonly string[];
}

/** A page that took too long or too much memory, or broke the reader, is refused with the reason. */
export type PageReading =
  | { readonly outcome: 'read'; readonly page: ArticlePage }
  | { readonly outcome: 'refused'; readonly reason: string };
