/** `/why`: what was decided about an article at each stage. */
import type { Asker } from '../core/asker.ts';
import type { Brief } from '../core/brief/brief.ts';
import { minuteLabel } from '../core/brief/labels.ts';
import { createSourceList } from '../core/brief/source-list.ts';
import type { DigestStore } from '../ports/digests.ts';
import type { DeskTools } from './desk-tools.ts';
import type { FeedTools } from './feeds/feed-tools.ts';
import { findArticle } from './find-by-ref.ts';
import { placeInBrief } from './place-in-brief.ts';
import { postedWhere } from './standing/posted-where.ts';
import { weighedBlocks } from './weighed-rows.ts';

export interface WhyTools extends DeskTools, Pick<FeedTools, 'feeds'> {
  readonly digests: DigestStore;
}

export async function answerWhy(ref: string, asker: Asker, tools: WhyTools): Promise<Brief> {
  const article = await findArticle(ref, tools);
  const sources = createSourceList(tools.library.outletName);
  const evidence = article.date.evidence?.passages ?? [];
  for (const passage of evidence) sources.cite(article, passage);
  sources.numberOf(article);
  const trail = await tools.store.trail(article.id);
  const rows = trail.map(({ stage, outcome, reason }) => ({ label: stage, value: `${outcome} (${reason})` }));
  const weighed = {
    copies: trail.flatMap(({ stage, weighed }) => (stage === 'copy' ? (weighed ?? []) : [])),
    stories: trail.flatMap(({ stage, weighed }) => (stage === 'story' ? (weighed ?? []) : [])),
  };
  const sightings = await tools.feeds.sightings(article.id);
  const seen = sightings.map(({ feed, item }) => ({
    label: 'feed',
    value: `${feed.title ?? feed.address}, ${minuteLabel(item.firstSeenAt)} (${feed.address})`,
  }));
  const outlet =
    article.outletBasis === undefined ? [] : [{ label: 'outlet', value: `${article.outletId} (${article.outletBasis})` }];
  const { withdrawn } = article;
  const gone =
    withdrawn === undefined ? [] : [{ label: 'withdrawn', value: `since ${minuteLabel(withdrawn.since)} ${withdrawn.how}` }];
  return {
    title: `Why: ${article.id}`,
    asOf: tools.clock.now(),
    notices: [],
    blocks: [
      { kind: 'facts', rows: [...rows, ...seen, ...outlet, ...gone, ...(await postedWhere(article.id, asker, tools.digests))] },
      ...(await placeInBrief(article.id, tools)),
      ...(await weighedBlocks(weighed, tools.store)),
      ...(evidence.length === 0
        ? []
        : [
            {
              kind: 'facts' as const,
              heading: 'What the date rests on',
              rows: evidence.map((span) => ({ label: 'text', value: `“${article.text.slice(span.start, span.end)}”` })),
            },
          ]),
    ],
    sources: sources.sources(),
  };
}
