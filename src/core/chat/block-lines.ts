/** Each kind of block as lines. */
import type {
  Block,
  CommandsBlock,
  DisputeBlock,
  FactsBlock,
  FiguresBlock,
  FileBlock,
  PassageBlock,
  RelatedBlock,
  SayingsBlock,
  StoryBlock,
  TimelineBlock,
} from '../brief/block.ts';
import { dateLabel, figureLabel, headlineLabel, sizeLabel, speakerLabel } from '../brief/labels.ts';
import { passageRuns } from './passage-runs.ts';
import { type Cite, dated, line, ours, theirs, typed, withCitations } from './runs.ts';
import { safeLink } from './safe-link.ts';
import { ledgerLines, sayingLine } from './saying-lines.ts';
import type { Line, Run } from './script.ts';

export interface Telling {
  readonly cite: Cite;
  /** How many stories have been told, this one included. */
  readonly story: number;
}

export function blockLines(block: Block, telling: Telling): Line[] {
  switch (block.kind) {
    case 'story':
      return storyLines(block, telling);
    case 'sayings':
      return sayingsLines(block, telling);
    case 'dispute':
      return disputeLines(block, telling);
    case 'figures':
      return figuresLines(block, telling);
    case 'timeline':
      return timelineLines(block, telling);
    case 'related':
      return relatedLines(block, telling);
    case 'facts':
      return factsLines(block);
    case 'passage':
      return passageLines(block);
    case 'commands':
      return commandLines(block);
    case 'file':
      return fileLines(block);
  }
}

function storyLines(block: StoryBlock, { cite, story }: Telling): Line[] {
  const { date, storyId, claims, sayings } = block;
  return [
    line('heading', 0, ours(`${story}  `, 'strong'), theirs(headlineLabel(block), 'strong')),
    line('detail', 1, ours(`${dateLabel(date)} · ${sizeLabel(block)} · ${storyId}`, 'quiet')),
    ...claims.map((claim) => line('item', 1, theirs(claim.text), ours(' '), cite(claim.source))),
    ...sayings.map((saying) => sayingLine(saying, { cite, depth: 1, label: speakerLabel(saying) })),
  ];
}

function sayingsLines({ heading, sayings }: SayingsBlock, { cite }: Telling): Line[] {
  const lines = sayings.flatMap((saying) => ledgerLines(saying, cite, heading !== undefined));
  return heading === undefined ? lines : [line('heading', 0, theirs(heading, 'strong')), ...lines];
}

function disputeLines({ subject, asserts, denies }: DisputeBlock, { cite }: Telling): Line[] {
  const side = (label: string, sayings: DisputeBlock['asserts']) =>
    sayings.flatMap((saying) => [
      line('detail', 1, ours(label, 'quiet')),
      sayingLine(saying, { cite, depth: 2, label: speakerLabel(saying) }),
    ]);
  return [
    line('heading', 0, ours('Who asserts, who denies', 'strong')),
    line('text', 1, theirs(subject)),
    ...side('asserts', asserts),
    ...side('denies', denies),
  ];
}

function figuresLines({ differences }: FiguresBlock, { cite }: Telling): Line[] {
  return [
    line('heading', 0, ours('Figures that differ', 'strong')),
    ...differences.flatMap(({ what, figures }) => [
      line('text', 1, ours(what)),
      ...figures.map(figureLabel).map(({ words, sources }) => line('item', 2, theirs(words), ...withCitations(sources, cite))),
    ]),
  ];
}

function timelineLines({ entries }: TimelineBlock, { cite }: Telling): Line[] {
  return [
    line('heading', 0, ours('Timeline', 'strong')),
    ...entries.map(({ date, headline, notes = [] }) => {
      const noted = notes.flatMap((note) => withCitations(` · ${note}`, cite, 'quiet'));
      return line('item', 1, dated(date), ours(': '), theirs(headline.text), ours(' '), cite(headline.source), ...noted);
    }),
  ];
}

function relatedLines({ stories }: RelatedBlock, { cite }: Telling): Line[] {
  return [
    line('heading', 0, ours('Related stories', 'strong')),
    ...stories.flatMap(({ storyId, headline, date, reason }) => [
      line('item', 1, dated(date), ours(': '), theirs(headline.text), ours(' '), cite(headline.source)),
      line('detail', 2, ours(`${storyId} · `, 'quiet'), theirs(reason, 'quiet')),
    ]),
  ];
}

function factsLines({ heading, rows }: FactsBlock): Line[] {
  const lines = rows.map(({ label, value }) => line('item', 1, theirs(label, 'strong'), ours('  '), factRun(value)));
  return heading === undefined ? lines : [line('heading', 0, theirs(heading, 'strong')), ...lines];
}

/** A value that is an address and nothing else can be followed. */
function factRun(value: string): Run {
  const link = /\s/u.test(value) ? undefined : safeLink(value);
  return link === undefined ? theirs(value) : { text: link.url.replace(/^https?:\/\//, ''), from: 'theirs', link: link.url };
}

function passageLines({ lines }: PassageBlock): Line[] {
  return lines.map((passage) => {
    const { section } = passage;
    const isArticle = section === 'body' || section === 'deck' || section === 'headline';
    return line('text', 0, ...(isArticle ? [] : [ours(`[${section}] `, 'quiet')]), ...passageRuns(passage));
  });
}

function fileLines({ name, text }: FileBlock): Line[] {
  const lines = text.trimEnd().split('\n');
  return [line('heading', 0, theirs(name, 'strong')), ...lines.map((each) => line('text', 0, typed(each)))];
}

function commandLines({ commands }: CommandsBlock): Line[] {
  return commands.flatMap(({ usage, summary, options, examples }) => [
    line('text', 0, typed(usage, 'code')),
    line('detail', 1, typed(summary)),
    ...options.map((option) => line('item', 1, typed(option.usage, 'code'), ours('  '), typed(option.summary))),
    line('detail', 1, ours('for example', 'quiet'), ...examples.flatMap((example) => [ours('  '), typed(example, 'code')])),
  ]);
}
