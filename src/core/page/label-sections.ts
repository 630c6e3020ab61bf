/** Tells what each line of a page is, and where a page holds further reports. */
import type { Section, SectionKind } from '../article.ts';
import { foldName } from '../entities/fold.ts';
import type { Span } from '../span.ts';
import {
  BYLINE,
  CAPTIONS,
  ENDINGS,
  fitsAny,
  LABELS,
  LINKS,
  LOOSE_CREDITS,
  PICTURE_CREDITS,
  QUESTIONS,
  RELATED,
} from './furniture.ts';
import { isDeck, isHeadline, isParagraph, isSubheading, type Line, linesOf } from './lines.ts';

export interface LabelledPage {
  readonly sections: readonly Section[];
  readonly title?: string;
  readonly byline?: string;
  /** Further reports below the first, in order, each with the sections of its own stretch of the page. */
  readonly reports: readonly LabelledReport[];
}

export interface LabelledReport extends Span {
  readonly title?: string;
  /** Offsets in the whole page. */
  readonly sections: readonly Section[];
}

/** What a line is; `start` is the headline of a further report, `next` the prose of one. */
type Role = SectionKind | 'report-headline' | 'report-deck' | 'report-body';

/** `title`: the page's title where it is known from elsewhere; a line that says the same is its headline. */
export function labelSections(text: string, title?: string): LabelledPage {
  const lines = linesOf(text);
  const roles = rolesOf(lines, title);
  const reports = reportsOf(text, lines, roles);
  const headline = title ?? lines.find((_, index) => index === firstHeadline(lines, title))?.text;
  const byline = lines.map((line) => BYLINE.exec(line.text)?.[1]).find((name) => name !== undefined);
  return {
    sections: lines.map((line, index) => ({ start: line.start, end: line.end, kind: sectionOf(roles[index] ?? 'body') })),
    reports,
    ...(headline === undefined ? {} : { title: headline }),
    ...(byline === undefined ? {} : { byline }),
  };
}

function sectionOf(role: Role): SectionKind {
  return role.startsWith('report-') ? 'related' : (role as SectionKind);
}

function firstHeadline(lines: readonly Line[], title: string | undefined): number {
  if (title !== undefined) return lines.findIndex((line) => line.text === title);
  const first = lines.findIndex((_, index) => !isFurniture(lines, index));
  const line = lines[first];
  return line !== undefined && isHeadline(line) && first + 1 < lines.length ? first : -1;
}

/** One pass down the page: a region (FAQ, related, ending) holds until a line ends it. */
function rolesOf(lines: readonly Line[], title: string | undefined): Role[] {
  const head = firstHeadline(lines, title);
  const roles: Role[] = [];
  let region: 'article' | 'report' | 'faq' | 'related' | 'ending' = 'article';
  let hasProse = false;
  lines.forEach((line, index) => {
    // A cookie notice or a list of tags stands above some articles; there it ends nothing.
    if (hasProse && fitsAny(line.text, ENDINGS)) region = 'ending';
    else if (hasProse && region !== 'ending' && fitsAny(line.text, RELATED)) region = 'related';
    else if (region !== 'ending' && fitsAny(line.text, QUESTIONS)) region = 'faq';
    else if ((region === 'article' || region === 'report') && opensReport(lines, index, head)) region = 'report';
    roles.push(roleIn(region, lines, index, head));
    hasProse ||= roles[index] === 'body' && !isHeadline(line);
  });
  return roles;
}

function roleIn(region: string, lines: readonly Line[], index: number, head: number): Role {
  const line = lines[index];
  if (line === undefined || region === 'ending') return 'boilerplate';
  if (isFurniture(lines, index) || isCaption(lines, index, head)) return 'boilerplate';
  if ((region === 'article' || region === 'report') && isLink(lines, index)) return 'boilerplate';
  if (region === 'faq') return 'faq';
  if (region === 'related') return isHeadline(line) ? 'report-headline' : isParagraph(line) ? 'report-body' : 'related';
  const role = roleInArticle(lines, index, head);
  return region === 'report' ? (`report-${role}` as Role) : role;
}

function isFurniture(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return [LABELS, CAPTIONS, LINKS, RELATED, ENDINGS].some((patterns) => fitsAny(text, patterns)) || BYLINE.test(text);
}

/** The words under a picture, told by the credit on the next line. Titles and paragraphs stand above pictures too. */
function isCaption(lines: readonly Line[], index: number, head: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || index === head) return false;
  return fitsAny(next.text, PICTURE_CREDITS) || (index !== head + 1 && !isParagraph(line) && fitsAny(next.text, LOOSE_CREDITS));
}

/** Headlines right after "Lea también:" are links. */
function isLink(lines: readonly Line[], index: number): boolean {
  for (let at = index; at > Math.max(0, index - MOST_LINKS); at -= 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (line === undefined || before === undefined || !isHeadline(line)) return false;
    if (fitsAny(before.text, LINKS) && LINK_LABEL.test(before.text)) return true;
  }
  return false;
}

const MOST_LINKS = 5;

/** The label alone: what it links to is on the lines that follow. */
const LINK_LABEL = /^[^:|]{1,40}:?$/u;

function roleInArticle(lines: readonly Line[], index: number, head: number): 'headline' | 'deck' | 'body' {
  const line = lines[index];
  if (line === undefined) return 'body';
  if (index === head || opensReport(lines, index, head)) return 'headline';
  const underHeadline = (head >= 0 && index === head + 1) || opensReport(lines, index - 1, head);
  if (underHeadline && isDeck(line) && index + 1 < lines.length) return 'deck';
  const next = lines[index + 1];
  return isSubheading(line) && next !== undefined && !isHeadline(next) ? 'headline' : 'body';
}

/**
 * On a page whose head is a headline with a standfirst, a later line of the same make, headline with a standfirst that
 * the prose after it repeats, is the head of another report. A subheading is shorter and goes straight on to the prose:
 * the paragraph under it tells something else than the next one.
 */
function opensReport(lines: readonly Line[], index: number, head: number): boolean {
  const [line, deck, prose] = [lines[index], lines[index + 1], lines[index + 2]];
  if (head < 0 || index <= head + 1 || line === undefined || deck === undefined || prose === undefined) return false;
  const pageDeck = lines[head + 1];
  if (pageDeck === undefined || !isDeck(pageDeck) || !isHeadline(line)) return false;
  if (line.text.split(/\s+/).length < SHORTEST_TITLE || !isDeck(deck) || !isParagraph(prose) || isHeadline(prose)) return false;
  return deck.text.length < prose.text.length && isRepeated(deck, lines.slice(index + 2, index + 2 + REPEATED_WITHIN));
}

/** A standfirst says shortly what the report then says at length. */
function isRepeated(deck: Line, prose: readonly Line[]): boolean {
  const stems = ({ text }: Line) => (text.match(/\p{L}{5,}/gu) ?? []).map((word) => foldName(word).slice(0, 5));
  const held = new Set(prose.filter((line) => !isHeadline(line)).flatMap(stems));
  const said = new Set(stems(deck));
  return [...said].filter((stem) => held.has(stem)).length >= said.size * REPEATED_SHARE;
}

/** Paragraphs below a standfirst, and how many of its longer words they say again; measured on the seed that has them: 0.89 and more, other paragraphs 0.33 at most. */
const REPEATED_WITHIN = 3;
const REPEATED_SHARE = 0.7;

/** Words; subheadings are shorter than this as a rule, titles longer. */
const SHORTEST_TITLE = 8;

/** A headline of a report, or prose without one, opens a report; prose in a region of related reports is one each. */
function reportsOf(text: string, lines: readonly Line[], roles: readonly Role[]): LabelledReport[] {
  const groups: { lines: Line[]; kinds: SectionKind[] }[] = [];
  let inTeasers = false;
  lines.forEach((line, index) => {
    const role = roles[index] ?? 'body';
    inTeasers ||= fitsAny(line.text, RELATED);
    const current = groups.at(-1);
    if (!role.startsWith('report-')) {
      // What stands between its lines belongs to a report's stretch of the page; what follows its last line is taken off below.
      current?.lines.push(line);
      current?.kinds.push(sectionOf(role));
      return;
    }
    const kind = role.slice('report-'.length) as SectionKind;
    const isFull = current?.kinds.includes('body') ?? false;
    const opens = current === undefined || (isFull && (inTeasers || opensOwnReport(lines, roles, index)));
    if (opens) groups.push({ lines: [line], kinds: [kind] });
    else {
      current.lines.push(line);
      current.kinds.push(kind);
    }
  });
  return groups.filter((group) => group.kinds.includes('body')).map((group) => reportOf(text, withoutTail(group)));
}

/** Inside a page of several full reports a headline right before a standfirst opens the next one. */
function opensOwnReport(lines: readonly Line[], roles: readonly Role[], index: number): boolean {
  return roles[index] === 'report-headline' && roles[index + 1] === 'report-deck' && lines[index + 2] !== undefined;
}

function withoutTail({ lines, kinds }: { lines: Line[]; kinds: SectionKind[] }): { lines: Line[]; kinds: SectionKind[] } {
  const end = kinds.findLastIndex((kind) => kind === 'headline' || kind === 'deck' || kind === 'body') + 1;
  return { lines: lines.slice(0, end), kinds: kinds.slice(0, end) };
}

function reportOf(text: string, group: { lines: Line[]; kinds: SectionKind[] }): LabelledReport {
  const start = group.lines[0]?.start ?? 0;
  const end = group.lines.at(-1)?.end ?? text.length;
  const headline = group.kinds[0] === 'headline' ? group.lines[0]?.text : undefined;
  const sections = group.lines.map((line, index) => ({ start: line.start, end: line.end, kind: group.kinds[index] ?? 'body' }));
  return headline === undefined ? { start, end, sections } : { start, end, sections, title: headline };
}
