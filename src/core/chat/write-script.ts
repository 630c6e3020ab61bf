/** Brief → lines: the same sentences, source numbers, links and order as in every other voice. */
import type { Brief } from '../brief/brief.ts';
import type { SourceRef } from '../brief/claim.ts';
import { coverageLabel, minuteLabel, sourceLabel } from '../brief/labels.ts';
import { blockLines } from './block-lines.ts';
import { cleanText } from './clean-text.ts';
import { type Cite, citing, line, ours, theirs, typed } from './runs.ts';
import { safeLink } from './safe-link.ts';
import type { Line, Run, Script } from './script.ts';

/** Sections `head`, `block-1` and so on, `sources`; those without lines are left out. */
export function writeScript(brief: Brief): Script {
  const cite = citing(brief.sources);
  let stories = 0;
  const blocks = brief.blocks.map((block, index) => {
    if (block.kind === 'story') stories += 1;
    return { id: blockSection(index), lines: blockLines(block, { cite, story: stories }) };
  });
  const sections = [{ id: 'head', lines: head(brief) }, ...blocks, { id: 'sources', lines: sourceLines(brief.sources, cite) }];
  return sections
    .map(({ id, lines }) => ({ id, lines: lines.filter(({ runs }) => runs.length > 0) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The id of the section of the block at that place, from 0. */
export function blockSection(index: number): string {
  return `block-${index + 1}`;
}

function head({ title, asOf, notices, coverage }: Brief): Line[] {
  return [
    line('title', 0, theirs(title, 'strong')),
    line('detail', 0, ours(`as of ${minuteLabel(asOf)}`, 'quiet')),
    ...notices.map((notice) => line('notice', 0, typed(notice))),
    ...(coverage === undefined || coverage.reports === 0 ? [] : [line('notice', 0, ours(`From ${coverageLabel(coverage)}.`))]),
  ];
}

function sourceLines(sources: readonly SourceRef[], cite: Cite): Line[] {
  if (sources.length === 0) return [];
  return [
    line('heading', 0, ours('Sources', 'strong')),
    ...sources.flatMap((source) => [
      line('source', 0, cite(source.number), ours(' '), theirs(sourceLabel(source))),
      line('detail', 1, wayTo(source)),
    ]),
  ];
}

/** The article's own page with its host shown; without one, what to type to see our copy. */
function wayTo({ url, copy }: SourceRef): Run {
  const link = safeLink(url);
  return link === undefined
    ? ours(`/show ${cleanText(copy)}`, 'code')
    : { text: link.host, from: 'theirs', style: 'quiet', link: link.url };
}
