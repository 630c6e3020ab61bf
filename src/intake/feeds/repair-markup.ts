/** What no tokenizer can be left alone with: brackets that open nothing, comments and CDATA sections that never end. */

const COMMENT = { open: '<!--', close: '-->' } as const;
const CDATA = { open: '<![CDATA[', close: ']]>' } as const;

/**
 * The same text with every stray `<` escaped, and unclosed comments and sections opened up, so that what stands behind them
 * is not swallowed. One pass over the text, whatever it holds.
 */
export function repairMarkup(xml: string): string {
  const pieces: string[] = [];
  const lastComment = xml.lastIndexOf(COMMENT.close);
  const lastCdata = xml.lastIndexOf(CDATA.close);
  let at = 0;
  while (at < xml.length) {
    const next = nextSection(xml, at, lastComment, lastCdata);
    pieces.push(repairStretch(xml.slice(at, next.start)), xml.slice(next.start, next.end));
    at = next.end;
  }
  return pieces.join('');
}

interface Section {
  readonly start: number;
  readonly end: number;
}

/** The next comment or CDATA section that has an end. */
function nextSection(xml: string, from: number, lastComment: number, lastCdata: number): Section {
  for (let start = xml.indexOf('<!', from); start >= 0; start = xml.indexOf('<!', start + 2)) {
    if (xml.startsWith(COMMENT.open, start) && lastComment > start)
      return { start, end: xml.indexOf(COMMENT.close, start + COMMENT.open.length - 2) + COMMENT.close.length };
    if (xml.startsWith(CDATA.open, start) && lastCdata > start)
      return { start, end: xml.indexOf(CDATA.close, start + CDATA.open.length) + CDATA.close.length };
  }
  return { start: xml.length, end: xml.length };
}

/** Mark-up between comments and sections. A bracket that opens nothing is text: "2 < 3", "I <3 you", "<<". */
function repairStretch(markup: string): string {
  if (!markup.includes('<')) return markup;
  return markup
    .replaceAll(CDATA.open, '')
    .replaceAll(COMMENT.open, '&lt;!--')
    .replace(/<(?![A-Za-z_:/!?\u0080-\uffff])|<\/(?![A-Za-z_:\u0080-\uffff])/g, (bracket) => (bracket === '<' ? '&lt;' : '&lt;/'))
    .replace(/(<\/[\w:.\u0080-\uffff-]+)\s*(?=<)/g, '$1>');
}
