/** What a page says of itself: JSON-LD first, then its meta tags (Open Graph, Dublin Core, Parse.ly, Sailthru), then what readers see. */
import { webAddress } from '../feeds/resolve-address.ts';
import { chooseTitle } from './choose-title.ts';
import { cleanByline } from './clean-byline.ts';
import { type DomDocument, isElsewhere } from './dom.ts';
import type { PageMetadata } from './page.ts';
import { plainLine } from './plain.ts';
import { namesIn, textIn } from './read-json-ld.ts';
import { readPublished } from './read-published.ts';
import type { MetaTags, Said } from './said.ts';

export function readMetaTags(document: DomDocument): MetaTags {
  const tags = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const key of name?.toLowerCase().split(/\s+/) ?? []) if (content !== '' && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

export function readMetadata(said: Said): PageMetadata {
  const outlet = outletOf(said);
  return present({
    title: chooseTitle(said, outlet),
    byline: bylineOf(said, outlet),
    published: readPublished(said),
    canonicalUrl: canonicalOf(said),
    outlet,
    language: languageOf(said),
  });
}

function present(fields: { readonly [Field in keyof PageMetadata]-?: PageMetadata[Field] | undefined }): PageMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function outletOf({ meta, json }: Said): string | undefined {
  const [publisher] = namesIn(json.article?.publisher ?? json.webPage?.publisher);
  return plainLine(meta.get('og:site_name') ?? publisher ?? meta.get('application-name'), 120);
}

/** Where templates put the author's name; the page's own words come last, because they say who wrote what around it too. */
const BYLINE_META = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'];
const BYLINE_ELEMENTS = '[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], .byline, .author-name, .autor';

function bylineOf({ document, meta, json }: Said, outlet: string | undefined): string | undefined {
  const named = namesIn(json.article?.author).flatMap((name) => cleanByline(name) ?? []);
  if (named.length > 0) return [...new Set(named)].join(', ');
  const inMeta = BYLINE_META.map((name) => cleanByline(meta.get(name))).find((name) => name !== undefined);
  if (inMeta !== undefined && inMeta !== outlet) return inMeta;
  for (const element of document.querySelectorAll(BYLINE_ELEMENTS)) {
    const name = isElsewhere(element) ? undefined : cleanByline(element.textContent);
    if (name !== undefined) return name;
  }
  return inMeta;
}

/** The page's own address; one of another house, or the front page of all articles, is a fault of the template. */
function canonicalOf({ document, meta, url }: Said): string | undefined {
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const link = document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? '';
  return [link, meta.get('og:url') ?? ''].map((address) => webAddress(address, base)).find((address) => isCredible(address, url));
}

function isCredible(address: string | undefined, url: string | undefined): boolean {
  if (address === undefined || address.length > 2_000) return false;
  if (url === undefined || !URL.canParse(url)) return true;
  const [own, page] = [new URL(address), new URL(url)];
  const isFrontPage = own.pathname === '/' && own.search === '' && page.pathname + page.search !== '/';
  return !isFrontPage && (siteOf(own) === siteOf(page) || /(?:^|\.)(?:ampproject\.org|google\.\w+)$/.test(page.hostname));
}

/** The last label that is longer than a country or "com": `amp.elpais.com` and `elpais.com` are one house. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.split('.');
  const own = labels.slice(0, -1).findLast((label) => label.length > 3 || labels.length <= 2);
  return own ?? hostname;
}

function languageOf({ document, meta, json }: Said): string | undefined {
  const said = [
    document.documentElement.getAttribute('lang'),
    textIn(json.article, 'inLanguage'),
    meta.get('og:locale'),
    meta.get('content-language'),
    meta.get('language'),
  ];
  return said.map((tag) => /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase()).find((tag) => tag !== undefined);
}

/** True for addresses of the page itself, whatever follows `?` and `#`. */
export function createIsThisPage(url: string | undefined): (address: string) => boolean {
  const pathOf = (address: string) =>
    URL.canParse(address, url) ? new URL(address, url).pathname.replace(/\/$/, '') : undefined;
  const own = url === undefined ? undefined : pathOf(url);
  return (address) => own !== undefined && own !== '' && pathOf(address) === own;
}
