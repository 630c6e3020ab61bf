/** Says a Brief on a terminal. */
import type {
  Block,
  CommandsBlock,
  DisputeBlock,
  FactsBlock,
  FiguresBlock,
  PassageBlock,
  RelatedBlock,
  SayingsBlock,
  StoryBlock,
  TimelineBlock,
} from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import type { Saying, SourceRef } from '../../core/brief/claim.ts';
import { inert } from '../../core/brief/inert.ts';
import {
  carriedLabel,
  coverageLabel,
  dateLabel,
  figureLabel,
  headlineLabel,
  mannerLabel,
  minuteLabel,
  sizeLabel,
  sourceLabel,
  speakerLabel,
  statementLabel,
  variantLabel,
} from '../../core/brief/labels.ts';
import { joinedSpans, type Span } from '../../core/span.ts';
import { columnsOf, type Paper } from './paper.ts';

/** The whole answer, lines without line feeds. */
export function renderBrief(brief: Brief, paper: Paper): string[] {
  const stories = brief.blocks.filter((block) => block.kind === 'story');
  const lines = brief.blocks.flatMap((block) => renderBlock(block, paper, stories.indexOf(block as StoryBlock) + 1));
  return [...renderHead(brief, paper), ...lines, ...renderSources(brief.sources, paper)];
}

function renderHead({ title, asOf, notices, coverage }: Brief, paper: Paper): string[] {
  const head = paper.spread(inert(title), `as of ${minuteLabel(asOf)}`);
  const [first = '', ...rest] = head;
  const said = [
    ...notices.map(inert),
    ...(coverage === undefined || coverage.reports === 0 ? [] : [`From ${coverageLabel(coverage)}.`]),
  ];
  return [paper.bold(first), ...rest, ...said.flatMap((notice) => paper.wrap(notice))];
}

function renderBlock(block: Block, paper: Paper, number: number): string[] {
  switch (block.kind) {
    case 'story':
      return renderStory(block, paper, number);
    case 'sayings':
      return renderSayings(block, paper);
    case 'dispute':
      return renderDispute(block, paper);
    case 'figures':
      return renderFigures(block, paper);
    case 'timeline':
      return renderTimeline(block, paper);
    case 'related':
      return renderRelated(block, paper);
    case 'facts':
      return renderFacts(block, paper);
    case 'passage':
      return renderPassage(block, paper);
    case 'commands':
      return renderCommands(block, paper);
    case 'file':
      return ['', ...paper.wrap(inert(block.text.trimEnd()))];
  }
}

function renderStory(story: StoryBlock, paper: Paper, number: number): string[] {
  const headline = paper.wrap(inert(headlineLabel(story)), `${number}  `, '   ').map((line) => paper.bold(line));
  return [
    '',
    ...headline,
    ...paper.wrap(`${dateLabel(story.date)} · ${sizeLabel(story)} · ${story.storyId}`, '   ').map((line) => paper.dim(line)),
    ...story.claims.flatMap((claim) => paper.wrap(`${inert(claim.text)} [${claim.source}]`, '   • ', '     ')),
    ...story.sayings.flatMap((saying) => renderSaying(saying, paper, { label: speakerLabel(saying), indent: '   ' })),
  ];
}

function renderSaying(saying: Saying, paper: Paper, { label, indent }: { label: string; indent: string }): string[] {
  const sources = [saying.source, ...saying.alsoIn].map((number) => `[${number}]`).join('');
  const said = `${inert(statementLabel(saying))} ${sources}`;
  return paper.wrap(label === '' ? said : `${inert(label)}: ${said}`, indent, `${indent}  `);
}

function renderHeading(heading: string, paper: Paper): string[] {
  return paper.wrap(inert(heading)).map((line) => paper.bold(line));
}

/** In the ledger each statement carries its date, because its order is that of time. */
function renderSayings({ heading, sayings }: SayingsBlock, paper: Paper): string[] {
  const lines = sayings.flatMap((saying) => {
    const when = dateLabel(saying.date);
    const printed = saying.printedAs === undefined ? '' : `, printed as “${inert(saying.printedAs)}”`;
    const label = heading === undefined ? speakerLabel(saying) : mannerLabel(saying);
    const variants = (saying.variants ?? []).map(variantLabel).map(({ lead, words }) => `${lead}${words}`);
    const carried = [carriedLabel(saying), ...variants].filter((line) => line !== '');
    const below = [`${when}${printed}`, ...carried.map(inert)].flatMap((line) => paper.wrap(line, '     ', '       '));
    return [
      '',
      ...renderSaying({ ...saying, alsoIn: [] }, paper, { label, indent: '   ' }),
      ...below.map((line) => paper.dim(line)),
    ];
  });
  return heading === undefined ? lines : ['', ...renderHeading(heading, paper), ...lines.slice(1)];
}

function renderDispute({ subject, asserts, denies }: DisputeBlock, paper: Paper): string[] {
  const side = (label: string, sayings: readonly Saying[]) =>
    sayings.flatMap((saying) => [
      `   ${label}`,
      ...renderSaying(saying, paper, { label: speakerLabel(saying), indent: '     ' }),
    ]);
  return [
    '',
    paper.bold('Who asserts, who denies'),
    ...paper.wrap(inert(subject), '   '),
    ...side('asserts', asserts),
    ...side('denies', denies),
  ];
}

function renderFigures({ differences }: FiguresBlock, paper: Paper): string[] {
  const lines = differences.flatMap(({ what, figures }) => [
    ...paper.wrap(what, '   '),
    ...figures.map(figureLabel).flatMap(({ words, sources }) => paper.wrap(`${inert(words)}${sources}`, '     ', '       ')),
  ]);
  return ['', paper.bold('Figures that differ'), ...lines];
}

function renderTimeline({ entries }: TimelineBlock, paper: Paper): string[] {
  const lines = entries.flatMap(({ date, headline, notes = [] }) => {
    const said = `${dateLabel(date)}: ${inert(headline.text)} [${headline.source}]`;
    return paper.wrap([said, ...notes.map(inert)].join(' · '), '   ', '     ');
  });
  return ['', paper.bold('Timeline'), ...lines];
}

function renderRelated({ stories }: RelatedBlock, paper: Paper): string[] {
  const lines = stories.flatMap(({ storyId, headline, date, reason }) => [
    ...paper.wrap(`${dateLabel(date)}: ${inert(headline.text)} [${headline.source}]`, '   ', '     '),
    ...paper.wrap(`${storyId} · ${inert(reason)}`, '     ').map((line) => paper.dim(line)),
  ]);
  return ['', paper.bold('Related stories'), ...lines];
}

function renderFacts({ heading, rows }: FactsBlock, paper: Paper): string[] {
  const column = Math.min(Math.max(...rows.map((row) => columnsOf(inert(row.label))), 0), WIDEST_LABEL) + 2;
  const lines = rows.flatMap(({ label, value }) => paper.row(inert(label), inert(value), column));
  return heading === undefined ? ['', ...lines] : ['', ...renderHeading(heading, paper), ...lines];
}

const WIDEST_LABEL = 18;

/** What is not the article itself is shown as what it is. */
function renderPassage({ lines }: PassageBlock, paper: Paper): string[] {
  return lines.flatMap(({ section, text, marks }) => {
    const shown = marked(text, marks, paper);
    const label = section === 'body' || section === 'deck' || section === 'headline' ? '' : `[${section}] `;
    return ['', ...paper.wrap(`${label}${shown}`).map((line) => (label === '' ? line : paper.dim(line)))];
  });
}

function marked(text: string, marks: readonly Span[], paper: Paper): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of joinedSpans(marks)) {
    shown += inert(text.slice(at, start)) + paper.mark(inert(text.slice(start, end)));
    at = end;
  }
  return shown + inert(text.slice(at));
}

function renderCommands({ commands }: CommandsBlock, paper: Paper): string[] {
  return commands.flatMap(({ usage, summary, options, examples }) => [
    '',
    ...paper.wrap(inert(usage), '', '   ').map((line) => paper.bold(line)),
    ...paper.wrap(inert(summary), '   '),
    ...options.flatMap((option) => paper.wrap(inert(`${option.usage}  ${option.summary}`), '   ', '     ')),
    ...paper.wrap(inert(`for example  ${examples.join('   ')}`), '   ').map((line) => paper.dim(line)),
  ]);
}

function renderSources(sources: readonly SourceRef[], paper: Paper): string[] {
  if (sources.length === 0) return [];
  const lines = sources.flatMap((source) => {
    const indent = `[${source.number}] `;
    const hang = ' '.repeat(indent.length);
    const link = source.url === undefined ? `sitrep show ${source.copy}` : source.url;
    // Never wrapped, even where it is longer than the line: a broken link can be neither clicked nor copied.
    return [...paper.wrap(inert(sourceLabel(source)), indent, hang), paper.dim(`${hang}${inert(link)}`)];
  });
  return ['', paper.bold('Sources'), ...lines];
}
