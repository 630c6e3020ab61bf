/** One form for all the addresses under which one page is known. To tell pages apart, not to fetch them. */
import { TRACKING, TRACKING_VALUES } from './tracking-parameters.ts';

/**
 * As `https`, without `www.`, mobile and AMP forms, tracking parameters, fragment and closing slash, what is left of the query
 * in the order of its names. Canonical addresses stay as they are. Text that is no address of the web comes back trimmed.
 */
export function canonicalAddress(address: string): string {
  const url = readAddress(address);
  if (url === undefined) return address.trim();
  const page = outOfCache(url);
  const port = page.port === '' || page.port === '80' || page.port === '443' ? '' : `:${page.port}`;
  return `https://${canonicalHost(page.hostname)}${port}${canonicalPath(page.pathname)}${canonicalQuery(page)}${route(page)}`;
}

/** The address as it can be opened, without what only says how a reader came to it. */
export function cleanAddress(address: string): string {
  const url = readAddress(address);
  if (url === undefined) return address.trim();
  for (const [name, value] of [...url.searchParams]) if (isTracking(name, value)) url.searchParams.delete(name, value);
  if (route(url) === '') url.hash = '';
  return url.href;
}

function readAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

/** AMP caches carry the address in their path: `…cdn.ampproject.org/c/s/example.org/x`, `google.com/amp/s/example.org/x`. */
function outOfCache(url: URL): URL {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname);
  const isViewer = /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return url;
  const inside = url.pathname.replace(/^\/(?:amp|[acirv])\/(?:s\/)?/, '');
  return readAddress(`https://${inside}${url.search}`) ?? url;
}

/** Prefixes that lead to the same pages in another dress. At least two names must be left. */
const DRESSES = /^(?:www\d?|m|mobile|movil|amp|wap)\.(?=[^.]+\.[^.])/;

function canonicalHost(host: string): string {
  const bare = host.replace(/\.$/, '');
  const undressed = bare.replace(DRESSES, '');
  return undressed === bare ? bare : canonicalHost(undressed);
}

function canonicalPath(path: string): string {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(samelySpelt);
  while (parts.length > 1 && parts[0] === 'amp') parts.shift();
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    const isForm = (last === 'amp' && parts.slice(0, -1).some(namesAnArticle)) || INDEX.test(last);
    const shorter = isForm ? '' : last.replace(/\.amp(?:\.html?)?$/i, '');
    if (shorter === last) break;
    parts.splice(-1, 1, ...(shorter === '' ? [] : [shorter]));
  }
  return parts.map((part) => `/${part}`).join('');
}

const INDEX = /^(?:index|default)\.(?:html?|php|aspx?)$/i;

/** A slug or a number, and not a section that happens to be called AMP. */
function namesAnArticle(part: string): boolean {
  return /-|\.|\d{5}/.test(part);
}

/** Percent-encoded or not, capital or small hexadecimal digits, composed or not: one spelling. */
function samelySpelt(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part).normalize('NFC'));
  } catch {
    return part;
  }
}

function canonicalQuery({ searchParams }: URL): string {
  const kept = [...searchParams].filter(([name, value]) => !isTracking(name, value));
  const sorted = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort();
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`;
}

/** Sites made of one page tell their pages apart by the fragment: `#!/story/5`, `#/story/5`. */
function route({ hash }: URL): string {
  return /^#!?\//.test(hash) ? hash : '';
}

const NAMES: ReadonlySet<string> = new Set(TRACKING.flatMap(({ names }) => names));
const PREFIXES = TRACKING.flatMap(({ prefixes = [] }) => prefixes);

function isTracking(name: string, value: string): boolean {
  const low = name.toLowerCase();
  if (NAMES.has(low) || PREFIXES.some((prefix) => low.startsWith(prefix))) return true;
  // A plain object: `constructor` is no parameter of ours.
  return Object.hasOwn(TRACKING_VALUES, low) && TRACKING_VALUES[low]?.test(value.toLowerCase()) === true;
}
