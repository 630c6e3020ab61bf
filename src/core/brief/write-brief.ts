/** Writes a briefing from stories: each told by its key sentences and statements, then who denies what. No wording of ours. */
import type { Instant } from '../instant.ts';
import type { DisputeBlock, FiguresBlock, StoryBlock } from './block.ts';
import type { Brief, BriefWindow, Coverage } from './brief.ts';
import { type Dispute, findDisputes } from './find-disputes.ts';
import { type Difference, type Figure, findDifferences } from './find-figures.ts';
import type { ReportMaterial, StoryMaterial, Topic } from './material.ts';
import { sayingOf } from './sayings.ts';
import { createSourceList, type SourceList } from './source-list.ts';
import { type News, statementsOf, type TellingSize, tellStory } from './tell-story.ts';

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
  /** Whether a report is one of those that were asked for; a story may hold others, and they are not told. */
  readonly isAsked: (articleId: string) => boolean;
  /** Of a story that is told again: only what this lets through. */
  readonly only?: News;
  /** Missing for a story among others. */
  readonly size?: TellingSize;
  /** Where blocks of the caller stand before and behind, with the same numbers. */
  readonly sources?: SourceList;
  readonly outletName: (id: string) => string | undefined;
  /** Entities that can be asserted or denied, with their names. */
  readonly subjectName: (entityId: string) => string | undefined;
}

const STATEMENTS_PER_SIDE = 2;

export function writeBrief(material: BriefMaterial): Brief {
  const { title, asOf, window, coverage, notices, topic, only, size } = material;
  const sources = material.sources ?? createSourceList(material.outletName);
  const told = material.stories
    .map((story) => ({ story, reports: story.reports.filter((report) => material.isAsked(report.article.id)) }))
    .filter(({ reports }) => reports.length > 0);
  const disputes = disputesIn(
    told.flatMap(({ reports }) => reports),
    material,
  );
  // What is shown under "who denies" is not shown under its story as well.
  const elsewhere = new Set(disputes.flatMap((dispute) => [...dispute.asserts, ...dispute.denies]).map(({ quote }) => quote.id));
  const how = { topic, elsewhere, sources, ...(only === undefined ? {} : { only }), ...(size === undefined ? {} : { size }) };
  const stories = told.map(({ story, reports }): StoryBlock => {
    const asked = story.story.articleIds.filter(material.isAsked).length;
    const block = tellStory(story, reports, { ...how, asked });
    return only === undefined ? block : { ...block, isUpdate: true };
  });
  // Two stories may count different things: figures are compared inside one only.
  const differences = told.length === 1 ? findDifferences(told.flatMap(({ reports }) => reports)) : [];
  const blocks = [
    ...stories,
    ...figuresBlocks(differences, sources),
    ...disputes.map((dispute) => disputeBlock(dispute, material, sources)),
  ];
  return { title, asOf, window, coverage, notices, blocks, sources: sources.sources() };
}

function figuresBlocks(differences: readonly Difference[], sources: SourceList): FiguresBlock[] {
  if (differences.length === 0) return [];
  const printed = ({ article, span, alsoIn }: Figure) => ({
    ...sources.cite(article, span),
    date: article.date,
    alsoIn: alsoIn.map((other) => sources.numberOf(other)),
  });
  return [{ kind: 'figures', differences: differences.map(({ what, figures }) => ({ what, figures: figures.map(printed) })) }];
}

function disputesIn(reports: readonly ReportMaterial[], { subjectName }: BriefMaterial): Dispute[] {
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
