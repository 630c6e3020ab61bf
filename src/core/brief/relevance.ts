/** How much of a question a stretch of a report holds. */
import type { Mention } from '../article.ts';
import { foldName, wordsOf } from '../entities/fold.ts';
import { onceFor } from '../once-for.ts';
import { contains, type Span } from '../span.ts';
import type { Topic } from './material.ts';

/** Names in a sentence that make it as telling as one can be where nothing was asked. */
const MANY_NAMES = 4;

/**
 * From 0 to 1, for a stretch of the report whose mentions are given: 1 where it names what was asked about, or holds all its
 * words; without a question the more the more of those that are known it names.
 */
export function relevanceTo(topic: Topic | undefined, mentions: readonly Mention[]): (span: Span, text: string) => number {
  if (topic === undefined) return (span) => Math.min(1, namedIn(span, mentions) / MANY_NAMES);
  if (topic.words !== undefined) return shareOfWords(topic.words, wordsHeld(mentions));
  const ids = idsAsked(topic);
  const asked = mentions.filter((mention) => ids.has(mention.entityId));
  return (span) => (asked.some((mention) => contains(span, mention)) ? 1 : 0);
}

/** A country stands for hundreds of names. */
const idsAsked = onceFor(({ entityIds }: Topic) => new Set(entityIds));

function namedIn(span: Span, mentions: readonly Mention[]): number {
  return new Set(mentions.filter((mention) => contains(span, mention)).map((mention) => mention.entityId)).size;
}

/** The words of a report's stretches, by their text: digests that are due together ask the same reports for different words. */
const wordsHeld = onceFor((_mentions: readonly Mention[]) => new Map<string, ReadonlySet<string>>());

function shareOfWords(words: string, kept: Map<string, ReadonlySet<string>>): (span: Span, text: string) => number {
  const asked = foldName(words).split(' ');
  return (_, text) => {
    const held = kept.get(text) ?? new Set(wordsOf(text).map((word) => word.folded));
    kept.set(text, held);
    return asked.filter((word) => held.has(word)).length / Math.max(1, asked.length);
  };
}
