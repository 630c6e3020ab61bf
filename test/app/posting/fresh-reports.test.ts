/** What editions that are written side by side read: once for all of them, until it is to be forgotten. */
import { describe, expect, it } from 'vitest';
import { createFreshReports } from '../../../src/app/posting/fresh-reports.ts';
import { postingHouse } from '../../fakes/posting-house.ts';

function countingHouse() {
  const { tools } = postingHouse([]);
  const asked: string[] = [];
  const filing = {
    filing: 1,
    articleId: 'a_1',
    storyId: 's_1',
    firstSeenAt: '',
    isBaseline: false,
    isWithdrawn: false,
    ownerId: 'o',
    language: 'en',
  };
  const digests = {
    ...tools.digests,
    filed: async ({ from, to }: { from: number; to: number }) => {
      asked.push(`${from} ${to}`);
      return [filing];
    },
  };
  return { fresh: createFreshReports(tools.store, digests), asked, filing };
}

describe('fresh reports', () => {
  it('a range that many ask for at the same moment is read once, another one by itself', async () => {
    const { fresh, asked, filing } = countingHouse();
    const range = { from: 0, to: 1 };
    const answers = await Promise.all([range, range, { from: 0, to: 2 }, range].map((one) => fresh.filed(one, 9)));
    expect(answers).toEqual([[filing], [filing], [filing], [filing]]);
    expect(asked).toEqual(['0 1', '0 2']);
  });

  it('what was forgotten is read anew', async () => {
    const { fresh, asked } = countingHouse();
    await fresh.filed({ from: 0, to: 1 }, 9);
    fresh.forget();
    await fresh.filed({ from: 0, to: 1 }, 9);
    expect(asked).toEqual(['0 1', '0 1']);
  });

  it('one that cannot be read does not hold up the next', async () => {
    const { tools } = postingHouse([]);
    let calls = 0;
    const filed = async () => {
      calls += 1;
      if (calls === 1) throw new Error('busy');
      return [];
    };
    const fresh = createFreshReports(tools.store, { ...tools.digests, filed });
    const [first, second] = [fresh.filed({ from: 0, to: 1 }, 9), fresh.filed({ from: 0, to: 1 }, 9)];
    await expect(first).rejects.toThrow('busy');
    expect(await second).toEqual([]);
  });
});
