/** Writes a briefing from stories: key sentences, who said what in each, and who denies what. Pure selection, no wording. */
import type { Article, Mention } from '../article.ts';
import { headingOf } from '../article.ts';
import { foldName, wordsOf } from '../entities/fold.ts';
import type { Instant } from '../instant.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { Block, Brief, BriefWindow, Coverage, DisputeBlock, Headline, StoryBlock } from './brief.ts';
import { type Dispute, findDisputes } from './find-disputes.ts';
import type { ReportMaterial, StoryMaterial, Topic } from './material.ts';
import { isNamed, mergeStatements, type Statement } from './merge-statements.ts';
import { sayingOf } from './sayings.ts';
import { type Candidate, selectSentences } from './select-sentences.ts';
import { createSourceList, type SourceList } from './source-list.ts';

export interface BriefMaterial {
  readonly title: string;
  readonly asOf: Instant;
  readonly window: BriefWindow;
  readonly coverage: Coverage;
  readonly notices: readonly string[];
  /** In the order in which they are shown. */
  readonly stories: readonly StoryMaterial[];
  /** Missing for a briefing on everything. */
  readonly topic?: Topic;
  /** Whether a report is one of those that were asked for; a story may hold others. */
  readonly isAsked: (articleId: string) => boolean;
  readonly outletName: (id: string) => string | undefined;
  /** Entities that can be asserted or denied, with their names. */
  readonly subjectName: (entityId: string) => string | undefined;
}

/** How much of a story is shown: enough to brief, short enough for a chat. */
const SENTENCES = 3;
const SAYINGS = 3;
const STATEMENTS_PER_SIDE = 2;

export function writeBrief(material: BriefMaterial): Brief {
  const sources = createSourceList(material.outletName);
  const disputes = disputesIn(material);
  // What is shown under "who denies" is not shown under its story as well.
  const disputed = new Set(disputes.flatMap((dispute) => [...dispute.asserts, ...dispute.denies]).map(({ quote }) => quote.id));
  const stories = material.stories.map((story) => storyBlock(story, { topic: material.topic, disputed, sources }));
  const blocks: Block[] = [...stories, ...disputes.map((dispute) => disputeBlock(dispute, material, sources))];
  const { title, asOf, window, coverage, notices } = material;
  return { title, asOf, window, coverage, notices, blocks, sources: sources.sources() };
}

interface Telling {
  readonly topic: Topic | undefined;
  /** Ids of quotations that stand elsewhere in the brief. */
  readonly disputed: ReadonlySet<string>;
  readonly sources: SourceList;
}

function storyBlock({ story, reports }: StoryMaterial, { topic, disputed, sources }: Telling): StoryBlock {
  const lead = reports[0]?.article;
  const headline = lead === undefined ? { text: '', isUntitled: true, source: 0 } : headlineOf(lead, sources);
  const statements = statementsOf(reports).filter(({ quote }) => !disputed.has(quote.id));
  const chosen = selectSentences(candidatesOf(reports, topic), SENTENCES);
  const claims = chosen.flatMap((candidate) => {
    const article = articleOf(reports, candidate.articleId);
    return article === undefined ? [] : [sources.cite(article, candidate)];
  });
  const sayings = topSayings(statements, chosen, reports, topic).map((statement) => sayingOf(statement, sources));
  return {
    kind: 'story',
    storyId: story.id,
    headline,
    date: lead?.date ?? { precision: 'day', basis: 'first-seen' },
    reports: story.articleIds.length,
    owners: story.ownerCount,
    copies: story.articleIds.length - reports.length,
    claims,
    sayings,
  };
}

function articleOf(reports: readonly ReportMaterial[], id: string): Article | undefined {
  return reports.find((report) => report.article.id === id)?.article;
}

function candidatesOf(reports: readonly ReportMaterial[], topic: Topic | undefined): Candidate[] {
  return reports.flatMap(({ article, sentences, mentions }) => {
    const relevanceOf = relevanceTo(topic, mentions);
    return sentences.map((sentence, index) => {
      const previous = sentences[index - 1];
      const text = article.text.slice(sentence.start, sentence.end);
      const { start, end, salience } = sentence;
      const candidate = { articleId: article.id, start, end, text, salience, relevance: relevanceOf(sentence, text) };
      return previous === undefined ? candidate : { ...candidate, previousStart: previous.start };
    });
  });
}

/**
 * How much of the question a stretch of a report holds: 1 where it names what was asked about; without a question the more
 * the more of those that are known it names.
 */
function relevanceTo(topic: Topic | undefined, mentions: readonly Mention[]): (span: Span, text: string) => number {
  if (topic === undefined)
    return (span) =>
      Math.min(1, new Set(mentions.filter((mention) => contains(span, mention)).map(({ entityId }) => entityId)).size / 4);
  if (topic.words === undefined) {
    const asked = mentions.filter((mention) => topic.entityIds.includes(mention.entityId));
    return (span) => (asked.some((mention) => contains(span, mention)) ? 1 : 0);
  }
  const asked = foldName(topic.words).split(' ');
  return (_, text) => {
    const held = new Set(wordsOf(text).map((word) => word.folded));
    return asked.filter((word) => held.has(word)).length / Math.max(1, asked.length);
  };
}

function statementsOf(reports: readonly ReportMaterial[]): Statement[] {
  return mergeStatements(
    reports.flatMap((report) => report.quotes),
    new Map(reports.map((report) => [report.article.id, report.article])),
  );
}

/** Statements that the chosen sentences do not print already: on the question first, then direct ones, then the surest. */
function topSayings(
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  reports: readonly ReportMaterial[],
  topic: Topic | undefined,
): Statement[] {
  const relevance = new Map(reports.map(({ article, mentions }) => [article.id, relevanceTo(topic, mentions)]));
  const worth = ({ quote }: Statement) => {
    const around = { start: quote.start - 100, end: quote.end + 60 };
    return (relevance.get(quote.articleId)?.(around, quote.text) ?? 0) + (quote.kind === 'indirect' ? 0 : 1) + quote.confidence;
  };
  return statements
    .filter(
      ({ quote }) =>
        isNamed(quote) && !chosen.some((sentence) => sentence.articleId === quote.articleId && overlaps(sentence, quote)),
    )
    .map((statement) => ({ statement, value: worth(statement) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, SAYINGS)
    .map(({ statement }) => statement);
}

/** The title of a report, with its source. */
export function headlineOf(article: Article, sources: SourceList): Headline {
  return { text: headingOf(article), isUntitled: article.title === undefined, source: sources.numberOf(article) };
}

function disputesIn({ stories, subjectName, isAsked }: BriefMaterial): Dispute[] {
  const reports = stories.flatMap((story) => story.reports).filter((report) => isAsked(report.article.id));
  if (!reports.some((report) => report.quotes.some((quote) => quote.stance === 'denies'))) return [];
  const mentions = new Map(reports.map((report) => [report.article.id, report.mentions]));
  return findDisputes(statementsOf(reports), mentions, (id) => subjectName(id) !== undefined).map((dispute) => ({
    ...dispute,
    asserts: dispute.asserts.slice(0, STATEMENTS_PER_SIDE),
    denies: dispute.denies.slice(0, STATEMENTS_PER_SIDE),
  }));
}

function disputeBlock({ entityId, asserts, denies }: Dispute, { subjectName }: BriefMaterial, sources: SourceList): DisputeBlock {
  return {
    kind: 'dispute',
    subject: subjectName(entityId) ?? entityId,
    asserts: asserts.map((statement) => sayingOf(statement, sources)),
    denies: denies.map((statement) => sayingOf(statement, sources)),
  };
}
