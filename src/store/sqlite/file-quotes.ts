import { NAMED_SPEAKER_THRESHOLD, type Quote } from '../../core/quote.ts';
import type { Filing } from '../../ports.ts';
import { quoteSubjects } from './quote-subjects.ts';
import { entityTokens, speakerTokens } from './quote-words.ts';
import { quoteDetail } from './rows.ts';
import { foldedWords } from './search-words.ts';
import type { Sql } from './sql.ts';

/** The quotations of an article, each findable by its speaker, by the entities named beside it and by its words. */
export function fileQuotes(sql: Sql, filing: Filing, pos: number): void {
  const subjectsOf = quoteSubjects(filing.sentences, filing.mentions);
  const filed = filing.quotes.flatMap((quote) => fileQuote(sql, quote, { subjects: subjectsOf(quote), pos }) ?? []);
  if (filed.length === 0) return;
  sql.run(
    'INSERT INTO quote_fts (rowid, said, who, about) VALUES (CAST(? AS INTEGER), ?, ?, ?)',
    pos,
    filed.map(({ text }) => text).join('\n'),
    speakerTokens(filed.flatMap(({ speaker }) => speaker ?? [])).join(' '),
    entityTokens(filed.flatMap(({ subjects }) => subjects)).join(' '),
  );
}

interface FiledQuote {
  readonly text: string;
  readonly speaker?: number;
  readonly subjects: readonly string[];
}

/** `undefined` where the id is held: it is the same stretch of the same article, and a second one says nothing new. */
function fileQuote(
  sql: Sql,
  quote: Quote,
  { subjects, pos }: Pick<FiledQuote, 'subjects'> & { readonly pos: number },
): FiledQuote | undefined {
  const speaker = speakerKey(sql, quote);
  const row = sql.one<{ key: number }>(
    `INSERT INTO quote (id, pos, start, end, kind, speaker, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING RETURNING key`,
    quote.id,
    pos,
    quote.start,
    quote.end,
    quote.kind,
    speaker ?? null,
    quote.text,
    quoteDetail(quote),
  );
  if (row === undefined) return undefined;
  for (const entityId of subjects) {
    sql.run('INSERT INTO quote_entity (entity_id, pos, start, quote) VALUES (?, ?, ?, ?)', entityId, pos, quote.start, row.key);
  }
  return { text: quote.text, subjects, ...(speaker !== undefined && { speaker }) };
}

/**
 * The row of who is held to have said it. A speaker that we are not sure of is none: such a statement is found by its article
 * and its subject, never under a name.
 */
function speakerKey(sql: Sql, quote: Quote): number | undefined {
  const name = quote.speakerName ?? quote.speakerId;
  if (name === undefined || quote.confidence < NAMED_SPEAKER_THRESHOLD) return undefined;
  const folded = foldedWords(name).join(' ');
  const speakerId = quote.speakerId ?? '';
  const held = sql.one<{ key: number; quotes: number }>(
    'SELECT key, quotes FROM speaker WHERE speaker_id = ? AND folded = ?',
    speakerId,
    folded,
  );
  if (held === undefined) return addSpeaker(sql, { speakerId, folded, name });
  // Whoever has nothing left to their name is written as whoever comes next writes them.
  if (held.quotes === 0) sql.run('UPDATE speaker SET name = ? WHERE key = ?', name, held.key);
  return held.key;
}

function addSpeaker(
  sql: Sql,
  { speakerId, folded, name }: { speakerId: string; folded: string; name: string },
): number | undefined {
  const added = sql.one<{ key: number }>(
    'INSERT INTO speaker (speaker_id, folded, name, quotes) VALUES (?, ?, ?, 0) RETURNING key',
    speakerId,
    folded,
    name,
  );
  return added?.key;
}
