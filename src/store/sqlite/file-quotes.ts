import { NAMED_SPEAKER_THRESHOLD, type Quote } from '../../core/quote.ts';
import type { Filing } from '../../ports.ts';
import { quoteSubjects } from './quote-subjects.ts';
import { quoteDetail } from './rows.ts';
import { foldedWords } from './search-words.ts';
import type { Sql } from './sql.ts';

/** The quotations of an article, each findable by its speaker and by the entities named beside it. */
export function fileQuotes(sql: Sql, filing: Filing, pos: number): void {
  for (const quote of filing.quotes) {
    // The same id is the same stretch of the same article: a second one says nothing new.
    const row = sql.one<{ key: number }>(
      `INSERT INTO quote (id, pos, start, end, kind, speaker, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING RETURNING key`,
      quote.id,
      pos,
      quote.start,
      quote.end,
      quote.kind,
      speakerKey(sql, quote),
      quote.text,
      quoteDetail(quote),
    );
    if (row === undefined) continue;
    for (const entityId of quoteSubjects(quote, filing.sentences, filing.mentions)) {
      sql.run('INSERT INTO quote_entity (entity_id, pos, start, quote) VALUES (?, ?, ?, ?)', entityId, pos, quote.start, row.key);
    }
  }
}

/**
 * The row of who is held to have said it. A speaker that we are not sure of is none: such a statement is found by its article
 * and its subject, never under a name.
 */
function speakerKey(sql: Sql, quote: Quote): number | null {
  const name = quote.speakerName ?? quote.speakerId;
  if (name === undefined || quote.confidence < NAMED_SPEAKER_THRESHOLD) return null;
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

function addSpeaker(sql: Sql, { speakerId, folded, name }: { speakerId: string; folded: string; name: string }): number | null {
  const added = sql.one<{ key: number }>(
    'INSERT INTO speaker (speaker_id, folded, name, quotes) VALUES (?, ?, ?, 0) RETURNING key',
    speakerId,
    folded,
    name,
  );
  return added?.key ?? null;
}
