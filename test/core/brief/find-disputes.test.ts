import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { findDisputes } from '../../../src/core/brief/find-disputes.ts';
import type { Statement } from '../../../src/core/brief/merge-statements.ts';
import type { Quote, Stance } from '../../../src/core/quote.ts';

const MENTIONS = new Map([['a_1', [{ articleId: 'a_1', entityId: 'suns', start: 100, end: 120 }]]]);

function statement(speakerName: string, stance: Stance): Statement {
  const quote: Quote = {
    id: `${speakerName} ${stance}`,
    articleId: 'a_1',
    start: 90,
    end: 150,
    text: '',
    kind: 'indirect',
    stance,
    confidence: 0.9,
    speakerName,
  };
  return { quote, article: { id: 'a_1' } as Article, alsoIn: [], variants: [] };
}

const disputesOver = (...statements: Statement[]) => findDisputes(statements, MENTIONS, () => true);

describe('who asserts and who denies', () => {
  it('sets the words of one against the denial of another', () => {
    const [dispute] = disputesOver(statement('Marco Rubio', 'asserts'), statement('Gustavo Petro', 'denies'));
    expect(dispute?.asserts.map(({ quote }) => quote.speakerName)).toEqual(['Marco Rubio']);
    expect(dispute?.denies.map(({ quote }) => quote.speakerName)).toEqual(['Gustavo Petro']);
  });

  it('takes what was declined, asked or only announced for no assertion', () => {
    for (const stance of ['declines', 'asks', 'will-say'] as const)
      expect(disputesOver(statement('Marco Rubio', stance), statement('Gustavo Petro', 'denies'))).toEqual([]);
  });
});
