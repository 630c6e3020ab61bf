/**
 * A print of how this program reads a report: a hash of what it makes of reports that were written to show the rules of the
 * reading, and of its tables of words. Where the reading changes the print does too, and forms that were read otherwise are not taken.
 * A change that none of these reports shows goes unseen: `FORM` is raised then.
 */
import type { Article, SectionKind } from '../article.ts';
import { contentHash } from '../content-hash.ts';
import { storyInputOf } from '../story-input-of.ts';
import { createByteWriter } from './bytes.ts';
import { FUNCTION_WORDS, NEWS_WORDS } from './common-words.ts';
import { FALSE_FRIENDS, FIELD_NOTIONS } from './field-notions.ts';
import { readReport } from './read-report.ts';
import { OPENING } from './read-views.ts';
import { ENGLISH_SAMPLES, LONG_SAMPLES, SPANISH_SAMPLES } from './reading-samples.ts';
import { packMoment, packReading } from './report-form.ts';
import { SHINGLE } from './shingles.ts';
import { createVocabulary } from './vocabulary.ts';

const FORM = 1;
const LIMITS = JSON.stringify([OPENING, SHINGLE]);

let print: string | undefined;

/** Twelve letters and digits. */
export function readingPrint(): string {
  print ??= contentHash(
    [FORM, LIMITS, ...FUNCTION_WORDS, ...NEWS_WORDS, FIELD_NOTIONS, ...FALSE_FRIENDS, ...samples().map(formOf)].join(' '),
  );
  return print;
}

function formOf(article: Article): string {
  const writer = createByteWriter();
  const vocabulary = createVocabulary();
  const mentions = [0, 5, 9].map((start) => ({ entityId: `sample-${start % 2}`, start, end: start + 4 }));
  packReading(writer, readReport(storyInputOf(article, mentions), vocabulary), vocabulary);
  packMoment(writer, { now: 1, today: 2, open: [{ order: 3, isSettled: true }] }, 4);
  return writer.done().join();
}

function samples(): Article[] {
  const [title = '', ...others] = ENGLISH_SAMPLES;
  return [
    ...ENGLISH_SAMPLES.map((text) => sample(text, {})),
    ...SPANISH_SAMPLES.map((text) => sample(text, { language: 'es' })),
    ...LONG_SAMPLES.map((text) => sample(text, { title: text, outletId: 'sample.example' })),
    sample(others.join('\n'), { title, language: 'und', origin: 'seed', date: OPEN_DATE }),
    sample(others.join('\n'), { title: 'Paria', date: OPEN_DATE, outletId: '' }),
    sample('', { origin: 'seed' }),
  ];
}

const OPEN_DATE = { precision: 'day', basis: 'first-seen' } as const;
const KINDS: readonly SectionKind[] = ['body', 'boilerplate', 'deck', 'faq', 'headline', 'related'];

/** A page with this text for its body and something in a section of each other kind. */
function sample(body: string, more: Partial<Article>): Article {
  let text = '';
  const sections = KINDS.map((kind) => {
    const start = text.length;
    text += kind === 'body' ? `${body}\n` : `Of the ${kind} of ${start}.\n`;
    return { kind, start, end: text.length };
  });
  return {
    id: 'a_sample',
    origin: 'feed',
    language: 'en',
    text,
    sections,
    date: { precision: 'minute', basis: 'feed', at: '2026-02-04T05:06:07.000Z' },
    firstSeenAt: '2026-02-04T06:00:00.000Z',
    fingerprint: '',
    version: 1,
    ...more,
  };
}
