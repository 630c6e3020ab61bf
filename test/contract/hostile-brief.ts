/** A Brief in which one text stands in every place that somebody else's words can reach. */
import type { Brief } from '../../src/core/brief/brief.ts';
import type { Saying } from '../../src/core/brief/claim.ts';

const DATE = { precision: 'day', basis: 'first-seen' } as const;
const AT = '2026-11-21T14:00:00.000Z';

export function briefSaying(text: string, url?: string): Brief {
  const claim = { text, source: 1, articleId: 'a_000000000001', start: 0, end: text.length };
  const saying: Saying = {
    ...claim,
    kind: 'indirect',
    stance: 'asserts',
    date: DATE,
    confidence: 0.9,
    alsoIn: [],
    speaker: text,
    printedAs: text,
    via: text,
    cue: 'said',
    variants: [claim],
  };
  const headline = { text, isUntitled: false, source: 1 };
  return {
    title: text,
    asOf: AT,
    notices: [text],
    blocks: [
      {
        kind: 'story',
        storyId: 's_000000000001',
        headline,
        date: DATE,
        reports: 1,
        owners: 1,
        copies: 0,
        claims: [claim],
        sayings: [saying],
      },
      { kind: 'sayings', heading: text, sayings: [saying] },
      { kind: 'dispute', subject: text, asserts: [saying], denies: [saying] },
      { kind: 'figures', differences: [{ what: 'dead', figures: [{ ...claim, date: DATE, alsoIn: [] }] }] },
      { kind: 'timeline', entries: [{ date: DATE, headline }] },
      { kind: 'related', stories: [{ storyId: 's_1', headline, date: DATE, reason: text }] },
      { kind: 'facts', heading: text, rows: [{ label: text, value: text }] },
      { kind: 'passage', lines: [{ section: 'body', text, marks: [] }] },
      { kind: 'passage', lines: [{ section: 'faq', text, marks: [{ start: Math.floor(text.length / 2), end: text.length }] }] },
    ],
    sources: [
      {
        number: 1,
        articleId: 'a_000000000001',
        title: text,
        isUntitled: false,
        outlet: text,
        date: DATE,
        language: 'en',
        copy: 'a_000000000001:0-1',
        ...(url === undefined ? {} : { url }),
      },
    ],
  };
}

/** In how many places the text can be read. */
export const PLACES = 24;
