import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/entities/find-mentions.ts';
import { seedsLibrary } from '../../seeds-library.ts';

const { catalog } = await seedsLibrary();

/** "printed→entity" of every mention. */
function named(text: string): string[] {
  return findMentions(text, catalog).map((mention) => `${text.slice(mention.start, mention.end)}→${mention.entityId}`);
}

function entities(text: string): string[] {
  return [...new Set(findMentions(text, catalog).map((mention) => mention.entityId))];
}

describe('names of one entity', () => {
  it.each([
    ['Cartel of the Suns, Cartel de los Soles, Cártel de los Soles, “CÁRTEL DE LOS SOLES”', ['cartel-of-the-suns']],
    ['SOUTHCOM, the Southern Command, U.S. Southern Command and the Comando Sur', ['us-southern-command']],
    ['la sede del Comando Sur de Estados Unidos', ['us-southern-command']],
    ['Marco Rubio, Secretary of State Rubio, Rubio', ['marco-rubio']],
    ['Ciudad de México, Mexico City', ['mx-mexico-city']],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe('names that hold another name', () => {
  it.each([
    ['He teaches at Columbia University in the District of Columbia.', []],
    ['Police in New Mexico and Nuevo México', []],
    ['Mexico City said', ['Mexico City→mx-mexico-city']],
    ['He left Mexico. City hall was shut.', ['Mexico→mx']],
    ['Guinea-Bissau and Papua New Guinea', ['Guinea-Bissau→gw', 'Papua New Guinea→pg']],
    ['Dominica and the Dominican Republic', ['Dominica→dm', 'Dominican Republic→do']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('places Mexico City in Mexico', () => {
    expect(catalog.entities.get('mx-mexico-city')?.country).toBe('mx');
    expect(catalog.withinCountry.get('mx')).toContain('mx-mexico-city');
  });
});

describe('words that are names in another case', () => {
  it.each([
    ['Tell us what the US said; who asked the WHO?', ['US→us', 'WHO→who']],
    ['un acuerdo con la UN', ['UN→united-nations']],
    ['La paz y el rubio', []],
    ["Venezuela's oil, Venezuela’s gas, Maduro's men", ['Venezuela→ve', 'Venezuela→ve', 'Maduro→nicolas-maduro']],
    ['🇻🇪Venezuela🇻🇪 y #Colombia', ['Venezuela→ve', 'Colombia→co']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('last names', () => {
  it.each([
    ['said Secretary of State Rubio.', ['Rubio→marco-rubio']],
    ['Yesterday Rubio spoke. Then Rubio left.', ['Rubio→marco-rubio', 'Rubio→marco-rubio']],
    ['Rubio Wednesday refused.', ['Rubio→marco-rubio']],
    ['Rubio Warns Petro Over Drug Boats', ['Rubio→marco-rubio', 'Petro→gustavo-petro', 'Drug Boats→boat-strikes']],
    ['Delcy Rodríguez spoke. Rodríguez left.', ['Delcy Rodríguez→delcy-rodriguez', 'Rodríguez→delcy-rodriguez']],
    [
      'Bruno Rodríguez spoke in Havana. Later Delcy Rodríguez answered. Rodríguez was calm.',
      ['Bruno Rodríguez→bruno-rodriguez', 'Havana→cu-havana', 'Delcy Rodríguez→delcy-rodriguez', 'Rodríguez→delcy-rodriguez'],
    ],
    ['Rodríguez se fue. Después llegó Bruno Rodríguez.', ['Rodríguez→bruno-rodriguez', 'Bruno Rodríguez→bruno-rodriguez']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Oscar Rubio, a baker, died.',
    'The baker Oscar Rubio died.',
    'J. Rubio and O. J. Rubio died.',
    'the López-Rubio family',
    'Petro Poroshenko left office.',
    'Rodríguez se fue.',
    'Wilmer Petro, de 23 años, murió.',
  ])('a stranger: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['Marco Rubio spoke. The baker Oscar Rubio did not.', ['Marco Rubio→marco-rubio']],
    ['Delcy Rodríguez spoke. A neighbour, Yuleisy Rodríguez, cried.', ['Delcy Rodríguez→delcy-rodriguez']],
  ])('a stranger beside the one who is meant: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('says nothing where two of the name stand in one sentence', () => {
    expect(named('Delcy Rodríguez met Jorge Rodríguez. Rodríguez was calm.')).toEqual([
      'Delcy Rodríguez→delcy-rodriguez',
      'Jorge Rodríguez→jorge-rodriguez',
    ]);
  });
});

describe('governments', () => {
  it.each([
    ['the Venezuelan government', ['Venezuelan government→gov-ve']],
    ['el gobierno de Venezuela y el gobierno venezolano', ['gobierno de Venezuela→gov-ve', 'gobierno venezolano→gov-ve']],
    ['las autoridades colombianas', ['autoridades colombianas→gov-co']],
    ["Mexico's government and Mexico’s authorities", ["Mexico's government→gov-mx", 'Mexico’s authorities→gov-mx']],
    ['el gobierno de los Estados Unidos', ['gobierno de los Estados Unidos→gov-us']],
    ['the U.S. administration and U.S. authorities', ['U.S. administration→gov-us', 'U.S. authorities→gov-us']],
    ['The White House and Miraflores', ['White House→gov-us', 'Miraflores→gov-ve']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('lets a capital speak for its government', () => {
    expect(catalog.entities.get('ve-caracas')?.speaksAs).toBe('gov-ve');
    expect(catalog.entities.get('ve')?.speaksAs).toBe('gov-ve');
  });
});

it('reads Spanish', () => {
  expect(
    named('El presidente Petro y el canciller Bruno Rodríguez hablaron en La Habana sobre el Tren de Aragua y EE.UU.'),
  ).toEqual([
    'Petro→gustavo-petro',
    'Bruno Rodríguez→bruno-rodriguez',
    'La Habana→cu-havana',
    'el Tren de Aragua→tren-de-aragua',
    'EE.UU→us',
  ]);
});

it('gives mentions in order, apart from each other, of entities that exist, whatever the text', () => {
  const names = [...catalog.byName.keys()];
  const words = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(
      'Rubio',
      'Rodríguez',
      'Oscar',
      'President',
      'gobierno de',
      'régimen',
      'government',
      'authorities',
      'of the',
      'US',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const gaps = fc.constantFrom(' ', ' ', ' ', '. ', '\n', ', ', '-', '’s ');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, gaps), { maxLength: 120, size: 'max' }), (parts) => {
      const text = parts.map(([word, gap]) => word + gap).join('');
      let free = 0;
      for (const { start, end, entityId } of findMentions(text, catalog)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(catalog.entities.has(entityId)).toBe(true);
        free = end;
      }
    }),
    { numRuns: 60 },
  );
});
