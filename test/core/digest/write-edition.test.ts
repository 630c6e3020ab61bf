import { describe, expect, it } from 'vitest';
import { sizeLabel } from '../../../src/core/brief/labels.ts';
import { type EditionMaterial, writeEdition } from '../../../src/core/digest/write-edition.ts';
import { filingOf } from '../../contract/filing-of.ts';

const AT = '2026-11-21T08:00:00.000Z';
const { article, sentences } = filingOf({
  id: 'a_1',
  at: AT,
  text: 'Forty ships with rice and fuel are waiting off the Demerara river.',
});
const fresh = [{ article, sentences, mentions: [], quotes: [] }];
const articleIds = ['a_0', 'a_1', 'a_2', 'a_3', 'a_4', 'a_5'];
const story = { id: 's_1', leadArticleId: 'a_0', articleIds, ownerCount: 3, copyIds: [], firstSeenAt: AT };
const coverage = { reports: 5, pages: 5, isCapped: false, outlets: 0, reportsWithoutOutlet: 5 };
const material: EditionMaterial = {
  title: 'Digest',
  asOf: AT,
  stories: [{ story, fresh, freshCount: 5, earlier: [], told: [] }],
  lately: [],
  isInTitle: () => false,
  isOfficial: () => false,
  outletName: () => undefined,
};
const sizesIn = (made: EditionMaterial) =>
  writeEdition(made).brief.blocks.flatMap((block) => (block.kind === 'story' ? [sizeLabel(block)] : []));

describe('the size of a story', () => {
  it('in an edition is that of what the edition is made of', () => {
    expect(sizesIn({ ...material, coverage })).toEqual(['5 of 6 reports, 3 publishers']);
  });

  it('in the post of a watch is that of the story', () => {
    expect(sizesIn(material)).toEqual(['6 reports, 3 publishers']);
  });

  it('and why it stands where it stands names its age at its own pace', () => {
    expect(writeEdition(material).reasons.get('s_1')).toMatch(
      /^3 independent publishers; new here; 0 h old, counts half after 3 days; weight/,
    );
  });
});
