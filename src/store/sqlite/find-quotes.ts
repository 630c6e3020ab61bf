/**
 * Finding quotations: newest report first, in text order inside one. A single restriction has an index in the order of the
 * answer; of words, and of a speaker on a subject, the full-text index over quotations tells which reports to read. The other
 * restrictions filter what comes, and reading stops at the limit.
 */
import type { Quote } from '../../core/quote.ts';
import type { QuoteQuery } from '../../ports.ts';
import { positionRange } from './position.ts';
import { type QuoteWords, quoteExpression } from './quote-words.ts';
import { rowLimit } from './row-limit.ts';
import { QUOTE_COLUMNS, type QuoteRow, quoteOf } from './rows.ts';
import { holdsTerms, termsOf } from './search-words.ts';
import type { Named, Sql } from './sql.ts';

/** A query with its names looked up. */
interface Ask {
  readonly query: QuoteQuery;
  readonly speakers?: readonly number[];
  readonly aboutTerms?: readonly string[];
  readonly values: Named;
}

export function findQuotes(sql: Sql, query: QuoteQuery): Quote[] {
  const limit = rowLimit(query.limit);
  const ask = limit === 0 ? undefined : askOf(sql, query);
  if (ask === undefined) return [];
  const isAsked = ask.aboutTerms === undefined ? () => true : holdsTerms(ask.aboutTerms);
  const found = new Map<number, QuoteRow>();
  for (const rows of waysIn(sql, ask)) {
    for (const row of newestOf(rows, (quote) => isAsked(quote.text), limit)) found.set(row.key, row);
  }
  const ordered = [...found.values()].sort((a, b) => b.pos - a.pos || a.start - b.start || a.key - b.key);
  return ordered.slice(0, limit).map(quoteOf);
}

/** `undefined` where nothing can match: a list of none, words without a letter, a speaker that nobody is. */
function askOf(sql: Sql, query: QuoteQuery): Ask | undefined {
  const speakers = speakersOf(sql, query);
  const aboutTerms = query.aboutWords === undefined ? undefined : termsOf(query.aboutWords);
  const lists = [query.articleIds, query.aboutEntityIds, query.kinds, speakers, aboutTerms];
  if (lists.some((list) => list?.length === 0)) return undefined;
  const values: Named = {
    ...positionRange(query.since, query.until),
    articles: JSON.stringify(query.articleIds ?? []),
    kinds: JSON.stringify(query.kinds ?? []),
    about: JSON.stringify(query.aboutEntityIds ?? []),
    speakers: JSON.stringify(speakers ?? []),
    match: quoteExpression(wordsOf(query, speakers, aboutTerms)) ?? null,
  };
  return { query, values, ...(speakers && { speakers }), ...(aboutTerms && { aboutTerms }) };
}

/** More speakers than these are not worth naming to the index: their quotations are told apart when they are read. */
const SPEAKERS_ONE_BY_ONE = 16;

function wordsOf(query: QuoteQuery, speakers: readonly number[] | undefined, terms: readonly string[] | undefined): QuoteWords {
  return {
    ...(terms && { terms }),
    ...(speakers && speakers.length <= SPEAKERS_ONE_BY_ONE && { speakers }),
    ...(query.aboutEntityIds && { entityIds: query.aboutEntityIds }),
  };
}

/** The rows of the speakers asked for. There are few of them beside the quotations, so their names are compared here. */
function speakersOf(sql: Sql, { speakerIds, speakerWords }: QuoteQuery): number[] | undefined {
  if (speakerIds === undefined && speakerWords === undefined) return undefined;
  const rows =
    speakerIds === undefined
      ? sql.all<SpeakerName>('SELECT key, folded FROM speaker')
      : sql.all<SpeakerName>(
          'SELECT key, folded FROM speaker WHERE speaker_id IN (SELECT value FROM json_each(?))',
          JSON.stringify(speakerIds.filter((id) => id !== '')),
        );
  if (speakerWords === undefined) return rows.map((row) => row.key);
  const terms = termsOf(speakerWords);
  const isAsked = holdsTerms(terms);
  return terms.length === 0 ? [] : rows.filter((row) => isAsked(row.folded)).map((row) => row.key);
}

interface SpeakerName {
  readonly key: number;
  readonly folded: string;
}

/** Streams that each have the order of the answer and together hold all of it. */
function* waysIn(sql: Sql, ask: Ask): Generator<Iterable<QuoteRow>> {
  const { query, values, speakers, aboutTerms } = ask;
  if (query.articleIds !== undefined) {
    yield sql.each<QuoteRow>(quoteSql(ask, 'articles'), values);
  } else if (aboutTerms !== undefined || (speakers !== undefined && query.aboutEntityIds !== undefined)) {
    yield ofMatchingReports(sql, ask);
  } else if (speakers !== undefined && speakers.length > SPEAKERS_ONE_BY_ONE) {
    yield ofManySpeakers(sql, ask);
  } else if (speakers !== undefined) {
    for (const speaker of speakers) yield sql.each<QuoteRow>(quoteSql(ask, 'speaker'), { ...values, speaker });
  } else if (query.aboutEntityIds !== undefined) {
    for (const entity of query.aboutEntityIds) yield sql.each<QuoteRow>(quoteSql(ask, 'entity'), { ...values, entity });
  } else {
    yield sql.each<QuoteRow>(quoteSql(ask, 'all'), values);
  }
}

/** Orders the keys of all their quotations, off the index alone, and reads rows only for as long as they are wanted. */
function* ofManySpeakers(sql: Sql, ask: Ask): Generator<QuoteRow> {
  const keys = sql.each<{ key: number }>(
    `SELECT key FROM quote WHERE speaker IN (SELECT value FROM json_each(@speakers)) AND pos >= @from AND pos < @to
     ORDER BY pos DESC, start, key`,
    ask.values,
  );
  const text = quoteSql(ask, 'key');
  for (const { key } of keys) yield* sql.all<QuoteRow>(text, { ...ask.values, key });
}

/** The casts: numbers are bound as floating point, and FTS5 uses a bound of its rowids only where it is an integer. */
function* ofMatchingReports(sql: Sql, ask: Ask): Generator<QuoteRow> {
  const reports = sql.each<{ pos: number }>(
    `SELECT rowid AS pos FROM quote_fts WHERE quote_fts MATCH @match AND rowid >= CAST(@from AS INTEGER)
       AND rowid < CAST(@to AS INTEGER) ORDER BY rowid DESC`,
    ask.values,
  );
  const text = quoteSql(ask, 'report');
  for (const { pos } of reports) yield* sql.all<QuoteRow>(text, { ...ask.values, pos });
}

type WayIn = 'articles' | 'speaker' | 'key' | 'entity' | 'report' | 'all';

/** CROSS JOIN keeps the tables in this order: the one that has the order of the answer first. */
const WAYS_IN: Readonly<Record<WayIn, { readonly from: string; readonly where: string; readonly order: string }>> = {
  articles: {
    from: 'article a CROSS JOIN quote q ON q.pos = a.pos',
    where: 'a.id IN (SELECT value FROM json_each(@articles)) AND a.pos >= @from AND a.pos < @to',
    order: 'q.pos DESC, q.start, q.key',
  },
  speaker: {
    from: 'quote q CROSS JOIN article a ON a.pos = q.pos',
    where: 'q.speaker = @speaker AND q.pos >= @from AND q.pos < @to',
    order: 'q.pos DESC, q.start, q.key',
  },
  key: {
    from: 'quote q CROSS JOIN article a ON a.pos = q.pos',
    where: 'q.key = @key',
    order: 'q.key',
  },
  entity: {
    from: 'quote_entity e CROSS JOIN quote q ON q.key = e.quote CROSS JOIN article a ON a.pos = e.pos',
    where: 'e.entity_id = @entity AND e.pos >= @from AND e.pos < @to',
    order: 'e.pos DESC, e.start, e.quote',
  },
  report: {
    from: 'quote q CROSS JOIN article a ON a.pos = q.pos',
    where: 'q.pos = @pos',
    order: 'q.start, q.key',
  },
  all: {
    from: 'quote q CROSS JOIN article a ON a.pos = q.pos',
    where: 'q.pos >= @from AND q.pos < @to',
    order: 'q.pos DESC, q.start, q.key',
  },
};

function quoteSql({ query, speakers }: Ask, way: WayIn): string {
  const { from, where, order } = WAYS_IN[way];
  const filters = [
    ...(query.kinds === undefined ? [] : ['q.kind IN (SELECT value FROM json_each(@kinds))']),
    ...(speakers === undefined || way === 'speaker' || way === 'key'
      ? []
      : ['q.speaker IN (SELECT value FROM json_each(@speakers))']),
    ...(query.aboutEntityIds === undefined || way === 'entity' ? [] : [NAMES_ONE]),
  ];
  return `SELECT ${QUOTE_COLUMNS} FROM ${from} WHERE ${[where, ...filters].join(' AND ')} ORDER BY ${order}`;
}

const NAMES_ONE = `EXISTS (SELECT 1 FROM json_each(@about) asked CROSS JOIN quote_entity x
  ON x.entity_id = asked.value AND x.pos = q.pos AND x.start = q.start AND x.quote = q.key)`;

function newestOf(rows: Iterable<QuoteRow>, isAsked: (row: QuoteRow) => boolean, limit: number): QuoteRow[] {
  const found: QuoteRow[] = [];
  for (const row of rows) {
    if (isAsked(row)) found.push(row);
    if (found.length === limit) break;
  }
  return found;
}
