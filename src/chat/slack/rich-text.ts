/** Lines of a script as elements of a rich text block. */
import type { Line, Run } from '../../core/chat/script.ts';
import { LIMITS } from './limits.ts';
import type { RichElement, RichList, RichRun, RichSection, Style } from './message.ts';

const NEW_LINE: RichRun = { type: 'text', text: '\n' };

/** One element for each quotation, one for items that follow each other, one for the lines between. */
export function richText(lines: readonly Line[]): RichElement[] {
  const elements: RichElement[] = [];
  for (const line of lines) {
    const runs = line.runs
      .filter(({ text }) => text !== '')
      .map(richRun)
      .reduce<readonly RichRun[]>(joinedRuns, []);
    if (runs.length === 0) continue;
    const before = elements.at(-1);
    const element = elementOf(line, runs);
    const joined = before === undefined ? undefined : joinedWith(before, element);
    if (joined === undefined) elements.push(element);
    else elements[elements.length - 1] = joined;
  }
  return elements;
}

function elementOf({ kind, depth }: Line, runs: readonly RichRun[]): RichElement {
  if (kind === 'quotation') return { type: 'rich_text_quote', elements: runs };
  const section: RichSection = { type: 'rich_text_section', elements: runs };
  if (kind !== 'item') return section;
  return { type: 'rich_text_list', style: 'bullet', indent: Math.max(depth - 1, 0), elements: [section] };
}

/** What stands on lines of their own in one element; two quotations stay two. */
function joinedWith(before: RichElement, next: RichElement): RichElement | undefined {
  if (before.type === 'rich_text_section' && next.type === 'rich_text_section')
    return { ...before, elements: [NEW_LINE, ...next.elements].reduce<readonly RichRun[]>(joinedRuns, before.elements) };
  if (before.type === 'rich_text_list' && next.type === 'rich_text_list' && before.indent === next.indent)
    return { ...before, elements: [...before.elements, ...next.elements] } satisfies RichList;
  return undefined;
}

/** Plain runs that follow each other are one: every run costs thirty characters of the budget. */
function joinedRuns(runs: readonly RichRun[], next: RichRun): readonly RichRun[] {
  const before = runs.at(-1);
  const isPlain = before?.type === 'text' && next.type === 'text' && before.style === undefined && next.style === undefined;
  return isPlain ? [...runs.slice(0, -1), { ...before, text: before.text + next.text }] : [...runs, next];
}

const STYLES: Readonly<Record<NonNullable<Run['style']>, Style>> = {
  strong: { bold: true },
  quiet: { italic: true },
  code: { code: true },
};

function richRun({ text, style, link }: Run): RichRun {
  const styled = style === undefined ? {} : { style: STYLES[style] };
  const isSafe = link !== undefined && /^https?:\/\//.test(link) && link.length <= LIMITS.link;
  return isSafe ? { type: 'link', url: link, text, ...styled } : { type: 'text', text, ...styled };
}
