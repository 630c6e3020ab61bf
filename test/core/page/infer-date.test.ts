import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/core/page/read-page.ts';
import { seedArticles } from '../../../src/intake/seeds/seed-articles.ts';
import { SEEDS, seedsLibrary } from '../../seeds-library.ts';

const { catalog } = await seedsLibrary();
const SEEN = '2026-11-21T10:00:00.000Z';

/** The day that is inferred for a page with this text; `undefined` where it stays open. */
function dayOf(text: string, seen = SEEN): string | undefined {
  const [main] = readPage({ name: 'x', raw: text, origin: 'seed' }, catalog, seen);
  return main?.article.date.at?.slice(0, 10);
}

const OFFICIALS = 'Secretary of State Marco Rubio said so, and President Claudia Sheinbaum agreed.';

describe('the seeds', () => {
  it('date 001 and 003 by their text and leave everything else open', async () => {
    const { pages } = await seedArticles(SEEDS).pages();
    const dates = pages.flatMap((page) =>
      readPage(page, catalog, SEEN).map(({ article }) => [
        page.name.slice(0, 3),
        article.partOf !== undefined,
        article.date.at?.slice(0, 10),
      ]),
    );
    expect(dates.filter(([, , day]) => day !== undefined)).toEqual([
      ['001', false, '2025-08-28'],
      ['003', false, '2026-01-28'],
    ]);
    expect(dates).toHaveLength(5 + 2 + 7);
  });

  it.each([
    [
      '001',
      ['next week', 'this Thursday', 'September 2', 'President Gustavo Petro', 'United States Secretary of State, Marco Rubio'],
    ],
    ['003', ['this morning, January 28', 'this Wednesday', 'US Secretary of State Marco Rubio']],
  ])('%s says by which passages', async (name, passages) => {
    const { pages } = await seedArticles(SEEDS).pages();
    const page = pages.find((one) => one.name.startsWith(name));
    const [main] = page === undefined ? [] : readPage(page, catalog, SEEN);
    const { date, text = '' } = main?.article ?? {};
    expect(date).toMatchObject({ basis: 'text', precision: 'day' });
    expect(date?.evidence?.passages.map(({ start, end }) => text.slice(start, end))).toEqual(passages);
    expect(date?.evidence?.reason).toContain('Marco Rubio as Secretary of State');
  });

  it.each(['2026-02-01', '2026-09-30', '2031-01-01'])('are dated the same when taken in on %s, or left open', async (day) => {
    const { pages } = await seedArticles(SEEDS).pages();
    const found = pages.map((page) => readPage(page, catalog, `${day}T00:00:00.000Z`)[0]?.article.date.at?.slice(0, 10));
    expect([undefined, '2025-08-28']).toContain(found[1]);
    expect([undefined, '2026-01-28']).toContain(found[3]);
  });
});

describe('a day that the text gives as its own', () => {
  it.each([
    ['Minister Pérez resigned today, January 28, 2026, the palace said.', '2026-01-28'],
    ['The port was closed today (Jan. 28, 2026) by the army.', '2026-01-28'],
    ['El ministro renunció hoy, 28 de enero de 2026, informó el palacio.', '2026-01-28'],
    ['El ministro renunció hoy miércoles 28 de enero de 2026.', '2026-01-28'],
    ['La Fiscalía informó este jueves 15 de enero de 2026 que abrió el caso.', '2026-01-15'],
    ['The army announced this Thursday, January 15, 2026, that it had left.', '2026-01-15'],
    ['CARACAS, Jan. 28, 2026 (Reuters) - The port was closed.', '2026-01-28'],
    ['LA HABANA, 28 ene 2026 (EFE).- El puerto fue cerrado.', '2026-01-28'],
    ['Bogotá, 28 de enero de 2026 – El puerto fue cerrado.', '2026-01-28'],
    // The year is the only one in which the weekday fits and both were in office.
    [`The talks began this morning, Wednesday, January 28. ${OFFICIALS}`, '2026-01-28'],
    [`The talks began today, Wednesday, January 28. ${OFFICIALS}`, '2026-01-28'],
    [
      `Las pláticas empezaron hoy, miércoles 28 de enero. El canciller Bruno Rodríguez y la presidenta Claudia Sheinbaum hablaron.`,
      '2026-01-28',
    ],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('a text that settles nothing', () => {
  it.each([
    ['no year and nobody in office', 'The talks began today, Wednesday, January 28.'],
    ['no year, one in office', 'The talks began today, Wednesday, January 28, Secretary of State Marco Rubio said.'],
    ['a weekday that never fits', `The talks began today, Friday, January 30, 2025. ${OFFICIALS}`],
    ['a weekday that fits in no year of the offices', `The talks began today, Sunday, January 28. ${OFFICIALS}`],
    ['two years possible', `The talks began today, January 28. ${OFFICIALS}`],
    ['two days', 'The port closed today, January 27, 2026.\nIt opened today, January 28, 2026.'],
    ['a day to come', 'The port will be closed today, January 28, 2031.'],
    ['a day that is none', 'The port was closed today, February 30, 2026.'],
    ['an event of this week', 'The summit will be held this Friday, January 30, 2026, in Lima.'],
    ['un acto de esta semana', 'La cumbre se celebrará este viernes 30 de enero de 2026 en Lima.'],
    ['an event some days ago', 'Gunmen killed two soldiers this Monday, January 26, 2026, near the border.'],
    ['a quotation', 'In the old video Guaidó says: “Today, January 23, 2019, I swear to assume the presidency.”'],
    ['una cita', 'En su discurso dijo: «Hoy, 23 de enero de 2019, juro asumir la presidencia».'],
    ['a quotation that nothing closes', 'He wrote: "Today, January 23, 2019, I swear to serve.'],
    ['an anniversary', 'Un día como hoy, 28 de enero de 1999, empezó la crisis.'],
    ['an anniversary in English', 'It was on a day like today, January 28, 1999, that the crisis began.'],
    ['a later year', 'El informe empieza así: hoy, 28 de enero de 2019. Desde 2024 nadie lo cita.'],
    ['una cita entre comillas simples', "'Hoy, 23 de enero de 2019, juro asumir', dijo Guaidó."],
    ['una raya de diálogo', '— Hoy, 23 de enero de 2019, juro asumir — dijo Guaidó.'],
    ['a number behind the day', 'Hoy, 28 de enero 2000 soldados llegaron a la ciudad.'],
    ['a long past year', 'The letter begins: today, January 28, 1853, the poet was born.'],
    ['a number before "may"', `Of the thirty arrested today, 10 may face charges. ${OFFICIALS}`],
    ['a number before "march"', `Tonight 20 march on the palace. ${OFFICIALS}`],
    ['a headline with a dash', 'The January 3 - 5 summit ended in Lima without a paper, officials said on Tuesday.'],
    ['an event with a dash', 'The attack of January 3, 2026 — a day of horror — was the worst.'],
    ['a day at the head of a sentence', 'On January 3, 2026 – the day of the operation – Caracas was dark.'],
    [
      'a dateline far down',
      `A first paragraph.\nA second one.\nA third one.\nCARACAS, Jan. 28, 2026 (Reuters) - An older report.`,
    ],
    [
      'next week of another matter',
      `Ecuador votes next week. The State Department reported this Thursday that it is ready. Peru's Congress will visit Lima on September 2. ${OFFICIALS}`,
    ],
    [
      'an end, not a beginning',
      `Rubio will travel to Mexico next week, the State Department reported this Thursday. Rubio will leave Mexico on September 20. ${OFFICIALS}`,
    ],
    [
      'a return, not a beginning',
      `Rubio will travel to Mexico next week, the State Department reported this Thursday. Rubio will return to Mexico on September 20. ${OFFICIALS}`,
    ],
    [
      'two weekdays',
      `Rubio will travel to Mexico next week, it was reported this Thursday. Rubio, it was confirmed this Friday, will arrive in Mexico on September 2. ${OFFICIALS}`,
    ],
    [
      'a weekday to come',
      `Rubio will travel to Mexico next week. Rubio will arrive in Mexico on September 2 and speaks to reporters this Thursday. ${OFFICIALS}`,
    ],
    [
      'una semana de otra cosa',
      `La próxima semana vota Ecuador. El canciller informó este jueves que llegará el 2 de septiembre. ${OFFICIALS}`,
    ],
    ['only weekdays', 'El gobierno informó este jueves que el puerto sigue cerrado.'],
    ['only a month and a day', `The accord of September 2 holds. ${OFFICIALS}`],
  ])('%s', (_, text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});

describe('offices of the past', () => {
  it('do not put a report of today into their time', () => {
    // 7 January was a Wednesday in 2026 and, with Maduro in office, in 2015.
    const text = 'The talks began today, Wednesday, January 7, after the capture of Venezuelan President Nicolás Maduro.';
    expect(dayOf(text)).toBeUndefined();
    expect(dayOf(`${text} President Donald Trump spoke. President Claudia Sheinbaum answered.`)).toBe('2026-01-07');
  });

  it('of one alone settle no year', () => {
    expect(
      dayOf('The talks began today, Saturday, January 28, under sanctions that President Donald Trump imposed.'),
    ).toBeUndefined();
  });

  it('count from the first time that somebody held them', () => {
    const text = 'President Luiz Inácio Lula da Silva met today, Friday, January 28, 2005, with President Hugo Chávez.';
    expect(dayOf(text)).toBe('2005-01-28');
  });

  it('of a vice president do not date a report into her presidency', () => {
    const text =
      'Hoy, jueves 28 de agosto, habló la vicepresidenta Delcy Rodríguez. La presidenta Claudia Sheinbaum y el presidente Gustavo Petro contestaron.';
    expect(dayOf(text)).toBe('2025-08-28');
  });
});

describe('where feed or page give a day', () => {
  it('that day counts, whatever the text says', () => {
    const date = { at: '2026-02-03T00:00:00.000Z', precision: 'day', basis: 'page' } as const;
    const raw = 'Minister Pérez resigned today, January 28, 2026, the palace said.';
    expect(readPage({ name: 'x', raw, origin: 'seed', date }, catalog, SEEN)[0]?.article.date).toEqual(date);
  });
});
