/** Lines of text on a terminal: wrapped to its width, with colours where it has them. */
import type wrapAnsi from 'wrap-ansi';

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

let wrapper: typeof wrapAnsi | undefined;

/** Text with wide characters or colours inside is wrapped by wrap-ansi, whose tables take a tenth of a short answer's time to load. */
export async function loadWrapper(): Promise<void> {
  wrapper ??= (await import('wrap-ansi')).default;
}

/** True where a text without line feeds can be put on paper without `loadWrapper`. */
export function isPlainText(text: string): boolean {
  return ONE_COLUMN_EACH.test(text);
}

function loadedWrapper(): typeof wrapAnsi {
  if (wrapper === undefined) throw new Error('paper for text that is not plain needs loadWrapper first');
  return wrapper;
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
  return untabbed(text)
    .split('\n')
    .flatMap((line) => plainRows(line, columns) ?? loadedWrapper()(line, columns, { trim: true, hard: true }).split('\n'));
}

/** Letters of the languages of the region, figures and printed punctuation: one column each, whatever stands beside them. */
const ONE_COLUMN_EACH = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u203b\u2039-\u205e]*$/;

/**
 * The rows that the wrapper would make, in a hundredth of the time, for text of which every character takes one column;
 * `undefined` for any other text. Words break where they are wider than the paper; spaces side by side stay.
 */
function plainRows(text: string, columns: number): string[] | undefined {
  if (!ONE_COLUMN_EACH.test(text)) return undefined;
  const lines: string[] = [''];
  for (const [index, word] of text.split(' ').entries()) {
    let line = (lines.pop() ?? '').trimStart();
    if (index > 0 && line !== '') line += ' ';
    const fits = line.length + word.length <= columns || line === '' || word === '';
    const room = columns - line.length;
    const breaksHere =
      word.length > columns && Math.ceil((word.length - room) / columns) <= Math.floor((word.length - 1) / columns);
    if (fits || breaksHere) lines.push(...broken(line + word, columns, word.length > columns));
    else lines.push(line, ...broken(word, columns, word.length > columns));
  }
  return lines.map((line) => line.trimEnd());
}

/** A row that holds a word wider than the paper, in as many rows as it takes. */
function broken(row: string, columns: number, isWide: boolean): string[] {
  if (!isWide) return [row];
  return Array.from({ length: Math.ceil(row.length / columns) }, (_, index) => row.slice(index * columns, (index + 1) * columns));
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
