/** What we use of a document; the library behind it is named here only. linkedom never runs scripts nor fetches anything. */
import { parseHTML } from 'linkedom';

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  /** Upper case. */
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
  append(...nodes: readonly DomNode[]): void;
  replaceWith(node: DomNode): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly title: string;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/**
 * linkedom takes the first element for the root: fragments, and pages that begin with text, get the frame they lack. So do
 * pages whose first tag has a quotation mark that is never closed and takes the rest for its value.
 */
export function parseDocument(html: string): DomDocument {
  const markup = html.trimStart();
  const isWhole = /^<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup);
  return (isWhole ? parsed(markup) : undefined) ?? parsed(withFrame(markup)) ?? (parsed(withFrame('')) as DomDocument);
}

/** Undefined where no element was found in it. */
function parsed(markup: string): DomDocument | undefined {
  const { document } = parseHTML(`<!doctype html>${markup}`) as { document: unknown };
  const { documentElement } = document as { documentElement: DomElement | null };
  return documentElement === null ? undefined : (document as DomDocument);
}

/** Tags of the frame that stand somewhere go; what belongs into the head is found wherever it stands. */
function withFrame(markup: string): string {
  const language = /<html\b[^>]{0,2000}?\s(lang\s*=\s*["']?[\w-]{2,20}["']?)/i.exec(markup)?.[1];
  const inner = markup.replace(/<\/?(?:html|head|body)(?:\s[^>]{0,2000})?>/gi, ' ');
  return `<html${language === undefined ? '' : ` ${language}`}><head></head><body>${inner}</body></html>`;
}

/** Comments, other reports, the page's frame: what is said there is not said of the article. Templates name the body anyhow. */
export function isElsewhere(element: DomElement): boolean {
  const around = element.closest(ELSEWHERE);
  return around !== null && around.tagName !== 'BODY' && around.tagName !== 'HTML';
}

const ELSEWHERE = 'aside, footer, nav, [class*=comment], [id*=comment], [class*=related], [class*=recommend], [class*=sidebar]';
