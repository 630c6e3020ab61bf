import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/entities/find-mentions.ts';
import { holderNamed, holderOn, officeEvidence } from '../../../src/core/entities/offices.ts';
import { seedsLibrary } from '../../seeds-library.ts';

const { catalog } = await seedsLibrary();

function evidence(text: string) {
  return officeEvidence(text, findMentions(text, catalog), catalog);
}

describe('whom an office means on a day', () => {
  it.each([
    ['the Secretary of State', '2025-01-20', 'antony-blinken'],
    ['the Secretary of State', '2025-01-21', 'marco-rubio'],
    ['secretario de Estado', '2025-08-28', 'marco-rubio'],
    ['the Venezuelan president', '2025-08-28', 'nicolas-maduro'],
    ['la presidenta de México', '2025-08-28', 'claudia-sheinbaum'],
    ['the Colombian president', '2026-08-06', 'gustavo-petro'],
  ])('%s on %s: %s', (office, day, person) => {
    expect(holderNamed(office, day, catalog)?.entityId).toBe(person);
  });

  it.each([
    // Two held it on the day it changed hands.
    ['President of the United States', '2025-01-20'],
    // Nobody is known to hold it now.
    ['President of Haiti', '2026-01-28'],
    ['the Secretary of State', '1961-01-01'],
    ['the keeper of the seals', '2025-01-21'],
  ])('%s on %s: open', (office, day) => {
    expect(holderNamed(office, day, catalog)).toBeUndefined();
  });

  it('counts a term whose end is given as a month to the end of that month', () => {
    const holder = { person: 'x', from: '2020-02', to: '2021-03', acting: false, source: 's' };
    const office = { id: 'o', title: 'Office', aliases: [], kind: 'other' as const, holders: [holder] };
    expect(holderOn(office, '2021-03-31')).toBe(holder);
    expect(holderOn(office, '2021-04-01')).toBeUndefined();
    expect(holderOn(office, '2020-01-31')).toBeUndefined();
  });
});

describe('what a text says of offices', () => {
  it('gives the passage and the terms', () => {
    const text = 'On Monday President Gustavo Petro denied it.';
    const [found] = evidence(text);
    expect(found).toMatchObject({ person: 'gustavo-petro', terms: [['2022-08-07', '2026-08-07']], isActing: true });
    expect(text.slice(found?.start, found?.end)).toBe('President Gustavo Petro');
  });

  it.each([
    'US Secretary of State Marco Rubio said',
    'The United States Secretary of State, Marco Rubio, will travel',
    'he will meet with President Claudia Sheinbaum to talk',
    'el canciller Bruno Rodríguez denunció',
  ])('acts in the news: %s', (text) => {
    expect(evidence(text)).toMatchObject([{ isActing: true }]);
  });

  it.each([
    'the capture of Venezuelan President Nicolás Maduro',
    'In 2019 President Donald Trump said',
    'Three years ago President Gustavo Petro said',
    'the government of President Daniel Noboa in Quito',
  ])('may be long past: %s', (text) => {
    expect(evidence(text)).toMatchObject([{ isActing: false }]);
  });

  it.each([
    'former Venezuelan President Nicolás Maduro said',
    'ex-President Rafael Correa said',
    'el expresidente Rafael Correa dijo',
    'el exministro Vladimir Padrino López dijo',
    'the ousted two-term president Nicolás Maduro said',
    'el entonces presidente Rafael Correa dijo',
    'el fallecido presidente Hugo Chávez dijo',
    'interim president Delcy Rodríguez said',
    'Rafael Correa said',
    'The president. Nicolás Maduro',
  ])('no office: %s', (text) => {
    expect(evidence(text)).toEqual([]);
  });

  it.each([
    'Vice President Delcy Rodríguez said',
    'la vicepresidenta Delcy Rodríguez dijo',
    'la vice-presidenta Delcy Rodríguez dijo',
  ])('does not take a vice president for the president: %s', (text) => {
    for (const { terms } of evidence(text)) expect(terms).toEqual([['2018-06-14', '2026-01']]);
  });

  it('knows the earlier terms of those who came back', () => {
    expect(evidence('President Luiz Inácio Lula da Silva said')[0]?.terms.map(([from]) => from)).toEqual([
      '2003-01-01',
      '2023-01-01',
    ]);
  });
});
