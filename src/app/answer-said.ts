/** `/said`: the ledger of statements. */
import type { Block, Brief, Saying, SayingsBlock } from '../core/brief/brief.ts';
import type { Topic } from '../core/brief/material.ts';
import { isNamed, mergeStatements, type Statement, speakerKey } from '../core/brief/merge-statements.ts';
import { sayingOf } from '../core/brief/sayings.ts';
import { createSourceList } from '../core/brief/source-list.ts';
import { closestFolded } from '../core/closest.ts';
import type { SaidQuestion } from '../core/desk.ts';
import type { Quote } from '../core/quote.ts';
import type { QuoteQuery } from '../ports.ts';
import type { DeskTools } from './desk-tools.ts';
import { byId } from './gather.ts';
import { type ReadTopic, readTopic } from './read-topic.ts';

/** Statements read for one answer, and shown in it. */
const STATEMENTS_READ = 400;
const STATEMENTS_SHOWN = 25;
const SPEAKERS_SUGGESTED = 8;

export async function answerSaid(question: SaidQuestion, tools: DeskTools): Promise<Brief> {
  const { store, library, clock } = tools;
  const who = question.who === undefined ? undefined : await readTopic(question.who, library.catalog, store);
  const about = question.about === undefined ? undefined : await readTopic(question.about, library.catalog, store);
  const quotes = await store.quotes({ ...speakerQuery(who), ...aboutQuery(about), ...filters(question), limit: STATEMENTS_READ });
  const articles = byId(await store.articles([...new Set(quotes.map((quote) => quote.articleId))]));
  // What is below the threshold is under nobody's name, so it answers no question about somebody.
  const statements = mergeStatements(quotes, articles).filter(({ quote }) => who === undefined || isNamed(quote));
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
      ...(await sizeNotices(statements, shown, { who, about }, tools)),
    ],
    blocks: shown.length === 0 ? [] : blocks,
    sources: sources.sources(),
  };
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

function filters({ since, until, kind }: SaidQuestion): Pick<QuoteQuery, 'since' | 'until' | 'kinds'> {
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

async function sizeNotices(
  all: readonly Statement[],
  shown: readonly Statement[],
  { who, about }: { who: ReadTopic | undefined; about: ReadTopic | undefined },
  { store, library }: DeskTools,
): Promise<string[]> {
  if (all.length > shown.length)
    return [`Showing the newest ${shown.length} of ${all.length} statements. Narrow with about: or since:`];
  if (all.length > 0) return [];
  const { quotes } = await store.counts();
  const on = about === undefined ? '' : ` about ${about.label}`;
  const searched = `No statement${who === undefined ? '' : ` of ${who.label}`}${on} found. Searched all ${quotes} statements held.`;
  const speakers = await store.speakers(200);
  const near =
    who?.words === undefined
      ? []
      : closestFolded(who.words, [...library.catalog.byName.keys()], 3).flatMap((name) => library.catalog.byName.get(name) ?? []);
  const names = near.map((id) => library.catalog.entities.get(id)?.name ?? id);
  const known = [...new Set([...names, ...speakers.map((speaker) => speaker.name)])].slice(0, SPEAKERS_SUGGESTED);
  return known.length === 0 ? [searched] : [searched, `Speakers held: ${known.join(', ')}.`];
}
