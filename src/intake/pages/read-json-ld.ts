/** JSON-LD of a page (schema.org): the node that is the article, wherever it hides, in JSON however broken. */
import { PAGE_LIMITS } from './limits.ts';

export type JsonNode = Readonly<Record<string, unknown>>;

/** Types of schema.org that are an article; `WebPage` says less of the same page. */
const ARTICLE = /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review)$/;
const WEB_PAGE = /(?:^|[/:])(?:WebPage|ItemPage|VideoObject)$/;
/** Where other articles are listed. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'itemListElement',
  'relatedLink',
  'mentions',
  'citation',
  'isBasedOn',
  'comment',
  'review',
  'liveBlogUpdate',
]);

export interface PageJson {
  readonly article?: JsonNode;
  readonly webPage?: JsonNode;
}

/** `isThisPage`: whether an address is the page's own; where several articles are described, that one is chosen. */
export function readJsonLd(scripts: readonly string[], isThisPage: (address: string) => boolean): PageJson {
  const nodes = scripts.flatMap((script) => nodesOf(parseLoosely(script)));
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  const own = articles.find((node) => addressesOf(node).some(isThisPage));
  const article = own ?? articles[0];
  const webPage = nodes.find((node) => hasType(node, WEB_PAGE));
  return { ...(article === undefined ? {} : { article }), ...(webPage === undefined ? {} : { webPage }) };
}

function hasType(node: JsonNode, pattern: RegExp): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

function addressesOf(node: JsonNode): string[] {
  const main = node.mainEntityOfPage;
  return [node.url, node['@id'], main, isNode(main) ? main['@id'] : undefined].filter((said) => typeof said === 'string');
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object, the outer ones first, without lists of other articles. */
function nodesOf(root: unknown): JsonNode[] {
  const found: JsonNode[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < PAGE_LIMITS.jsonNodes; at += 1) {
    const value = queue[at];
    const room = PAGE_LIMITS.jsonNodes - queue.length;
    if (Array.isArray(value)) queue.push(...value.slice(0, Math.max(0, Math.min(room, 1_000))));
    else if (isNode(value)) {
      found.push(value);
      for (const [key, inner] of Object.entries(value).slice(0, 200))
        if (typeof inner === 'object' && inner !== null && !ELSEWHERE.has(key)) queue.push(inner);
    }
  }
  return found;
}

/** As it stands, then with the usual faults mended; where that does not help, the few fields that stand out by themselves. */
function parseLoosely(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[)/, '');
  const json = bare
    .replace(/(?:\/\/\s*)?(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, '')
    .trimEnd()
    .replace(/;$/, '');
  return tryParse(json) ?? tryParse(mend(json)) ?? standingOut(json);
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Line ends and strange escapes inside strings, commas before a closing bracket, objects one after the other. */
function mend(json: string): string {
  let isInside = false;
  const pieces = json.split(/(\\[\s\S]|")/).map((piece) => {
    if (piece === '"') isInside = !isInside;
    if (!isInside) return piece;
    return piece.startsWith('\\') && !/[\\"/bfnrtu]/.test(piece[1] ?? '')
      ? piece.slice(1)
      : piece.replace(/\p{Cc}/gu, (control) => (control === '\n' ? '\\n' : ' '));
  });
  const commas = pieces.join('').replace(/,(\s*[}\]])/g, '$1');
  return /^\s*\{/.test(commas) ? `[${commas.replace(/\}\s*\{(?=\s*"@)/g, '},{')}]` : commas;
}

const FIELDS =
  /"(headline|datePublished|articleBody|isAccessibleForFree|inLanguage)"\s*:\s*("[^"\\\n]*(?:\\.[^"\\\n]*)*"|true|false)/g;

function standingOut(json: string): JsonNode | undefined {
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting))"/.exec(json)?.[1];
  if (type === undefined) return undefined;
  const fields = [...json.matchAll(FIELDS)].map((match) => [match[1] ?? '', tryParse(match[2] ?? '')] as const);
  return { '@type': type, ...Object.fromEntries(fields.reverse().filter(([, value]) => value !== undefined)) };
}

/** The names of people or bodies: `"Ana"`, `{"name":"Ana"}`, lists of either. Addresses are no names. */
export function namesIn(value: unknown): string[] {
  return listOf(value)
    .slice(0, 20)
    .flatMap((one) => (isNode(one) ? listOf(one.name) : [one]))
    .filter((name) => typeof name === 'string')
    .filter((name) => !/^\s*(?:https?:|\/\/|www\.|@)/i.test(name));
}

export function textIn(node: JsonNode | undefined, field: string): string | undefined {
  const [said] = listOf(node?.[field]);
  return typeof said === 'string' ? said : undefined;
}
