/** A story's reports in the order of their dates, each with its basis and its source; copies stand with what they are copies of. */
import type { Article } from '../article.ts';
import type { TimelineBlock } from './block.ts';
import { plural } from './labels.ts';
import type { SourceList } from './source-list.ts';
import type { Course } from './story-course.ts';
import { headlineOf } from './tell-story.ts';

export interface TimelineFacts {
  readonly course: Course;
  /** Ids of the reports that are new to whoever asks. */
  readonly fresh: ReadonlySet<string>;
  readonly sources: SourceList;
  readonly outletName: (id: string) => string | undefined;
}

/** Of a long story how it began and how it stands. */
const FIRST = 3;
const LAST = 17;
const COPIES_NAMED = 5;

export function timelineOf(articles: readonly Article[], facts: TimelineFacts): TimelineBlock {
  const ids = new Set(articles.map(({ id }) => id));
  const isEntry = ({ copyOf }: Article) => copyOf === undefined || !ids.has(copyOf);
  const entries = articles.filter(isEntry).sort(byDate);
  const left = Math.max(0, entries.length - FIRST - LAST);
  const shown = entries.filter((_, index) => index < FIRST || index >= FIRST + left);
  return {
    kind: 'timeline',
    entries: shown.map((article, index) => {
      const headline = headlineOf(article, facts.sources);
      const copies = articles.filter(({ copyOf }) => copyOf === article.id);
      const notes = [
        ...(left > 0 && index === FIRST
          ? [`after ${left} ${plural(left, 'report')} that ${left === 1 ? 'is' : 'are'} not listed`]
          : []),
        ...notesOn(article, copies, facts),
      ];
      return { date: article.date, headline, ...(notes.length === 0 ? {} : { notes }) };
    }),
  };
}

/** Oldest first, undated ones at the end, those of one moment in the order of their filing. */
function byDate(a: Article, b: Article): number {
  const [one, two] = [a.date.at ?? UNDATED, b.date.at ?? UNDATED];
  return one === two ? 0 : one < two ? -1 : 1;
}

/** Sorts behind every instant. */
const UNDATED = '~';

function notesOn(article: Article, copies: readonly Article[], { course, fresh, sources, outletName }: TimelineFacts): string[] {
  const quiet = course.revivals.get(article.id);
  const agency = article.wireOrigin && (outletName(article.wireOrigin.agencyId) ?? article.wireOrigin.agencyId);
  const isNew = fresh.has(article.id) || copies.some(({ id }) => fresh.has(id));
  const numbers = copies.slice(0, COPIES_NAMED).map((copy) => `[${sources.numberOf(copy)}]`);
  const more = copies.length - numbers.length;
  return [
    ...(isNew ? [fresh.has(article.id) ? 'new' : 'new copy'] : []),
    ...(quiet === undefined ? [] : [`after ${quiet} quiet days`]),
    ...(agency === undefined ? [] : [`text of ${agency}`]),
    ...(copies.length === 0
      ? []
      : [
          `${copies.length} ${copies.length === 1 ? 'copy' : 'copies'} ${numbers.join('')}${more > 0 ? ` and ${more} more` : ''}`,
        ]),
  ];
}
