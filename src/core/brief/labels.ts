/** The words that every voice uses for the same thing, so that an answer reads alike everywhere. */
import type { ArticleDate } from '../article.ts';
import { dayOf, daysBefore, type Instant } from '../instant.ts';
import type { StoryBlock } from './block.ts';
import type { BriefWindow, Coverage } from './brief.ts';
import type { Claim, PrintedFigure, Saying, SourceRef } from './claim.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "28 Jan 2026", in UTC. */
export function dayLabel(at: Instant): string {
  const [year = '', month = '', day = ''] = dayOf(at).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "21 Nov 2026 14:02 UTC". */
export function minuteLabel(at: Instant): string {
  return `${dayLabel(at)} ${at.slice(11, 16)} UTC`;
}

/** A date with its basis: a date that nobody printed never looks like one that somebody did. */
export function dateLabel(date: ArticleDate): string {
  if (date.at === undefined) return 'date not stated';
  const day = date.precision === 'month' ? dayLabel(date.at).replace(/^\d+ /, '') : dayLabel(date.at);
  if (date.basis === 'text') return `${day} (inferred from the text)`;
  if (date.basis === 'first-seen') return `${day} (first seen)`;
  return day;
}

/** "since 1 Jan 2026 until 31 Jan 2026", the last day named; "on 21 Nov 2026"; empty where nothing bounds the time. */
export function windowLabel({ since, until }: Pick<BriefWindow, 'since' | 'until'>): string {
  const first = since === undefined ? undefined : dayLabel(since);
  const last = until === undefined ? undefined : dayLabel(daysBefore(until, 1));
  if (first !== undefined && first === last) return `on ${first}`;
  return [...(first === undefined ? [] : [`since ${first}`]), ...(last === undefined ? [] : [`until ${last}`])].join(' ');
}

/** The headline of a story; of one that is told again because something is new in it, with that said first. */
export function headlineLabel({ headline, isUpdate }: Pick<StoryBlock, 'headline' | 'isUpdate'>): string {
  return isUpdate === true ? `Update: ${headline.text}` : headline.text;
}

/** "1 report", "8 reports, 3 publishers", "2 of 8 reports, 3 publishers" where the answer is about two of them. */
export function sizeLabel({ reports, asked, owners }: Pick<StoryBlock, 'reports' | 'asked' | 'owners'>): string {
  if (reports === 1) return '1 report';
  return `${asked === undefined ? '' : `${asked} of `}${reports} reports, ${owners} ${plural(owners, 'publisher')}`;
}

/** "14 reports on 5 pages, 1 outlet named, 12 reports without one, latest 28 Jan 2026". */
export function coverageLabel(coverage: Coverage): string {
  const reports = `${coverage.reports}${coverage.isCapped ? '+' : ''} ${plural(coverage.reports, 'report')}`;
  const pages = coverage.pages < coverage.reports ? ` on ${coverage.pages} ${plural(coverage.pages, 'page')}` : '';
  const outlets = `${coverage.outlets} ${plural(coverage.outlets, 'outlet')} named`;
  const unnamed = coverage.reportsWithoutOutlet > 0 ? `, ${coverage.reportsWithoutOutlet} with outlet not stated` : '';
  const latest = coverage.latestAt === undefined ? '' : `, latest ${dayLabel(coverage.latestAt)}`;
  return `${reports}${pages}, ${outlets}${unnamed}${latest}`;
}

/** "1 outlet", "3 outlets". */
export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/** Who said it and how, before the statement itself: "Marco Rubio", "Gustavo Petro denied (reported)", "Speaker unclear". */
export function speakerLabel(saying: Saying): string {
  return [saying.speaker ?? 'Speaker unclear', mannerLabel(saying)].filter((part) => part !== '').join(', ');
}

/** How it was said, where that is not plain: "denied", "via Bloomberg, not yet said at the time", "stated" (reported speech). */
export function mannerLabel(saying: Saying): string {
  const passedOn = saying.via === undefined ? '' : `via ${saying.via}`;
  return [passedOn, stanceLabel(saying)].filter((part) => part !== '').join(', ');
}

function stanceLabel({ stance, cue, kind }: Saying): string {
  switch (stance) {
    case 'asserts':
      return kind === 'indirect' && cue !== undefined && !ACCORDING.test(cue) ? cue : '';
    case 'denies':
      return cue ?? 'denied';
    case 'will-say':
      return 'not yet said at the time';
    case 'declines':
      return cue !== undefined && REFUSING.test(cue) ? cue : 'did not say';
    case 'asks':
      return cue ?? 'asked';
  }
}

/** "According to Bloomberg, …" has no verb of saying: the name and the colon say as much. */
const ACCORDING = /^(?:according to|as per|in the words of|según|de acuerdo con|en palabras de|a juicio de)/i;

/** Verbs that say by themselves that nothing was said; of the others ("refused to confirm") the cue is only the second word. */
const REFUSING = /^(?:refus|declin|neg|niega)/i;

/** A figure as shown: in quotation marks, with all its sources and the date of the first: "“18 wounded” [1][3], 5 Dec 2012". */
export function figureLabel({ text, source, alsoIn, date }: PrintedFigure): { readonly words: string; readonly sources: string } {
  const numbers = [source, ...alsoIn].map((number) => `[${number}]`).join('');
  return { words: inMarks(text), sources: ` ${numbers}, ${dateLabel(date)}` };
}

/** The statement as shown: in its own quotation marks, or as reported speech without any. */
export function statementLabel(saying: Saying): string {
  if (saying.kind !== 'direct') return saying.text;
  return inMarks(saying.text);
}

function inMarks(text: string): string {
  return /^["“«„]/u.test(text) ? text : `“${text}”`;
}

/** "also in [2][3] · 2 publishers · first in [3]"; empty where one source alone carries it. */
export function carriedLabel({ alsoIn, owners, firstSource }: Saying): string {
  if (alsoIn.length === 0) return '';
  return [
    `also in ${alsoIn.map((number) => `[${number}]`).join('')}`,
    ...(owners === undefined ? [] : [`${owners} ${plural(owners, 'publisher')}`]),
    ...(firstSource === undefined ? [] : [`first in [${firstSource}]`]),
  ].join(' · ');
}

/** Another wording of a statement, with where it stands: "printed differently in [3]: " and "“…”". */
export function variantLabel({ text, source }: Claim): { readonly lead: string; readonly words: string } {
  return { lead: `printed differently in [${source}]: `, words: inMarks(text) };
}

/** Title, outlet and date of a source, and whether its outlet has withdrawn it. */
export function sourceLabel(source: SourceRef): string {
  const title = source.isUntitled ? `untitled page: ${source.title}` : source.title;
  const withdrawn = source.withdrawnSince === undefined ? '' : `, withdrawn since ${dayLabel(source.withdrawnSince)}`;
  return `${title}, ${source.outlet ?? 'outlet not stated'}, ${dateLabel(source.date)}${withdrawn}`;
}
