/** What an element says, once it is read to its end, put where it belongs. */
import { type Capture, readPassage, textOf } from './capture.ts';
import { collectEnclosure, collectLink, collectPermalink, type FoundLink } from './collect-links.ts';
import { type Draft, keepValue, type Ranked } from './draft.ts';
import { HOLDS_MARKUP, type Says } from './elements.ts';
import { LIMITS } from './limits.ts';
import { readPerson } from './person.ts';

export interface Keeping {
  readonly says: Says;
  readonly bases: readonly string[];
  decode(text: string): string;
}

const MOST_AUTHORS = 20;

export function keepCaptured(draft: Draft, capture: Capture, keeping: Keeping): void {
  const [field, rank] = keeping.says;
  const { bases, decode } = keeping;
  if (HOLDS_MARKUP.has(field)) keepValue(draft, keeping.says, { ...readPassage(capture, decode), bases });
  else if (field === 'author') keepAuthor(draft, { text: readPerson(capture, decode), form: 'text', bases, rank });
  else keepLine(draft, { key: capture.key, attributes: capture.attributes, text: textOf(capture, decode), bases }, keeping.says);
}

function keepAuthor(draft: Draft, author: Ranked): void {
  if (author.text !== '' && draft.authors.length < MOST_AUTHORS) draft.authors.push(author);
}

function keepLine(draft: Draft, found: FoundLink, says: Says): void {
  const [field, rank] = says;
  if (field === 'link') collectLink(draft, found, rank);
  else if (field === 'enclosure') collectEnclosure(draft, found, rank);
  else if (field === 'tag') addTags(draft, [tagOf(found)]);
  else if (field === 'tags') addTags(draft, found.text.split(','));
  else {
    if (found.key === 'guid') collectPermalink(draft, found);
    keepValue(draft, says, { text: found.text, form: 'text', bases: found.bases });
  }
}

/** The word itself: `term` in Atom, `text` in podcasts, the element's text in RSS. */
function tagOf({ attributes, text }: FoundLink): string {
  return attributes.get('term') ?? attributes.get('text') ?? (text.trim() === '' ? (attributes.get('label') ?? '') : text);
}

function addTags(draft: Draft, tags: readonly string[]): void {
  for (const tag of tags) {
    const trimmed = tag.replace(/\s+/g, ' ').trim();
    if (trimmed !== '' && trimmed.length <= LIMITS.line && draft.tags.length < LIMITS.tags) draft.tags.push(trimmed);
  }
}
