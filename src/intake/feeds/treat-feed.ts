/** A draft → what it says in one form: titles in one line of text, absolute addresses, instants, names. */

import type { Feed, FeedItem, LinkBasis, ParsedFeed, Passage, TitleBasis } from '../../core/feeds/feed.ts';
import type { Instant } from '../../core/instant.ts';
import type { Draft, DraftFeed, Ranked, Value } from './draft.ts';
import type { Field } from './elements.ts';
import { htmlText, inLine, looksLikeHtml } from './html-text.ts';
import { legible } from './legible.ts';
import { LIMITS } from './limits.ts';
import { present } from './present.ts';
import { createProblemList, type ProblemList, quoted } from './problem-list.ts';
import { type FeedDate, readDate } from './read-date.ts';
import { baseOf, webAddress } from './resolve-address.ts';
import { resolveHtml } from './resolve-html.ts';

interface Context {
  /** Where relative addresses start that have no base of their own. */
  readonly base?: string | undefined;
  readonly home?: string | undefined;
  readonly author?: string | undefined;
  readonly problems: ProblemList;
  /** Which item the problems are about; the feed itself where it is missing. */
  readonly number?: number;
}

function tell({ problems, number }: Context, problem: string): void {
  problems.add(`${number === undefined ? 'feed' : `item ${number}`}: ${problem}`);
}

export function treatFeed(draft: DraftFeed, url: string | undefined): ParsedFeed {
  const problems = createProblemList();
  for (const problem of draft.problems) problems.add(problem);
  const feed = treatHead(draft.head, { base: url, problems });
  const context = { base: feed.link ?? url, home: feed.link, author: feed.author, problems };
  const items = draft.items.map((item, index) => treatItem(item, { ...context, number: index + 1 }));
  return { feed: draft.hasOwnDate ? feed : { ...feed, ...newest(items) }, items, problems: problems.lines() };
}

/** JSON Feed has no date for the whole; it is as new as what is in it. */
function newest(items: readonly FeedItem[]): { readonly updated?: Instant } {
  const dates = items.flatMap(({ published, updated }) => updated ?? published ?? []).sort();
  const last = dates.at(-1);
  return last === undefined ? {} : { updated: last };
}

function treatHead(head: Draft, context: Context): Feed {
  const link = bestLink(head.links, context) ?? context.base;
  const inner = { ...context, base: link };
  return present<Feed>({
    title: titleOf(head) ?? link?.slice(0, LIMITS.line),
    link,
    description: passageOf(head, 'summary', inner),
    language: languageOf(head),
    published: dateOf(head, 'published', context)?.at,
    updated: dateOf(head, 'updated', context)?.at,
    author: authorOf(head),
    id: idOf(head, inner),
  });
}

function treatItem(item: Draft, context: Context): FeedItem {
  const summary = passageOf(item, 'summary', context);
  const content = passageOf(item, 'content', context);
  const { link, linkBasis } = linkOf(item, context);
  const published = dateOf(item, 'published', context);
  const updated = dateOf(item, 'updated', context);
  const precision = (published ?? updated)?.precision;
  const { title, titleBasis } = titled(titleOf(item), { summary, content, link: linkBasis === 'home' ? undefined : link });
  return present<FeedItem>({
    title,
    titleBasis,
    link,
    linkBasis,
    id: idOf(item, context),
    published: published?.at,
    updated: updated?.at,
    datePrecision: precision === 'minute' ? undefined : precision,
    author: authorOf(item) ?? context.author,
    summary,
    content,
    tags: item.tags.length === 0 ? undefined : item.tags.map((tag) => oneLine(tag)),
    enclosure: bestLink(item.enclosures, context),
  });
}

function oneLine(text: string): string {
  return inLine(text).slice(0, LIMITS.line);
}

function titleOf(draft: Draft): string | undefined {
  const value = draft.values.get('title');
  if (value === undefined) return undefined;
  const title = oneLine(plainText(value));
  return title === '' ? undefined : title;
}

/** RSS titles are HTML or not, and escaped once or twice; only what cannot be mark-up is left as characters. */
function plainText({ text, form }: Value): string {
  const short = text.slice(0, LIMITS.line * 4);
  if (form === 'text') return short;
  return form === 'html' || looksLikeHtml(short) ? htmlText(short) : htmlText(short.replaceAll('<', '&lt;'));
}

interface Titled {
  readonly title?: string | undefined;
  readonly titleBasis?: TitleBasis | undefined;
}

/** Without a title the item is called by how its text begins, or by its address; so does miniflux. */
function titled(
  title: string | undefined,
  { summary, content, link }: { summary: Passage | undefined; content: Passage | undefined; link: string | undefined },
): Titled {
  if (title !== undefined) return { title, titleBasis: 'title' };
  for (const passage of [summary, content]) {
    const text = passage === undefined ? '' : beginning(passage);
    if (text !== '') return { title: text, titleBasis: 'text' };
  }
  return link === undefined ? {} : { title: link.slice(0, LIMITS.line), titleBasis: 'address' };
}

function beginning({ text, isHtml }: Passage): string {
  const start = text.slice(0, LIMITS.line);
  const line = isHtml ? htmlText(start) : inLine(start);
  if (line.length <= LIMITS.madeTitle) return line;
  const cut = line.slice(0, LIMITS.madeTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LIMITS.madeTitle / 2)).trimEnd()}…`;
}

function passageOf(draft: Draft, field: Field, { base }: Context): Passage | undefined {
  const value = draft.values.get(field);
  if (value === undefined) return undefined;
  const text = legible(value.text).trim();
  const isHtml = value.form === 'html' || (value.form === 'either' && (looksLikeHtml(text) || /&#?\w{1,31};/.test(text)));
  return isHtml ? { text: resolveHtml(text, baseOf(value.bases, base)), isHtml } : { text, isHtml };
}

function languageOf(head: Draft): string | undefined {
  const language = head.values.get('language')?.text.trim().replaceAll('_', '-');
  return language === undefined || !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? undefined : language;
}

function dateOf(draft: Draft, field: Field, context: Context): FeedDate | undefined {
  const printed = draft.values.get(field)?.text.trim() ?? '';
  if (printed === '') return undefined;
  const date = readDate(printed);
  if (date === undefined) tell(context, `${quoted(printed)} is no date that could be read`);
  return date;
}

function authorOf(draft: Draft): string | undefined {
  const best = Math.min(...draft.authors.map((author) => author.rank));
  const names = draft.authors.filter(({ rank }) => rank === best).map(({ text }) => oneLine(htmlText(text)));
  const joined = [...new Set(names)].filter((name) => name !== '').join(', ');
  return joined === '' ? undefined : joined;
}

/** RFC 4287 §4.2.6: compared character by character, so left as it is; only one that is relative by its looks or by an xml:base is made absolute. */
function idOf(draft: Draft, { base }: Context): string | undefined {
  const value = draft.values.get('id');
  const id = value === undefined ? '' : oneLine(value.text);
  if (value === undefined || id === '') return undefined;
  const isRelative = id.startsWith('/') || (value.bases.length > 0 && !/^[a-z][a-z0-9+.-]*:/i.test(id));
  return (isRelative ? webAddress(id, baseOf(value.bases, base)) : undefined) ?? id;
}

function linkOf(
  item: Draft,
  context: Context,
): { readonly link?: string | undefined; readonly linkBasis?: LinkBasis | undefined } {
  const own = bestLink(item.links, context);
  if (own !== undefined) return { link: own, linkBasis: 'link' };
  const id = item.values.get('id')?.text ?? '';
  const fromId = /^\s*https?:\/\//i.test(id) ? webAddress(id) : undefined;
  if (fromId !== undefined) return { link: fromId, linkBasis: 'id' };
  return context.home === undefined ? {} : { link: context.home, linkBasis: 'home' };
}

/** The link of the best rank that is an address on the web; the first of several. */
function bestLink(links: readonly Ranked[], context: Context): string | undefined {
  for (const link of links.length > 1 ? [...links].sort((a, b) => a.rank - b.rank) : links) {
    const address = link.text.length > LIMITS.line ? undefined : webAddress(link.text, baseOf(link.bases, context.base));
    if (address !== undefined) return address;
    tell(context, `${quoted(link.text)} is no address on the web`);
  }
  return undefined;
}
