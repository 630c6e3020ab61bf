/** `/show`: our own copy of an article, with passages marked. */

import { type Article, headingOf } from '../core/article.ts';
import type { PassageLine } from '../core/brief/block.ts';
import type { Brief } from '../core/brief/brief.ts';
import { createSourceList, readPassageRef } from '../core/brief/source-list.ts';
import { overlaps, type Span } from '../core/span.ts';
import type { DeskTools } from './desk-tools.ts';
import { findArticle } from './find-by-ref.ts';

export async function answerShow(ref: string, tools: DeskTools): Promise<Brief> {
  const { spans } = readPassageRef(ref);
  const article = await findArticle(ref, tools);
  const sources = createSourceList(tools.library.outletName);
  for (const span of spans) if (span.end <= article.text.length) sources.cite(article, span);
  sources.numberOf(article);
  const beyond = spans.filter((span) => span.end > article.text.length);
  return {
    title: headingOf(article),
    asOf: tools.clock.now(),
    notices: [
      ...(article.textBasis === 'feed' ? ['This is what the feed itself carries; /why says why its page was not used.'] : []),
      ...(beyond.length === 0 ? [] : [`The text ends at ${article.text.length}; passages beyond it are not marked.`]),
    ],
    blocks: [{ kind: 'passage', lines: article.sections.map((section) => lineOf(article, section, spans)) }],
    sources: sources.sources(),
  };
}

function lineOf(article: Article, section: Article['sections'][number], spans: readonly Span[]): PassageLine {
  const marks = spans
    .filter((span) => overlaps(span, section))
    .map((span) => ({ start: Math.max(0, span.start - section.start), end: Math.min(section.end, span.end) - section.start }));
  return { section: section.kind, text: article.text.slice(section.start, section.end), marks };
}
