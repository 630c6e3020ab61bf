/** Relative addresses inside HTML → absolute ones. All other characters stay as they are. */

import { decodeHTMLStrict } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { webAddress } from './resolve-address.ts';

/** Attributes that hold one address (HTML, index of attributes; the list of feedparser's `urls.py`). */
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'cite',
  'action',
  'background',
  'longdesc',
  'poster',
  'data',
  'formaction',
]);

/** Something that could be a relative address; most texts have none and are not looked at more closely. */
const RELATIVE =
  /\s(?:href|src|cite|action|background|longdesc|poster|data|formaction)\s*=\s*(?:"(?!https?:\/\/)|'(?!https?:\/\/)|(?!["'\s]|https?:\/\/))/i;
/** References to what windows-1252 has between 128 and 159 (HTML §13.2.5.80 reads them so). */
const OLD_REFERENCE = /&#(?:1[2-5]\d|x[89][0-9a-f]);/gi;

export function resolveHtml(html: string, base: string | undefined): string {
  const readable = html.includes('&#') ? html.replace(OLD_REFERENCE, (reference) => decodeHTMLStrict(reference)) : html;
  if (!RELATIVE.test(readable)) return readable;
  const pieces: string[] = [];
  let done = 0;
  forEachAddress(readable, (start, end) => {
    const written = readable.slice(start, end);
    const absolute = webAddress(decodeHTMLStrict(written), base);
    if (absolute === undefined || /^https?:\/\/\S+$/i.test(written)) return;
    pieces.push(
      readable.slice(done, start),
      absolute.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    );
    done = end;
  });
  pieces.push(readable.slice(done));
  return pieces.join('');
}

function forEachAddress(html: string, take: (start: number, end: number) => void): void {
  let isAddress = false;
  let range: readonly [number, number] | undefined;
  const nothing = () => {};
  const callbacks: TokenizerCallbacks = {
    onattribname(start, end) {
      isAddress = ADDRESSES.has(html.slice(start, end).toLowerCase());
      range = undefined;
    },
    onattribdata(start, end) {
      range = [range?.[0] ?? start, end];
    },
    onattribend() {
      if (isAddress && range !== undefined) take(...range);
    },
    onattribentity: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
    ontext: nothing,
    ontextentity: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}
