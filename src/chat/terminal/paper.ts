/** Lines of text on a terminal: wrapped to its width, with colours where it has them. */
import wrapAnsi from 'wrap-ansi';

/** Columns where nothing says how many there are: into a pipe or a file. */
export const WIDTH = 80;

export interface Paper {
  /** Columns. */
  readonly width: number;
  /** Emphasis; each returns the text as it is where the terminal has no colours. */
  bold(text: string): string;
  dim(text: string): string;
  mark(text: string): string;
  /** Wraps to the width with `indent` before the first line and `hang` before all further ones. */
  wrap(text: string, indent?: string, hang?: string): string[];
  /** One line with `right` at the right edge, or several where both do not fit. */
  spread(left: string, right: string): string[];
  /** `label` in a column of that many columns, the text beside it; a longer label stands above its text. */
  row(label: string, text: string, column: number): string[];
}

export function createPaper(options: { width: number; hasColour: boolean }): Paper {
  const width = Math.max(NARROWEST, Math.min(options.width, WIDEST));
  const style = (open: number, close: number) => (text: string) =>
    options.hasColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  const wrap = (text: string, indent = '', hang = indent) => {
    const lines = rows(text, width - Math.max(columnsOf(indent), columnsOf(hang)));
    return lines.map((line, index) => `${index === 0 ? indent : hang}${line}`.trimEnd());
  };
  return {
    width,
    bold: style(1, 22),
    dim: style(2, 22),
    mark: options.hasColour ? style(7, 27) : (text) => `⟦${text}⟧`,
    wrap,
    spread: (left, right) => {
      const gap = width - columnsOf(left) - columnsOf(right);
      const fits = gap >= 2 && !`${left}${right}`.includes('\n');
      return fits ? [`${untabbed(left)}${' '.repeat(gap)}${untabbed(right)}`] : [...wrap(left), ...wrap(right, '   ')];
    },
    row: (label, text, column) => {
      const gap = column - columnsOf(label);
      const hang = ' '.repeat(column + MARGIN.length);
      const isBeside = gap >= 1 && !label.includes('\n');
      return isBeside
        ? wrap(text, `${MARGIN}${untabbed(label)}${' '.repeat(gap)}`, hang)
        : [...wrap(label, MARGIN), ...wrap(text, hang)];
    },
  };
}

/** Columns that a text takes on one line: wide characters and emoji take two. At most one more than the widest paper. */
export function columnsOf(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return Math.min(text.length, WIDEST + 1);
  // The wrapper measures what it wraps, so that the narrowest paper on which all stands in one row is the width. Two columns
  // go before, because a wide character alone stands in one row even on paper of one column.
  const unbroken = `__${text.replace(/\s/gu, '_')}`;
  let [low, high] = [2, WIDEST + 3];
  if (rows(unbroken, high - 1).length > 1) return WIDEST + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (rows(unbroken, middle).length === 1) high = middle;
    else low = middle + 1;
  }
  return low - 2;
}

function rows(text: string, columns: number): string[] {
  const plain = untabbed(text);
  return plainRows(plain, columns) ?? wrapAnsi(plain, columns, { trim: true, hard: true }).split('\n');
}

/** Letters of the languages of the region, figures and printed punctuation: one column each, whatever stands beside them. */
const ONE_COLUMN_EACH = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u203b\u2039-\u205e]*$/;

/**
 * The same rows in a hundredth of the time, for text of which every character takes one column and no word is wider than the
 * paper; `undefined` for any other text.
 */
function plainRows(text: string, columns: number): string[] | undefined {
  // Spaces at the ends and side by side have rules of their own.
  if (!ONE_COLUMN_EACH.test(text) || /^ | $| {2}/.test(text)) return undefined;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word.length > columns) return undefined;
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** How far a tab goes depends on where it stands. */
function untabbed(text: string): string {
  return text.replaceAll('\t', ' ');
}

/** Longer lines are hard to read, however wide the window is (Bringhurst: 45 to 75 characters, up to 80 and some). */
const WIDEST = 100;
/** On less, indented text would be a word a line. */
const NARROWEST = 40;
const MARGIN = '   ';
