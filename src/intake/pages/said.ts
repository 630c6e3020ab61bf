/** Everything in which a page speaks of itself. */
import type { DomDocument } from './dom.ts';
import type { PageJson } from './read-json-ld.ts';

/** Name or property in lower case → content, the first of each. */
export type MetaTags = ReadonlyMap<string, string>;

export interface Said {
  readonly document: DomDocument;
  readonly meta: MetaTags;
  readonly json: PageJson;
  readonly url?: string;
}
