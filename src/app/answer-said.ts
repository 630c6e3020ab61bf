/** `/said`: the ledger of statements. */
import type { Block, SayingsBlock } from '../core/brief/block.ts';
import type { Brief } from '../core/brief/brief.ts';
import type { Saying } from '../core/brief/claim.ts';
import { joinSplit } from '../core/brief/join-split.ts';
import { dayLabel, plural, windowLabel } from '../core/brief/labels.ts';
import type { Topic } from '../core/brief/material.ts';
import { isNamed, mergeStatements, type Statement, speakerKey } from '../core/brief/merge-statements.ts';
import { sayingOf } from '../core/brief/sayings.ts';
import { createSourceList } from '../core/brief/source-list.ts';
import { closestFolded } from '../core/closest.ts';
import type { SaidQuestion } from '../core/desk.ts';
import { foldName } from '../core/entities/fold.ts';
import { holderNamed } from '../core/entities/offices.ts';
import { dayOf, daysBefore } from '../core/instant.ts';
import type { Quote, QuoteKind } from '../core/quote.ts';
import type { QuoteQuery } from '../ports.ts';
import type { DeskTools } from './desk-tools.ts';
import { byId } from './gather.ts';
import { readTopic } from './read-topic.ts';
import { refuseMixedWho } from './refuse-mixed-who.ts';

/** Statements read for one answer, and shown in it. */
const STATEMENTS_READ = 400;
const STATEMENTS_SHOWN = 25;
const SPEAKERS_SUGGESTED = 8;

export async function answerSaid(question: SaidQuestion, tools: DeskTools): Promise<Brief> {
  const { library, clock } = tools;
  const who = question.who === undefined ? undefined : await readTopic(question.who, tools);
  const about = question.about === undefined ? undefined : await readTopic(question.about, tools);
  const subject = { who, about };
  const statements = await findStatements(subject, boundsOf(question), tools);
  if (statements.length === 0 && who?.words !== undefined) refuseMixedWho(who.words, question.about, isKnownIn(tools));
  const shown = statements.slice(0, STATEMENTS_SHOWN);
  const sources = createSourceList(library.outletName);
  const tell = (statement: Statement) => sayingOf(statement, sources, library.ownerOf);
  const blocks = who === undefined ? groupedBySpeaker(shown, tell) : [plainBlock(shown, tell)];
  return {
    title: titleOf(who, about),
    asOf: clock.now(),
    notices: [
      ...(who?.notices ?? []),
      ...(about?.notices ?? []),
      ...(shown.length === 0 ? await emptyNotices(question, subject, tools) : []),
      ...(shown.length < statements.length
        ? [`Showing the newest ${shown.length} of ${statements.length} statements. ${furtherBack(question, shown)}`]
        : []),
    ],
    blocks: shown.length === 0 ? [] : blocks,
    sources: sources.sources(),
  };
}

/** What leads to those that are not shown: a day, where they are dated; undated ones stand last, and in no window. */
function furtherBack({ about, kind, until }: SaidQuestion, shown: readonly Statement[]): string {
  const end = shown.at(-1)?.article.date.at;
  // A day with more than are shown leads back to itself.
  const last = end !== undefined && until !== undefined && dayOf(end) >= daysBefore(until, 1).slice(0, 10) ? undefined : end;
  const narrower = [...(about === undefined ? ['about:'] : []), ...(kind === undefined ? ['kind:'] : [])].join(' or ');
  const narrow = narrower === '' ? [] : [`narrow with ${narrower}`];
  const older = last === undefined ? [] : [`older ones: until:${dayOf(last)}`];
  return capitalised([...older, ...narrow].join('; '));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function isKnownIn({ library: { catalog }, clock }: DeskTools): (name: string) => boolean {
  return (name) => catalog.byName.has(foldName(name)) || holderNamed(name, dayOf(clock.now()), catalog) !== undefined;
}

/** Whose statements are asked for, and on what. */
interface Subject {
  readonly who: Topic | undefined;
  readonly about: Topic | undefined;
}

type Bounds = Pick<QuoteQuery, 'since' | 'until' | 'kinds'>;

/** Newest first, each told once. What is below the threshold is under nobody's name, so it answers no question about somebody. */
async function findStatements({ who, about }: Subject, bounds: Bounds, { store }: DeskTools): Promise<Statement[]> {
  const quotes = await store.quotes({ ...speakerQuery(who), ...aboutQuery(about), ...bounds, limit: STATEMENTS_READ });
  const articles = byId(await store.articles([...new Set(quotes.map((quote) => quote.articleId))]));
  return mergeStatements(joinSplit(quotes, articles), articles).filter(({ quote }) => who === undefined || isNamed(quote));
}

function titleOf(who: Topic | undefined, about: Topic | undefined): string {
  const on = about === undefined ? '' : ` about ${about.label}`;
  return who === undefined ? `Who said what${on}` : `${who.label}${on}: statements`;
}

function speakerQuery(who: Topic | undefined): Pick<QuoteQuery, 'speakerIds' | 'speakerWords'> {
  if (who === undefined) return {};
  return who.words === undefined ? { speakerIds: who.entityIds } : { speakerWords: who.words };
}

function aboutQuery(about: Topic | undefined): Pick<QuoteQuery, 'aboutEntityIds' | 'aboutWords'> {
  if (about === undefined) return {};
  return about.words === undefined ? { aboutEntityIds: about.entityIds } : { aboutWords: about.words };
}

function boundsOf({ since, until, kind }: SaidQuestion): Bounds {
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
  };
}

type Tell = (statement: Statement) => Saying;

function plainBlock(statements: readonly Statement[], tell: Tell): SayingsBlock {
  return { kind: 'sayings', sayings: statements.map(tell) };
}

/** One block for each speaker, whoever is named most first; statements of unclear speakers last, under nobody's name. */
function groupedBySpeaker(statements: readonly Statement[], tell: Tell): Block[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = speakerKey(statement.quote);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const named = [...groups].filter(([key]) => key !== '').sort(([, a], [, b]) => b.length - a.length);
  const unclear = groups.get('');
  return [
    ...named.map(([, group]) => ({ ...plainBlock(group, tell), heading: headingOf(group.map(({ quote }) => quote)) })),
    ...(unclear === undefined ? [] : [{ ...plainBlock(unclear, tell), heading: 'Speaker unclear' }]),
  ];
}

/** The fullest form of the speaker's name in the group. */
function headingOf(quotes: readonly Quote[]): string {
  const names = quotes.map((quote) => quote.speakerName ?? quote.speaker?.text ?? '');
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}

const KIND_WORDS: Readonly<Record<QuoteKind, string>> = { direct: 'direct ', mixed: 'mixed ', indirect: 'reported ' };

/** An honest empty answer: what was searched, and what there is outside of what was asked for, or else who is held. */
async function emptyNotices(question: SaidQuestion, subject: Subject, tools: DeskTools): Promise<string[]> {
  const { who, about } = subject;
  const { quotes } = await tools.store.counts();
  const kind = question.kind === undefined ? '' : KIND_WORDS[question.kind];
  const when = windowLabel(question);
  const asked = [
    `No ${kind}statement`,
    ...(who === undefined ? [] : [`of ${who.label}`]),
    ...(about === undefined ? [] : [`about ${about.label}`]),
    ...(when === '' ? [] : [when]),
  ].join(' ');
  const searched = `${asked} found. Searched all ${quotes} ${plural(quotes, 'statement')} held.`;
  const outside = await outsideNotice(question, subject, tools);
  return outside === undefined ? [searched, ...(await speakersHeld(who, tools))] : [searched, outside];
}

/** What the same question finds without its bounds: an undated statement stands in no window. */
async function outsideNotice(question: SaidQuestion, subject: Subject, tools: DeskTools): Promise<string | undefined> {
  const bounds = (['since', 'until', 'kind'] as const).filter((name) => question[name] !== undefined);
  if (bounds.length === 0) return undefined;
  const all = await findStatements(subject, {}, tools);
  if (all.length === 0) return undefined;
  const latest = all.map(({ article }) => article.date.at).find((at) => at !== undefined);
  const undated = all.length === 1 ? 'its date not stated' : 'none of them dated';
  const date = latest === undefined ? undated : `${all.length === 1 ? '' : 'the latest '}of ${dayLabel(latest)}`;
  return `Without ${bounds.map((name) => `${name}:`).join(' and ')} there ${all.length === 1 ? 'is' : 'are'} ${all.length}, ${date}.`;
}

async function speakersHeld(who: Topic | undefined, { store, library: { catalog } }: DeskTools): Promise<string[]> {
  const speakers = await store.speakers(200);
  const near =
    who?.words === undefined
      ? []
      : closestFolded(who.words, [...catalog.byName.keys()], 3).flatMap((name) => catalog.byName.get(name) ?? []);
  const meant = [...new Set(near)].flatMap((id) => catalog.entities.get(id) ?? []);
  const heard = new Set(speakers.map(({ speakerId }) => speakerId));
  const names = meant.filter(({ id }) => heard.has(id)).map(({ name }) => name);
  const known = [...new Set([...names, ...speakers.map((speaker) => speaker.name)])].slice(0, SPEAKERS_SUGGESTED);
  const others = meant.filter(({ id, kind }) => !heard.has(id) && (kind === 'person' || kind === 'organization'));
  return [
    ...(others.length === 0 ? [] : [`Closest known names: ${others.map(({ name }) => name).join(', ')}.`]),
    ...(known.length === 0 ? [] : [`Speakers held: ${known.join(', ')}.`]),
  ];
}
