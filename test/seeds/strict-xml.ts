/** A small strict reader of XML: elements and attributes, no document type, no CDATA; whatever is not well formed throws. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = '[A-Za-z_][\\w.-]*';
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*"[^"<]*"`;
const TOKEN = new RegExp(
  `(?<comment><!--(?:(?!--)[^])*-->)|</(?<end>${NAME})\\s*>|<(?<start>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\\s*(?<empty>/?)>|(?<text>[^<]+)`,
  'y',
);
const PROLOG = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;

function unescaped(text: string): string {
  return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const character = NAMED[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`not a reference: ${whole}`);
    return character;
  });
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(`(${NAME})\\s*=\\s*"([^"]*)"`, 'g'))) {
    if (attributes.has(name)) throw new Error(`attribute twice: ${name}`);
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

function put(token: Record<string, string | undefined>, open: OpenElement[]): void {
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('nothing is open');
  if (token.text !== undefined && unescaped(token.text).trim() !== '' && open.length === 1)
    throw new Error('text outside the root');
  if (token.end !== undefined && (open.length === 1 || open.pop()?.name !== token.end)) throw new Error(`not open: ${token.end}`);
  if (token.start === undefined) return;
  const element: OpenElement = { name: token.start, attributes: readAttributes(token.attributes ?? ''), children: [] };
  parent.children.push(element);
  if (token.empty === '') open.push(element);
}

/** The root element of a document; throws what is wrong with it. */
export function readStrictXml(document: string): XmlElement {
  const start = PROLOG.exec(document)?.[0].length;
  if (start === undefined) throw new Error('no XML declaration in UTF-8');
  const outside: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [outside];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(document)?.groups;
    if (token === undefined) throw new Error(`not well formed at ${at}: ${document.slice(at, at + 40)}`);
    put(token, open);
  }
  const [root, ...more] = outside.children;
  if (open.length > 1) throw new Error(`left open: ${open.at(-1)?.name}`);
  if (root === undefined || more.length > 0) throw new Error('a document has one root');
  return root;
}
