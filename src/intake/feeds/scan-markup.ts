/** Mark-up → elements opened and closed and the text between them, from htmlparser2's tokenizer. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { LIMITS } from './limits.ts';

/** Names in lower case; values as written, not decoded. */
export type Attributes = ReadonlyMap<string, string>;

export const NO_ATTRIBUTES: Attributes = new Map();

export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text as written: references are not decoded. In a CDATA section `&` is just a character. */
  text(raw: string, isCdata: boolean): void;
  /** Asked after each tag: whether the rest need not be looked at. */
  isDone?(): boolean;
}

/**
 * The tokenizer alone, without htmlparser2's tree keeping: that one walks its whole stack at every closing tag, which 100,000
 * nested elements turn into minutes. Every callback here is work in proportion to what it was given. In HTML the text of
 * scripts and styles is no mark-up.
 */
export function scanMarkup(markup: string, handler: MarkupHandler, language: 'xml' | 'html' = 'xml'): void {
  let tag = '';
  let attribute = '';
  let valueStart = -1;
  let valueEnd = -1;
  let attributes: Map<string, string> | undefined;
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = markup.slice(start, end).toLowerCase();
      attributes = undefined;
    },
    onattribname(start, end) {
      attribute = markup.slice(start, end).toLowerCase();
      valueStart = -1;
    },
    onattribdata(start, end) {
      if (valueStart < 0) valueStart = start;
      valueEnd = end;
    },
    onattribend() {
      attributes ??= new Map();
      if (attributes.size >= LIMITS.attributes || attributes.has(attribute)) return;
      attributes.set(attribute, valueStart < 0 ? '' : markup.slice(valueStart, valueEnd));
    },
    onopentagend() {
      handler.open(tag, attributes ?? NO_ATTRIBUTES);
      if (handler.isDone?.() === true) tokenizer.pause();
    },
    onselfclosingtag() {
      handler.open(tag, attributes ?? NO_ATTRIBUTES);
      handler.close(tag);
      if (handler.isDone?.() === true) tokenizer.pause();
    },
    onclosetag: (start, end) => handler.close(markup.slice(start, end).trim().toLowerCase()),
    ontext: (start, end) => handler.text(markup.slice(start, end), false),
    oncdata: (start, end, offset) => handler.text(markup.slice(start, end - offset), true),
    onattribentity() {},
    ontextentity() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
  const tokenizer = new Tokenizer({ xmlMode: language === 'xml', decodeEntities: false }, callbacks);
  tokenizer.write(markup);
  tokenizer.end();
}
