import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { ReportMaterial } from '../../../src/core/brief/material.ts';
import { writeBrief } from '../../../src/core/brief/write-brief.ts';
import type { Quote } from '../../../src/core/quote.ts';

const DENIAL = 'Ana Pérez denied that the Cartel exists.';
const CLAIM = 'Luis Gil said the Cartel runs the port.';

/** A report of one sentence whose second half is a statement, with the cartel named in it. */
function reportOf(id: string, text: string, speaker: string, stance: Quote['stance']): ReportMaterial {
  const start = text.indexOf('the Cartel');
  const article: Article = {
    id,
    origin: 'feed',
    language: 'en',
    text,
    sections: [{ kind: 'body', start: 0, end: text.length }],
    date: { precision: 'day', basis: 'first-seen' },
    firstSeenAt: '2026-01-01T00:00:00.000Z',
    fingerprint: '',
    version: 1,
  };
  const quote: Quote = {
    id: `q_${id}`,
    articleId: id,
    start,
    end: text.length - 1,
    text: text.slice(start, -1),
    kind: 'indirect',
    speakerName: speaker,
    stance,
    confidence: 0.9,
  };
  const mentions = [{ entityId: 'cartel', start, end: start + 'the Cartel'.length }];
  // No key sentence, so that nothing but the rule under test keeps a statement from being shown.
  return { article, sentences: [], mentions, quotes: [quote] };
}

function briefOn(asked: readonly string[]): Brief {
  const reports = [reportOf('a_1', DENIAL, 'Ana Pérez', 'denies'), reportOf('a_2', CLAIM, 'Luis Gil', 'asserts')];
  const story = { id: 's_1', leadArticleId: 'a_1', articleIds: ['a_1', 'a_2'], ownerCount: 1, copyIds: [], firstSeenAt: '' };
  return writeBrief({
    title: 'Brief',
    asOf: '2026-01-02T00:00:00.000Z',
    window: { isWidened: true },
    coverage: { reports: 2, pages: 2, isCapped: false, outlets: 0, reportsWithoutOutlet: 2 },
    notices: [],
    stories: [{ story, reports }],
    isAsked: (id) => asked.includes(id),
    outletName: () => undefined,
    subjectName: (id) => (id === 'cartel' ? 'The Cartel' : undefined),
  });
}

describe('writeBrief', () => {
  it('tells a story by the reports that were asked for, and no other', () => {
    const { blocks, sources } = briefOn(['a_2']);
    expect(sources.map((source) => source.articleId)).toEqual(['a_2']);
    expect(blocks.map((block) => block.kind)).toEqual(['story']);
    expect(briefOn([]).blocks).toEqual([]);
  });

  it('shows for one subject who asserts and who denies, and neither under its story again', () => {
    const [story, dispute] = briefOn(['a_1', 'a_2']).blocks;
    expect(dispute).toMatchObject({
      kind: 'dispute',
      subject: 'The Cartel',
      denies: [{ speaker: 'Ana Pérez' }],
      asserts: [{ speaker: 'Luis Gil' }],
    });
    expect(story?.kind === 'story' ? story.sayings : undefined).toEqual([]);
  });
});
