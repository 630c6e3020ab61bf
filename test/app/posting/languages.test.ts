/** One event in two languages: the report in the other one is no news by being a translation. */
import { describe, expect, it } from 'vitest';
import { newsroomHouse, saidIn } from '../../fakes/newsroom-house.ts';

const ENGLISH = {
  name: 'en',
  title: 'Eight warships sail towards Venezuela',
  outletId: 'herald',
  raw: [
    'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.',
    'The vessels carry 4,000 marines and will patrol the southern Caribbean for several weeks.',
    '"Drug trafficking is a threat that knows no borders," Marco Rubio said in Washington.',
    'Caracas called the deployment a provocation and put its coast guard on alert along the whole coast.',
  ].join('\n\n'),
};
const SPANISH = [
  'Ocho buques de guerra zarparon el jueves hacia Venezuela, anunció el Comando Sur en Miami.',
  'Los barcos llevan 4.000 infantes de marina y patrullarán el sur del Caribe durante varias semanas.',
  '"El narcotráfico es una amenaza que no conoce fronteras", dijo Marco Rubio en Washington.',
  'Caracas calificó el despliegue de provocación y puso en alerta a su guardia costera en toda la costa.',
];

const TITLE = 'Ocho buques de guerra zarpan hacia Venezuela';

async function told(second: readonly string[], isSpanishFirst = false) {
  const house = newsroomHouse();
  const spanish = { name: 'es', title: TITLE, outletId: 'wire', raw: second.join('\n\n') };
  const [before, after] = isSpanishFirst ? [spanish, ENGLISH] : [ENGLISH, spanish];
  await house.addDigest();
  house.at('2026-11-20T18:00:00.000Z');
  await house.take(before);
  house.at('2026-11-21T09:00:10.000Z');
  await house.newsroom.tick();
  house.at('2026-11-21T15:00:00.000Z');
  await house.take(after);
  const { stories } = await house.store.counts();
  house.at('2026-11-22T09:00:10.000Z');
  await house.newsroom.tick();
  return { stories, first: saidIn(house.briefs()[0]), second: saidIn(house.briefs()[1]) };
}

describe('a story that was told in English, and a report of it in Spanish', () => {
  it('is one story, and a translation of it is no news', async () => {
    const { stories, first, second } = await told(SPANISH);
    expect(stories).toBe(1);
    expect(first).toHaveLength(1);
    expect(second).toEqual([]);
  });

  it('nor the other way round', async () => {
    const { stories, second } = await told(SPANISH, true);
    expect([stories, second]).toEqual([1, []]);
  });

  it('comes back for what somebody else says for the record', async () => {
    const { second } = await told([...SPANISH, '"No nos van a intimidar", dijo Delcy Rodríguez en Caracas el viernes.']);
    expect(second.map(([headline]) => headline)).toEqual([`Update: ${TITLE}`]);
    expect(second.flat().join(' ')).toContain('No nos van a intimidar');
    expect(second.flat().join(' ')).not.toMatch(/narcotráfico|buques de guerra zarparon/);
  });

  it('comes back with what is new in the Spanish report and with nothing else', async () => {
    const fresh = 'Guyana cerró este viernes su frontera marítima y pidió una reunión urgente, dijo Delcy Rodríguez en Caracas.';
    const { stories, second } = await told([...SPANISH, fresh]);
    expect(stories).toBe(1);
    expect(second).toEqual([[`Update: ${TITLE}`, expect.stringContaining('Guyana')]]);
  });
});
