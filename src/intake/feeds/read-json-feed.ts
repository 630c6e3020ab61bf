/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/, with every field of the wrong type passed over. */
import { createDraft, type Draft, type DraftFeed, keepValue } from './draft.ts';
import type { Says } from './elements.ts';
import { LIMITS } from './limits.ts';
import { salvageJson } from './salvage-json.ts';

type Json = Readonly<Record<string, unknown>>;

/** Field of the document → what it says. Items first; text is text and HTML is HTML, the format leaves no doubt. */
const OF_ITEM: readonly (readonly [key: string, says: Says, form: 'text' | 'html'])[] = [
  ['id', ['id', 0], 'text'],
  ['title', ['title', 0], 'text'],
  ['summary', ['summary', 0], 'text'],
  ['content_html', ['content', 0], 'html'],
  ['content_text', ['content', 1], 'text'],
  ['date_published', ['published', 0], 'text'],
  ['date_modified', ['updated', 0], 'text'],
];
const OF_FEED: typeof OF_ITEM = [
  ['title', ['title', 0], 'text'],
  ['description', ['summary', 0], 'text'],
  ['language', ['language', 0], 'text'],
];
/** Addresses in the order in which they are the page to open. */
const LINKS_OF_ITEM = ['url', 'external_url'] as const;
const LINKS_OF_FEED = ['home_page_url', 'feed_url'] as const;

/** A string where there is no feed: why. */
export function readJsonFeed(text: string): DraftFeed | string {
  const whole = parsed(text);
  if (whole !== undefined) return feedIn(whole);
  const salvaged = salvageJson(text);
  const draft = salvaged === undefined ? BROKEN : feedIn(parsed(salvaged));
  return typeof draft === 'string' ? BROKEN : { ...draft, problems: [`${BROKEN}: what is whole was read`, ...draft.problems] };
}

const BROKEN = 'is not JSON throughout';
const NO_FEED = 'is JSON, but no JSON Feed';

/** Nothing where it is no JSON; JSON's own `null` is nothing to us either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function feedIn(document: unknown): DraftFeed | string {
  if (!isObject(document)) return NO_FEED;
  const listed = document.items;
  if (!Array.isArray(listed) && !/jsonfeed/.test(String(document.version))) return NO_FEED;
  return draftOf(document, Array.isArray(listed) ? listed : []);
}

function draftOf(document: Json, listed: readonly unknown[]): DraftFeed {
  const problems: string[] = [];
  const head = createDraft();
  keepAll(head, document, OF_FEED, LINKS_OF_FEED);
  const items: Draft[] = [];
  for (const [index, item] of listed.slice(0, LIMITS.items).entries()) {
    if (isObject(item)) items.push(itemOf(item));
    else problems.push(`item ${index + 1}: is no object`);
  }
  if (listed.length > LIMITS.items) problems.push(`more than ${LIMITS.items} items: the rest was left out`);
  return { head, items, hasOwnDate: false, problems };
}

function itemOf(item: Json): Draft {
  const draft = createDraft();
  keepAll(draft, item, OF_ITEM, LINKS_OF_ITEM);
  for (const tag of listOf(item.tags)) {
    const text = textOf(tag)?.trim();
    if (text !== undefined && text !== '' && draft.tags.length < LIMITS.tags) draft.tags.push(text);
  }
  for (const attachment of listOf(item.attachments).filter(isObject)) {
    const url = textOf(attachment.url);
    if (url !== undefined && draft.enclosures.length < LIMITS.links) draft.enclosures.push({ ...plain(url), rank: 0 });
  }
  return draft;
}

function keepAll(draft: Draft, said: Json, fields: typeof OF_ITEM, links: readonly string[]): void {
  for (const [key, says, form] of fields) {
    const text = textOf(said[key]);
    if (text !== undefined) keepValue(draft, says, { text, form, bases: [] });
  }
  for (const [rank, key] of links.entries()) {
    const link = textOf(said[key]);
    if (link !== undefined && link.trim() !== '') draft.links.push({ ...plain(link), rank });
  }
  // 1.1 has a list; `author` is 1.0, and still written.
  for (const author of [...listOf(said.authors), said.author].filter(isObject).slice(0, LIMITS.links)) {
    const name = textOf(author.name) ?? textOf(author.url);
    if (name !== undefined && name.trim() !== '') draft.authors.push({ ...plain(name), rank: 0 });
  }
}

function plain(text: string) {
  return { text, form: 'text', bases: [] } as const;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Identifiers are numbers in many feeds; the specification asks readers to bear it. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
