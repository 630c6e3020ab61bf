/** Lines of text on a terminal: wrapped to its width, with colours where it has them. */
import wrapAnsi from 'wrap-ansi';

export interface Paper {
  /** Columns. */
  readonly width: number;
  /** Emphasis; each returns the text as it is where the terminal has no colours. */
  bold(text: string): string;
  dim(text: string): string;
  mark(text: string): string;
  /** Wraps to the width with `indent` before the first line and `hang` before all further ones. */
  wrap(text: string, indent?: string, hang?: string): string[];
  /** One line with `right` at the right edge, or two lines where both do not fit. */
  spread(left: string, right: string): string[];
}

export function createPaper(options: { width: number; hasColour: boolean }): Paper {
  const width = Math.max(40, Math.min(options.width, WIDEST));
  const style = (open: number, close: number) => (text: string) =>
    options.hasColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  const wrap = (text: string, indent = '', hang = indent) => {
    const wrapped = wrapAnsi(text, width - Math.max(indent.length, hang.length), { trim: true, hard: true });
    return wrapped.split('\n').map((line, index) => `${index === 0 ? indent : hang}${line}`.trimEnd());
  };
  return {
    width,
    bold: style(1, 22),
    dim: style(2, 22),
    mark: options.hasColour ? style(7, 27) : (text) => `⟦${text}⟧`,
    wrap,
    spread: (left, right) => {
      const gap = width - left.length - right.length;
      return gap >= 2 ? [`${left}${' '.repeat(gap)}${right}`] : [...wrap(left), ...wrap(right, '   ')];
    },
  };
}

/** Longer lines are hard to read, however wide the window is (Bringhurst: 45 to 75 characters, up to 80 and some). */
const WIDEST = 100;
