/** What every voice has to say of a Brief, in order: worked out from the document alone, apart from the code that says it. */
import type { Block } from '../../../src/core/brief/block.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { Claim, Saying, SourceRef } from '../../../src/core/brief/claim.ts';
import { safeLink } from '../../../src/core/chat/safe-link.ts';

export interface Expected {
  /** Pieces of text in the order in which they must be found; of each the ways in which it may be written. */
  readonly pieces: readonly (readonly string[])[];
  /** The addresses that the sources can be reached at, in their order. */
  readonly links: readonly string[];
}

export function expectedIn(brief: Brief): Expected {
  return {
    pieces: [
      [brief.title],
      ...brief.notices.map((notice) => [notice]),
      ...brief.blocks.flatMap(blockPieces),
      ...brief.sources.flatMap((source) => [
        [`[${source.number}] ${source.isUntitled ? 'untitled page: ' : ''}${source.title}`],
        wayTo(source),
      ]),
    ],
    links: brief.sources.flatMap(({ url }) => safeLink(url)?.url ?? []),
  };
}

/** The host that a link leads to, the whole address, or what to type. */
function wayTo({ url, copy }: SourceRef): string[] {
  const host = safeLink(url)?.host;
  return [`show ${copy}`, ...(url === undefined ? [] : [url]), ...(host === undefined ? [] : [host])];
}

const cited = ({ text, source }: Pick<Claim, 'text' | 'source'>) => [`${text} [${source}]`, `${text}” [${source}]`];
const said = (saying: Saying) => [...(saying.speaker === undefined ? [] : [[saying.speaker]]), cited(saying)];
const ledger = (heading: string | undefined) => (saying: Saying) => [
  ...(heading === undefined ? said(saying) : [cited(saying)]),
  ...(saying.printedAs === undefined ? [] : [[saying.printedAs]]),
  ...(saying.variants ?? []).map(({ text, source }) => [`[${source}]: ${text}`, `[${source}]: “${text}`]),
];

function blockPieces(block: Block): (readonly string[])[] {
  switch (block.kind) {
    case 'story':
      return [[block.headline.text], [block.storyId], ...block.claims.map(cited), ...block.sayings.flatMap(said)];
    case 'sayings':
      return [...(block.heading === undefined ? [] : [[block.heading]]), ...block.sayings.flatMap(ledger(block.heading))];
    case 'dispute':
      return [[block.subject], ...[...block.asserts, ...block.denies].flatMap(said)];
    case 'figures':
      return block.differences.flatMap(({ what, figures }) => [
        [what],
        ...figures.map(({ text, source }) => [`${text}” [${source}]`, `${text} [${source}]`]),
      ]);
    case 'timeline':
      return block.entries.flatMap(({ headline, notes = [] }) => [cited(headline), ...notes.map((note) => [note])]);
    case 'related':
      return block.stories.flatMap(({ headline, storyId, reason }) => [cited(headline), [storyId], [reason]]);
    case 'facts':
      return [
        ...(block.heading === undefined ? [] : [[block.heading]]),
        ...block.rows.flatMap(({ label, value }) => [[label], [value]]),
      ];
    case 'passage':
      return block.lines.map(({ text }) => [text]);
    case 'file':
      return block.text.trimEnd().split('\n', 41).length > 40
        ? []
        : block.text
            .trimEnd()
            .split('\n')
            .map((line) => [line]);
    case 'commands':
      return block.commands.flatMap(({ usage, summary, options, examples }) => [
        [usage],
        [summary],
        ...options.flatMap((option) => [[option.usage], [option.summary]]),
        ...examples.map((example) => [example]),
      ]);
  }
}
