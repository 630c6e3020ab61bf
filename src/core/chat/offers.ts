/** What can be asked next with one press: only what leads somewhere else than the answer that it stands under. */
import type { DisputeBlock, StoryBlock } from '../brief/block.ts';
import type { Brief } from '../brief/brief.ts';
import type { Claim } from '../brief/claim.ts';
import type { CommandArgs } from '../command.ts';
import { commandLine } from '../command-line.ts';
import type { Offer } from './front-desk.ts';

export interface Answered {
  /** The full name of the command: `said`, `feeds list`. */
  readonly command: string;
  readonly args: CommandArgs;
  readonly brief: Brief;
}

/** At most five, a row of buttons; no line twice, and never the one that was asked. */
export function offersFor(answered: Answered): readonly Offer[] {
  const makers = OFFERS[answered.command] ?? [];
  const offers = makers.flatMap((make) => make(answered)).map(inLanguage(answered.args.asker.language));
  const asked = again(answered.command, answered.args, []);
  const isNew = ({ line }: Offer, index: number) => line !== asked && offers.findIndex((other) => other.line === line) === index;
  return offers.filter(isNew).slice(0, MOST);
}

/** A row of buttons on Discord. */
const MOST = 5;

type OfferId = Offer['id'];
interface Bare {
  readonly id: OfferId;
  readonly line: string;
  /** The number of the story, where there are several. */
  readonly number?: number;
}
type MakeOffers = (answered: Answered) => readonly Bare[];

const LABELS: Readonly<Record<'en' | 'es', Readonly<Record<OfferId, string>>>> = {
  en: {
    more: 'Further back',
    quotes: 'Who said what',
    sources: 'Where it comes from',
    story: 'Story',
    denies: 'Who denies it',
    passage: 'Show the passage',
  },
  es: {
    more: 'Más atrás',
    quotes: 'Quién dijo qué',
    sources: 'De dónde viene',
    story: 'Historia',
    denies: 'Quién lo niega',
    passage: 'Ver el pasaje',
  },
};

function inLanguage(language: 'en' | 'es'): (bare: Bare) => Offer {
  return ({ id, line, number }) => ({ id, line, label: `${LABELS[language][id]}${number === undefined ? '' : ` ${number}`}` });
}

/** Only where the answer was cut off by its window: what is widened already shows everything. */
const more: MakeOffers = ({ command, args, brief }) => {
  const { window } = brief;
  if (window?.since === undefined || window.isWidened) return [];
  const days = (Date.parse(args.now) - Date.parse(window.since)) / 86_400_000;
  const wider = WINDOWS.find(([most]) => days < most)?.[1];
  return wider === undefined ? [] : [{ id: 'more', line: again(command, args, [['since', wider]]) }];
};

/** A window of up to so many days is widened to what stands beside it. */
const WINDOWS: readonly (readonly [number, string])[] = [
  [6.5, '7d'],
  [29, '30d'],
  [89, '90d'],
  [360, '1y'],
];

/** The same question with other options. */
function again(command: string, { words, options }: CommandArgs, changed: readonly (readonly [string, string])[]): string {
  const kept = new Map([...options, ...changed]);
  return commandLine(named(command), { ...(words === undefined ? {} : { words }), options: kept });
}

const quotes: MakeOffers = ({ args, brief }) => {
  const hasSayings = storiesIn(brief).some(({ sayings }) => sayings.length > 0);
  if (!hasSayings) return [];
  const since = args.options.get('since');
  const options = [
    ...(args.words === undefined ? [] : [['about', args.words] as const]),
    ...(since === undefined || brief.window?.isWidened === true ? [] : [['since', since] as const]),
  ];
  return [{ id: 'quotes', line: commandLine(named('said'), { options }) }];
};

const stories: MakeOffers = ({ brief }) => {
  const told = storiesIn(brief).slice(0, STORIES_OFFERED);
  return told.map(({ storyId }, index) => ({
    id: 'story',
    line: commandLine(named('story'), { words: storyId }),
    ...(told.length === 1 ? {} : { number: index + 1 }),
  }));
};

const STORIES_OFFERED = 2;

/** The statements on what is disputed, of those who assert it and of those who deny it. */
const denies: MakeOffers = ({ brief }) => {
  const dispute = brief.blocks.find((block): block is DisputeBlock => block.kind === 'dispute');
  if (dispute === undefined) return [];
  // "Cartel of the Suns, which others print as Cartel de los Soles": the name stands first.
  const subject = dispute.subject.split(', ')[0] ?? dispute.subject;
  return [{ id: 'denies', line: commandLine(named('said'), { options: [['about', subject]] }) }];
};

const passage: MakeOffers = ({ brief }) => {
  const [claim] = claimsIn(brief);
  if (claim === undefined) return [];
  return [{ id: 'passage', line: commandLine(named('show'), { words: `${claim.articleId}:${claim.start}-${claim.end}` }) }];
};

const sources: MakeOffers = ({ brief }) => {
  const [source, another] = brief.sources;
  return source === undefined || another !== undefined
    ? []
    : [{ id: 'sources', line: commandLine(named('why'), { words: source.articleId }) }];
};

const OFFERS: Readonly<Record<string, readonly MakeOffers[]>> = {
  brief: [more, quotes, denies, stories, passage],
  said: [more, passage],
  story: [denies, sources, passage],
  show: [sources],
};

function storiesIn({ blocks }: Brief): StoryBlock[] {
  return blocks.filter((block) => block.kind === 'story');
}

function claimsIn({ blocks }: Brief): Claim[] {
  return blocks.flatMap((block): readonly Claim[] => {
    if (block.kind === 'story') return [...block.claims, ...block.sayings];
    return block.kind === 'sayings' ? block.sayings : [];
  });
}

function named(name: string): { name: string } {
  return { name };
}
