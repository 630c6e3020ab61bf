/** What can be asked about feeds, and by whom it was asked: each workspace has its own. */
import type { Asker } from './asker.ts';
import type { Brief } from './brief/brief.ts';

export interface NewFeedQuestion {
  /** Of a feed or of a site that has one; a scheme may be missing. */
  readonly address: string;
  /** The name of an outlet that is known. */
  readonly outlet?: string;
  readonly title?: string;
}

/** `ref`: a feed's id, address, host or title. Whether somebody may change something was decided before. */
export interface FeedDesk {
  add(question: NewFeedQuestion, asker: Asker): Promise<Brief>;
  list(words: string | undefined, asker: Asker): Promise<Brief>;
  remove(ref: string, asker: Asker): Promise<Brief>;
  /** `ref`: an address that nobody follows as well. */
  check(ref: string, asker: Asker): Promise<Brief>;
  /** `source`: the address of an OPML file, or its text. */
  import(source: string, asker: Asker): Promise<Brief>;
  export(asker: Asker): Promise<Brief>;
  changes(asker: Asker): Promise<Brief>;
}
