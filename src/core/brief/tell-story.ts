/** One story of a brief: its key sentences, and who said what in it. */
import type { Article } from '../article.ts';
import { headingOf } from '../article.ts';
import type { Quote } from '../quote.ts';
import { overlaps, type Span } from '../span.ts';
import type { StoryBlock } from './block.ts';
import type { Headline } from './claim.ts';
import { sentenceWords } from './kept-words.ts';
import type { ReportMaterial, StoryMaterial, Topic } from './material.ts';
import { isNamed, mergeStatements, type Statement } from './merge-statements.ts';
import { relevanceTo } from './relevance.ts';
import { sayingOf } from './sayings.ts';
import { type Candidate, selectSentences } from './select-sentences.ts';
import type { SourceList } from './source-list.ts';

export interface Telling {
  readonly topic: Topic | undefined;
  /** Ids of quotations that stand elsewhere in the brief. */
  readonly elsewhere: ReadonlySet<string>;
  readonly sources: SourceList;
  /** Tells only what this lets through; missing for all of it. */
  readonly only?: News;
  /** How many of the story's reports were asked for, where that is not all of them. */
  readonly asked?: number;
  readonly size?: TellingSize;
}

/** What of a story is new to whoever is told. */
export interface News {
  isNewSentence(report: ReportMaterial, sentence: Span): boolean;
  isNewStatement(report: ReportMaterial, quote: Quote): boolean;
}

export interface TellingSize {
  readonly sentences: number;
  readonly sayings: number;
}

/** How much of a story is shown among others: enough to brief, short enough for a chat. */
const AMONG_OTHERS: TellingSize = { sentences: 3, sayings: 3 };

/** `reports`: those of the story that were asked for, the most telling first; never empty. */
export function tellStory({ story }: StoryMaterial, reports: readonly ReportMaterial[], telling: Telling): StoryBlock {
  const { topic, elsewhere, sources, only, asked, size = AMONG_OTHERS } = telling;
  const reportOf = new Map(reports.map((report) => [report.article.id, report]));
  const isNew = (quote: Quote, articleId: string) => {
    const report = reportOf.get(articleId);
    return report === undefined || only?.isNewStatement(report, quote) !== false;
  };
  const headline = headlineOf(reports[0]?.article, sources);
  const statements = statementsOf(reports).filter(({ quote, article }) => !elsewhere.has(quote.id) && isNew(quote, article.id));
  const chosen = selectSentences(candidatesOf(reports, topic, only), size.sentences);
  const claims = chosen.flatMap((candidate) => {
    const report = reports.find(({ article }) => article.id === candidate.articleId);
    return report === undefined ? [] : [sources.cite(report.article, candidate)];
  });
  return {
    kind: 'story',
    storyId: story.id,
    headline,
    date: reports[0]?.article.date ?? { precision: 'day', basis: 'first-seen' },
    reports: story.articleIds.length,
    ...(asked === undefined || asked >= story.articleIds.length ? {} : { asked }),
    owners: story.ownerCount,
    copies: story.copyIds.length,
    claims,
    sayings: topSayings(statements, chosen, { reports, topic, most: size.sayings }).map((statement) =>
      sayingOf(statement, sources),
    ),
  };
}

/** The title of a report, with its source. */
export function headlineOf(article: Article | undefined, sources: SourceList): Headline {
  if (article === undefined) return { text: '', isUntitled: true, source: 0 };
  return { text: headingOf(article), isUntitled: article.title === undefined, source: sources.numberOf(article) };
}

/** Every statement of the reports once. */
export function statementsOf(reports: readonly ReportMaterial[]): Statement[] {
  return mergeStatements(
    reports.flatMap((report) => report.quotes),
    new Map(reports.map((report) => [report.article.id, report.article])),
  );
}

function candidatesOf(reports: readonly ReportMaterial[], topic: Topic | undefined, only: News | undefined): Candidate[] {
  return reports.flatMap((report) => {
    const { article, sentences, mentions } = report;
    const relevanceOf = relevanceTo(topic, mentions);
    return sentenceWords(report).flatMap(({ sentence, text, words }, index) => {
      if (only?.isNewSentence(report, sentence) === false) return [];
      const previous = sentences[index - 1];
      const { start, end, salience } = sentence;
      const candidate = { articleId: article.id, start, end, text, salience, relevance: relevanceOf(sentence, text), words };
      return previous === undefined ? candidate : { ...candidate, previousStart: previous.start };
    });
  });
}

/** Characters around a statement that tell what it is on: the clause of the speaker before it, or behind it. */
const BEFORE = 100;
const BEHIND = 60;

/** Statements that the chosen sentences do not print already, and that are on the question: direct ones first, then the surest. */
function topSayings(
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  asked: { reports: readonly ReportMaterial[]; topic: Topic | undefined; most: number },
): Statement[] {
  const { reports, topic } = asked;
  const relevance = new Map(reports.map(({ article, mentions }) => [article.id, relevanceTo(topic, mentions)]));
  const relevanceOf = ({ quote }: Statement) => {
    if (topic?.entityIds.includes(quote.speakerId ?? '') === true) return 1;
    const around = { start: quote.start - BEFORE, end: quote.end + BEHIND };
    return relevance.get(quote.articleId)?.(around, quote.text) ?? 0;
  };
  const isPrinted = ({ quote }: Statement) =>
    chosen.some((sentence) => sentence.articleId === quote.articleId && overlaps(sentence, quote));
  return statements
    .filter((statement) => isNamed(statement.quote) && !isPrinted(statement))
    .map((statement) => ({ statement, relevance: relevanceOf(statement) }))
    .filter(({ relevance }) => topic === undefined || relevance > 0)
    .map(({ statement, relevance }) => ({
      statement,
      value: relevance + (statement.quote.kind === 'indirect' ? 0 : 1) + statement.quote.confidence,
    }))
    .sort((a, b) => b.value - a.value)
    .slice(0, asked.most)
    .map(({ statement }) => statement);
}
