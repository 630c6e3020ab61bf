/** Finds the tags of a page by eye, in one pass and without building anything. */

export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  /** `<path/>`; counts only in drawings and formulas. */
  readonly isSelfClosing: boolean;
  /** Just after `>`. */
  readonly end: number;
}

const NAME = /[a-z][^\s/>]{0,60}/iy;
const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE] = [9, 10, 12, 13, 32];
const [DOUBLE, SINGLE, SLASH, EQUALS, GREATER] = [34, 39, 47, 61, 62];

/** The tag at this `<`, or nothing where it is a letter of the text. */
export function tagAt(html: string, start: number): Tag | undefined {
  const isClosing = html.charCodeAt(start + 1) === SLASH;
  NAME.lastIndex = start + (isClosing ? 2 : 1);
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const end = endOfTag(html, NAME.lastIndex);
  return { name, isClosing, isSelfClosing: html.charCodeAt(end - 2) === SLASH, end };
}

/** Quotes hold a `>` back only as the first thing of a value (HTML Living Standard, 13.2.5 "Tokenization"). */
function endOfTag(html: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (afterEquals && (code === DOUBLE || code === SINGLE)) {
      const closing = html.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (closing < 0) return html.length;
      at = closing;
      afterEquals = false;
    } else if (code === EQUALS) afterEquals = true;
    else if (!isSpace(code)) afterEquals = false;
  }
  return html.length;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === LINE_FEED || code === FORM_FEED || code === RETURN;
}

/** Elements without an end (HTML Living Standard, 13.1.2 "Elements"). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
