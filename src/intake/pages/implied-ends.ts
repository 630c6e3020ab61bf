/**
 * Elements that end where another one begins, as the parser ends them (htmlparser2, after the WHATWG standard's optional tags).
 * Depth is counted before parsing, so it has to be counted as the parser will: `<p><div></p>` leaves the `<div>` open.
 */
const P = new Set(['p']);
const FORM = new Set(['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea']);
const BLOCKS =
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';

const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...BLOCKS.split(' ').map((name) => [name, P] as const),
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'th', 'td'])],
  ['th', new Set(['th'])],
  ['td', new Set(['thead', 'th', 'td'])],
  ['tbody', new Set(['thead', 'tbody'])],
  ['tfoot', new Set(['thead', 'tbody'])],
  ...['input', 'output', 'datalist'].map((name) => [name, FORM] as const),
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  ['rt', new Set(['rt', 'rp'])],
  ['rp', new Set(['rt', 'rp'])],
  ['body', new Set(['head', 'link', 'script'])],
]);

/** How many of the open elements, the innermost first, end where `name` begins. */
export function impliedEnds(open: readonly string[], name: string): number {
  const ended = IMPLIED_ENDS.get(name);
  let count = 0;
  while (ended?.has(open.at(-1 - count) ?? '') === true) count += 1;
  return count;
}
