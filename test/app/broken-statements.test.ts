/** A statement that its reporter breaks in two is one statement in every answer and in every edition. */
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief/brief.ts';
import type { Saying } from '../../src/core/brief/claim.ts';
import { newsroomHouse } from '../fakes/newsroom-house.ts';
import { page, smallHouse } from '../fakes/small-house.ts';

const ENGLISH = [
  'Venezuela opened talks with Guyana on Tuesday over the oil fields off the coast of the Essequibo, and Marco Rubio came to Georgetown.',
  'The envoys of Venezuela and Guyana met behind closed doors in Georgetown for nine hours without a break.',
  'Guyana asked Venezuela to take its coast guard back behind the line of the award of 1899.',
  'Venezuela wants a share of the oil that Guyana has sold since the first field was opened there.',
  'The two sides agreed that Venezuela will free four fishermen of Guyana before the end of the month.',
];
const SPANISH = [
  'Venezuela abrió el martes conversaciones con Guyana sobre el petróleo del Esequibo, y Marco Rubio llegó a Georgetown.',
  'Los enviados de Venezuela y de Guyana se reunieron a puerta cerrada durante nueve horas sin descanso.',
  'Guyana pidió a Venezuela que retire a sus guardacostas detrás de la línea del laudo de 1899.',
  'Venezuela quiere una parte del petróleo que Guyana ha vendido desde que se abrió el primer campo.',
  'Las dos partes acordaron que Venezuela libere a cuatro pescadores de Guyana antes de fin de mes.',
];

const SAID: readonly (readonly [string, string, readonly string[]])[] = [
  ['commas', '“Nobody here,” Rubio said on Wednesday, “will be asked to give up a single island to Venezuela.”', ENGLISH],
  ['long dashes', '“Nobody here” — Rubio said on Wednesday — “will be asked to give up a single island to Venezuela.”', ENGLISH],
  ['short dashes', '“Nobody here” – Rubio said – “will be asked to give up a single island to Venezuela.”', ENGLISH],
  ['dashes that touch', '“Nadie aquí” —dijo Rubio— “tendrá que entregar una sola isla a Venezuela”.', SPANISH],
];

const raw = (said: string, others: readonly string[]) => [...others, said].join('\n\n');

/** Everything that somebody is shown to have said, and that it is what stands in the article. */
function sayings({ blocks }: Brief, text: string): string[] {
  const all = blocks.flatMap((block): readonly Saying[] =>
    block.kind === 'sayings' || block.kind === 'story' ? block.sayings : [],
  );
  for (const { text: said, start, end } of all) expect(said).toBe(text.slice(start, end));
  return all.map(({ speaker, text: said }) => `${speaker}: ${said}`);
}

describe('a statement broken in two by', () => {
  it.each(SAID)('%s is one in /said, /brief and /story', async (_, said, others) => {
    const { desk, store } = await smallHouse([page({ raw: raw(said, others), title: 'Talks on the Essequibo', daysAgo: 1 })]);
    const [{ articleId = '', storyId = '' } = {}] = await store.reports({ limit: 9 });
    const [article] = await store.articles([articleId]);
    const briefs = [
      await desk.said({ who: 'rubio' }),
      await desk.brief({ topic: 'venezuela' }),
      await desk.story({ ref: storyId }),
    ];
    const whole = `Marco Rubio: ${said.replace(/\.$/, '')}`;
    for (const brief of briefs) expect(sayings(brief, article?.text ?? '')).toEqual([expect.stringContaining(whole)]);
  });

  it.each(SAID)('%s is one in an edition', async (_, said, others) => {
    const house = newsroomHouse();
    await house.addDigest({ topic: 'venezuela' });
    await house.take({ name: 'a', title: 'Talks on the Essequibo', raw: raw(said, others) });
    house.at('2026-11-21T09:00:10.000Z');
    await house.newsroom.tick();
    const article = await house.store.articleAt('https://news.example/a');
    const [edition] = house.briefs();
    expect(edition === undefined ? [] : sayings(edition, article?.text ?? '')).toHaveLength(1);
  });
});
