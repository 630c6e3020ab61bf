/** Character references and entities, in XML that was written with HTML in mind. */
import { decodeHTMLStrict } from 'entities';
import { LIMITS } from './limits.ts';

export type Declared = ReadonlyMap<string, string>;

export interface Prolog {
  /** The document without its document type declaration. */
  readonly xml: string;
  readonly declared: Declared;
}

/** A document type stands before the first element; it is looked for no further in than this. */
const DOCTYPE_WITHIN = 16_384;
const MOST_DECLARED = 100;
const LONGEST_DECLARED = 1_000;

/**
 * Internal general entities of the document type (XML 1.0 §4.2.1). External ones are not fetched: they simply are not
 * declared. Values are not expanded inside values, which takes the bite out of "billion laughs".
 */
export function readProlog(xml: string): Prolog {
  const start = xml.slice(0, DOCTYPE_WITHIN).search(/<!doctype\b/i);
  if (start < 0) return { xml, declared: new Map() };
  const end = doctypeEnd(xml, start);
  const declared = new Map<string, string>();
  const pattern = /<!ENTITY\s+([^\s%"'<>&;]{1,100})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
  for (const [, name = '', double, single] of xml.slice(start, end).matchAll(pattern)) {
    const value = double ?? single ?? '';
    if (declared.size < MOST_DECLARED && value.length <= LONGEST_DECLARED && !declared.has(name)) declared.set(name, value);
  }
  return { xml: xml.slice(0, start) + xml.slice(end), declared };
}

function doctypeEnd(xml: string, start: number): number {
  const bracket = xml.indexOf('[', start);
  const close = xml.indexOf('>', start);
  if (close < 0) return xml.length;
  if (bracket < 0 || bracket > close) return close + 1;
  const subset = /\]\s{0,100}>/g;
  subset.lastIndex = bracket;
  return subset.exec(xml) === null ? close + 1 : subset.lastIndex;
}

/**
 * Decodes what is terminated as the standards ask for it: `&copy=2` in an address stays what it is. HTML's names are
 * understood in XML too, because feeds use them undeclared; numbers from 128 to 159 mean windows-1252, as in HTML.
 */
export function createDecoder(declared: Declared): (text: string) => string {
  let budget: number = LIMITS.expansion;
  const expand = (text: string) =>
    text.replace(/&([^\s%"'<>&;]{1,100});/g, (reference, name: string) => {
      const value = declared.get(name);
      if (value === undefined || value.length > budget) return reference;
      budget -= value.length;
      return value;
    });
  return (text) => {
    if (!text.includes('&')) return text;
    return decodeHTMLStrict(declared.size === 0 ? text : expand(text));
  };
}
