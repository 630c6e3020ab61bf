/** One line of `sitrep analyze page`. */
import type { PageReader } from './page-reader.ts';

export interface PageLine {
  readonly id: string;
  readonly url?: string | null | undefined;
  /** Decoded already. */
  readonly html: string;
}

/** What the page does not say is missing; a page that was refused gives a problem of its line. */
export async function analyzePage({ id, url, html }: PageLine, reader: PageReader): Promise<object> {
  const reading = await reader.read({ html, ...(url ? { url } : {}) });
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  const { title, byline, published, text } = reading.page;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published: published.at }),
    text,
  };
}
