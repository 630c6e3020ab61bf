/** The stretches that lines are made of. */
import type { ArticleDate } from '../article.ts';
import type { SourceRef } from '../brief/claim.ts';
import { dateLabel } from '../brief/labels.ts';
import { cleanText, visibleText, withoutInvites } from './clean-text.ts';
import { safeLink } from './safe-link.ts';
import type { Line, LineKind, Run } from './script.ts';

export type Style = NonNullable<Run['style']>;

/** Words of ours, which hold nothing that anybody else wrote. */
export function ours(text: string, style?: Style): Run {
  return { text, from: 'ours', ...(style === undefined ? {} : { style }) };
}

/** Words that somebody else wrote or that hold such words, cleaned. */
export function theirs(text: string, style?: Style): Run {
  return { text: cleanText(text), from: 'theirs', ...(style === undefined ? {} : { style }) };
}

/** Words in which an address may have to be typed again, as in a command: cleaned, and not defanged but for invitations. */
export function typed(text: string, style?: Style): Run {
  return { text: withoutInvites(visibleText(text)), from: 'theirs', ...(style === undefined ? {} : { style }) };
}

export function line(kind: LineKind, depth: Line['depth'], ...runs: readonly Run[]): Line {
  return { kind, depth, runs: runs.filter(({ text }) => text !== '') };
}

export const dated = (date: ArticleDate): Run => ours(dateLabel(date));

/** Turns the number of a source into `[1]`, with the source's address where it has one. */
export type Cite = (number: number) => Run;

export function citing(sources: readonly SourceRef[]): Cite {
  const links = new Map(sources.map(({ number, url }) => [number, safeLink(url)?.url] as const));
  return (number) => {
    const link = links.get(number);
    return { ...ours(`[${number}]`), ...(link === undefined ? {} : { link }) };
  };
}

/** A label of ours in which sources are named, `also in [2][3]`: every number is a run of its own. */
export function withCitations(label: string, cite: Cite, style?: Style): Run[] {
  return label
    .split(/(\[\d+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[\d+\]$/.test(part) ? cite(Number(part.slice(1, -1))) : ours(part, style)));
}
