/** Whose text an outlet prints, where the text itself says so: the agency of its dateline, its byline or the credit at its end. */
import type { Article, Section, WireOrigin } from '../article.ts';
import { overlaps, type Span, trimSpan } from '../span.ts';
import { AGENCIES, CREDIT_FORMS, type CreditForm, OFFICIAL_SOURCES } from './wire-agencies.ts';

/** A dateline stands among the first lines (headline, deck, caption, byline), a credit among the last. */
const TOP = { lines: 8, codeUnits: 1500 } as const;
const END = { lines: 10, codeUnits: 2500 } as const;
/** What is looked at of a line: its beginning for a dateline, its end for a credit. A paragraph may be long. */
const REACH = 600;

type Text = Pick<Article, 'text' | 'byline'> & Partial<Pick<Article, 'sections'>>;

/** A form at the top outweighs one at the end: an agency may itself thank another one. Work is bounded whatever the length. */
export function wireOriginOf(article: Text): WireOrigin | undefined {
  const { text } = article;
  const top = linesOf(article, { start: 0, end: TOP.codeUnits + REACH }).slice(0, TOP.lines);
  const until = endOf(article);
  const end = linesOf(article, { start: Math.max(0, until - END.codeUnits), end: until }).slice(-END.lines);
  return firstIn(text, top, 'top') ?? inByline(article.byline) ?? firstIn(text, end.reverse(), 'end');
}

/** Lines of the report itself; of other reports on the page and of questions and answers none. */
function linesOf({ text, sections = [] }: Text, stretch: Span): Span[] {
  const others = sections.filter(isOther);
  return [...text.slice(stretch.start, stretch.end).matchAll(/\S[^\n]*/g)]
    .map((match) => ({ start: stretch.start + match.index, end: stretch.start + match.index + match[0].length }))
    .filter((line) => !others.some((other) => overlaps(other, line)));
}

/** Where the report itself ends, before other reports that stand below it. */
function endOf({ text, sections = [] }: Text): number {
  const ends = sections.filter((section) => !isOther(section)).map(({ end }) => end);
  return ends.length === 0 ? text.length : Math.max(...ends);
}

function isOther({ kind }: Section): boolean {
  return kind === 'related' || kind === 'faq';
}

interface Form extends CreditForm {
  readonly expression: RegExp;
}

const SOURCES = [...AGENCIES, ...OFFICIAL_SOURCES];
const ID_OF = new Map(SOURCES.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
/** Any of their names: most lines hold none, which is told much faster than by form after form. */
const ANY_NAME = new RegExp([...ID_OF.keys()].map(literal).join('|'), 'u');
const FORMS = { top: formsAt('top'), end: formsAt('end') };
/** Those that tell the agency without its name. */
const NAMELESS = { top: FORMS.top.filter(isNameless), end: FORMS.end.filter(isNameless) };

function formsAt(place: CreditForm['where']): Form[] {
  return CREDIT_FORMS.filter(({ where }) => where === place).map(formOf);
}

function isNameless({ agency }: CreditForm): boolean {
  return agency !== undefined;
}

function formOf(form: CreditForm): Form {
  const bearers = form.basis === 'dateline' ? AGENCIES : SOURCES;
  const names = bearers.flatMap((agency) => agency.names).sort((a, b) => b.length - a.length);
  return { ...form, expression: new RegExp(form.pattern.replaceAll('§', names.map(literal).join('|')), 'u') };
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function firstIn(text: string, lines: readonly Span[], where: CreditForm['where']): WireOrigin | undefined {
  for (const line of lines) {
    const from = where === 'top' ? line.start : Math.max(line.start, line.end - REACH);
    const looked = text.slice(from, where === 'top' ? Math.min(line.end, from + REACH) : line.end);
    for (const form of ANY_NAME.test(looked) ? FORMS[where] : NAMELESS[where]) {
      const match = form.expression.exec(looked);
      const agencyId = form.agency ?? ID_OF.get(match?.groups?.agency ?? '');
      if (match === null || agencyId === undefined) continue;
      const start = from + match.index;
      const evidence = trimSpan(text, { start, end: start + match[0].length });
      return { agencyId, basis: form.basis, ...(evidence === undefined ? {} : { evidence }) };
    }
  }
  return undefined;
}

/** What the page gives as its author: an agency by itself, or somebody of it ("Ana Pérez, Reuters", "Ana Pérez | EFE"). */
function inByline(byline: string | undefined): WireOrigin | undefined {
  const named = byline
    ?.split(/[,|/·]| - /u)
    .map((part) => part.trim().replace(/^(?:by|por) /iu, ''))
    .map((part) => ID_OF.get(part));
  const agencyId = named?.find((id) => id !== undefined);
  return agencyId === undefined ? undefined : { agencyId, basis: 'byline' };
}
