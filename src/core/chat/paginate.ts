/** Packs a script into pages, each inside the limits of a platform: nothing is lost, nothing is said twice. */
import type { Line, Script, Section } from './script.ts';
import { type Cost, splitLine } from './split-line.ts';

/** What one message may hold. */
export interface PageLimits {
  /** In the unit of `Cost`. */
  readonly characters: number;
  readonly lines: number;
  /** Sections, or beginnings and ends of sections, on one page. */
  readonly sections: number;
}

/** One page is a script of its own: a section that goes on over several pages has its id on each. */
export type Page = Script;

/** At least one page, empty for an empty script. */
export function paginate(script: Script, cost: Cost, limits: PageLimits): readonly Page[] {
  const pages: OpenPage[] = [emptyPage()];
  for (const section of script) {
    const lines = section.lines.flatMap((line) => splitLine(line, cost, limits.characters));
    const whole = measure(lines, cost);
    const isSmall = fits(emptyPage(), whole, limits);
    if (isSmall && !fits(last(pages), whole, limits)) pages.push(emptyPage());
    // What fits on no page is taken apart where it can be: between units first, between lines where a unit is too much.
    for (const unit of isSmall ? [lines] : unitsOf(lines)) addUnit(pages, { id: section.id, lines: unit }, { cost, limits });
  }
  return pages.map(({ sections }) => sections);
}

interface OpenPage {
  sections: Section[];
  characters: number;
  lines: number;
}

type Size = Pick<OpenPage, 'characters' | 'lines'>;

const emptyPage = (): OpenPage => ({ sections: [], characters: 0, lines: 0 });

function last(pages: OpenPage[]): OpenPage {
  const page = pages.at(-1);
  if (page === undefined) throw new Error('there is always a page');
  return page;
}

function measure(lines: readonly Line[], cost: Cost): Size {
  return { lines: lines.length, characters: lines.reduce((sum, line) => sum + cost(line), 0) };
}

/** `id`: where the page's last section is that one, it goes on instead of beginning anew. */
function fits(page: OpenPage, size: Size, limits: PageLimits, id?: string): boolean {
  const sections = page.sections.length + (id !== undefined && page.sections.at(-1)?.id === id ? 0 : 1);
  return (
    page.characters + size.characters <= limits.characters &&
    page.lines + size.lines <= limits.lines &&
    sections <= limits.sections
  );
}

interface Packing {
  readonly cost: Cost;
  readonly limits: PageLimits;
}

function addUnit(pages: OpenPage[], { id, lines }: Section, { cost, limits }: Packing): void {
  const size = measure(lines, cost);
  const goesOn = fits(last(pages), size, limits, id);
  if (!goesOn && lines.length > 1 && !fits(emptyPage(), size, limits)) {
    for (const line of lines) addUnit(pages, { id, lines: [line] }, { cost, limits });
    return;
  }
  if (!goesOn && last(pages).lines > 0) pages.push(emptyPage());
  put(last(pages), { id, lines }, size);
}

function put(page: OpenPage, { id, lines }: Section, size: Size): void {
  const before = page.sections.at(-1);
  if (before?.id === id) page.sections[page.sections.length - 1] = { id, lines: [...before.lines, ...lines] };
  else page.sections.push({ id, lines });
  page.characters += size.characters;
  page.lines += size.lines;
}

/** Lines that should stand on one page: headings with what they head, and a statement or source with the details below it. */
function unitsOf(lines: readonly Line[]): Line[][] {
  const units: Line[][] = [];
  for (const line of lines) {
    const unit = units.at(-1);
    const before = unit?.at(-1);
    const belongs = line.kind === 'detail' || before?.kind === 'heading' || before?.kind === 'title' || leads(before, line);
    if (unit !== undefined && belongs && unit.length < LARGEST_UNIT) unit.push(line);
    else units.push([line]);
  }
  return units;
}

/** "asserts" above what is asserted. */
function leads(before: Line | undefined, line: Line): boolean {
  return before?.kind === 'detail' && line.depth > before.depth;
}

const LARGEST_UNIT = 12;
