/**
 * Editions as an Atom feed (RFC 4287). An entry links to its post where the platform gives posts an address; one without a link is
 * allowed because its content is there (4.1.1.1 and 4.1.2). A feed ought to say its own address (4.1.1), and a file has none.
 */
import { createHash } from 'node:crypto';
import type { Brief } from '../brief/brief.ts';
import type { Instant } from '../instant.ts';
import { escapeMarkup, htmlOf } from './html.ts';

export interface AtomEntry {
  /** What the edition is, for ever: its id is made from it. */
  readonly identity: string;
  readonly brief: Brief;
  readonly at: Instant;
  /** Where it was posted. */
  readonly link?: string;
}

export interface AtomFeed {
  readonly identity: string;
  readonly title: string;
  readonly updated: Instant;
  readonly entries: readonly AtomEntry[];
}

export function atomOf({ identity, title, updated, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${stableId(identity)}</id>
<title>${escapeMarkup(title)}</title>
<updated>${updated}</updated>
<author><name>sitrep</name></author>
<generator>sitrep</generator>
${entries.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ identity, brief, at, link }: AtomEntry): string {
  const alternate = link === undefined ? '' : `<link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>\n`;
  return `<entry>
<id>${stableId(identity)}</id>
<title>${escapeMarkup(brief.title)}</title>
<updated>${at}</updated>
<published>${at}</published>
${alternate}<content type="html">${escapeMarkup(htmlOf(brief))}</content>
</entry>`;
}

/** The same for the same edition on every machine and in every export: a UUID of version 8 (RFC 9562) made from a hash. */
function stableId(identity: string): string {
  const hex = createHash('sha256').update(`sitrep ${identity}`, 'utf8').digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
