/** One line of `sitrep analyze`: the bot's own reading of a text that somebody else brings. */
import type { Article } from '../core/article.ts';
import type { Catalog } from '../core/entities/catalog.ts';
import { findMentions } from '../core/entities/find-mentions.ts';
import { instantOf } from '../core/instant.ts';
import { languageOf } from '../core/language/language-of.ts';
import { labelSections } from '../core/page/label-sections.ts';
import type { FoundQuote } from '../core/quote.ts';
import { quotesOf } from '../core/quotes-of.ts';
import type { QuoteLine, StoryLine } from '../core/shapes/analyze-lines.ts';
import type { StoryInput } from '../core/story.ts';
import { storyInputOf } from '../core/story-input-of.ts';

/** Offsets are into the text as it was brought, UTF-16 code units, so it is not normalised. */
export function analyzeDocQuotes({ doc, text, date }: QuoteLine, catalog: Catalog): object {
  const article = articleOf({ id: doc, text, date });
  const quotes = quotesOf(article, findMentions(text, catalog), catalog);
  return { doc, quotes: quotes.map((quote) => quoteLine(quote)) };
}

function quoteLine({ start, end, text, kind, speaker, speakerName, cue, stance, confidence }: FoundQuote): object {
  return {
    start,
    end,
    text,
    kind,
    ...(speaker === undefined ? {} : { speaker: speaker.text }),
    ...(speakerName === undefined ? {} : { speaker_entity: speakerName }),
    ...(cue === undefined ? {} : { cue: cue.text }),
    stance,
    confidence,
  };
}

/** What the placer reads of a line. `source` stands for the outlet: whatever its name, one that prints the same furniture in every article. */
export function storyInputOfLine({ id, text, date, lang, title, source }: StoryLine, catalog: Catalog): StoryInput {
  const article = articleOf({ id, text, date, lang, title, source });
  return storyInputOf(article, findMentions(`${title ?? ''}\n${text}`, catalog));
}

type Brought = Pick<StoryLine, 'id' | 'text' | 'date'> & Partial<Pick<StoryLine, 'lang' | 'title' | 'source'>>;

function articleOf({ id, text, date, lang, title, source }: Brought): Article {
  const page = labelSections(text, title ?? undefined);
  return {
    id,
    origin: 'feed',
    language: lang ?? languageOf(text),
    text,
    sections: page.sections,
    date: { precision: 'minute', basis: 'page', ...(date == null ? {} : { at: instantOf(Date.parse(date)) }) },
    firstSeenAt: instantOf(0),
    fingerprint: '',
    version: 1,
    ...(title == null ? {} : { title }),
    ...(source == null ? {} : { outletId: source }),
  };
}
