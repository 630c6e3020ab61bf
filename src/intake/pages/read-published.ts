/** When a page says it was published. */
import { readDate } from '../feeds/read-date.ts';
import { type DomElement, isElsewhere } from './dom.ts';
import type { Published, PublishedBasis } from './page.ts';
import { textIn } from './read-json-ld.ts';
import type { Said } from './said.ts';

/** In the order of trust: what names publication before what only names a date. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'article.published',
  'published-date',
  'publish-date',
  'publication_date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'dcterms.date',
  'date',
];

export function readPublished(said: Said): Published | undefined {
  const { meta, json } = said;
  return (
    first('json-ld', [textIn(json.article, 'datePublished'), textIn(json.article, 'dateCreated')]) ??
    first(
      'meta',
      META.map((name) => meta.get(name)),
    ) ??
    first('time', timesOf(said)) ??
    first('json-ld', [textIn(json.webPage, 'datePublished')]) ??
    first('address', [dayInAddress(said.url)])
  );
}

function first(basis: PublishedBasis, printed: readonly (string | undefined)[]): Published | undefined {
  for (const one of printed) {
    const date = one === undefined ? undefined : readDate(one);
    if (date !== undefined) return { at: date.at, precision: date.precision, basis };
  }
  return undefined;
}

const OWN = 'time[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, [itemprop~=datePublished]';

/** Marked ones first; a plain `<time>` counts where it stands with the heading: the first one after `<h1>`. */
function timesOf({ document }: Said): (string | undefined)[] {
  const isOwn = (element: DomElement) => !isElsewhere(element);
  const marked = [...document.querySelectorAll(OWN)].slice(0, 10).filter(isOwn);
  let seenHeading = false;
  const plain: DomElement[] = [];
  for (const element of document.querySelectorAll('h1, time')) {
    if (element.tagName === 'H1') seenHeading = true;
    else if (seenHeading && isOwn(element) && plain.length < 3) plain.push(element);
  }
  return [...marked, ...plain].map((element) => {
    const said = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    return said?.trim() || undefined;
  });
}

/** "/2026/01/28/", "/2026-01-28-…": how many houses build their addresses. A month alone says too little. */
function dayInAddress(url: string | undefined): string | undefined {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  const match = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(path);
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}
