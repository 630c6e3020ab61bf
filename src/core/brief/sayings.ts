/** Statements as a brief shows them. */
import type { Quote } from '../quote.ts';
import type { Saying } from './brief.ts';
import { isNamed, type Statement } from './merge-statements.ts';
import type { SourceList } from './source-list.ts';

/** The statement with its citations. Where the speaker is unclear no name is given at all. */
export function sayingOf({ quote, article, alsoIn }: Statement, sources: SourceList): Saying {
  const claim = sources.cite(article, quote);
  return {
    ...claim,
    kind: quote.kind,
    stance: quote.stance,
    date: article.date,
    confidence: quote.confidence,
    alsoIn: alsoIn.map((other) => sources.numberOf(other)),
    ...(isNamed(quote) ? speakerOf(quote) : {}),
    ...(quote.cue === undefined ? {} : { cue: quote.cue.text }),
    ...(quote.via === undefined ? {} : { via: quote.via }),
  };
}

function speakerOf(quote: Quote): Pick<Saying, 'speaker' | 'speakerId' | 'printedAs'> {
  const name = quote.speakerName ?? quote.speaker?.text ?? '';
  const printed = quote.speaker?.text;
  return {
    speaker: name,
    ...(quote.speakerId === undefined ? {} : { speakerId: quote.speakerId }),
    ...(printed === undefined || printed === name ? {} : { printedAs: printed }),
  };
}
