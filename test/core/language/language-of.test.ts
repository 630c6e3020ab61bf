import fc from 'fast-check';
import { franc } from 'franc';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/core/language/language-of.ts';

const TEXTS: readonly [language: string, text: string][] = [
  [
    'en',
    'The Secretary of State said on Tuesday that the talks with the neighbouring countries would go on until the end of the year.',
  ],
  ['es', 'El canciller dijo el martes que las conversaciones con los países vecinos van a seguir hasta que termine el año.'],
  ['pt', 'O chanceler disse na terça-feira que as conversas com os países vizinhos vão continuar até o fim do ano.'],
  ['fr', 'Le ministre a déclaré mardi que les discussions avec les pays voisins se poursuivraient jusqu’à la fin de l’année.'],
  ['ht', 'Minis la di madi ke diskisyon yo ak peyi vwazen yo ap kontinye jiska fen ane a, paske pèp la bezwen lapè.'],
  ['nl', 'De minister zei dinsdag dat de gesprekken met de buurlanden tot het einde van het jaar zullen worden voortgezet.'],
  ['und', 'Президент заявил во вторник, что переговоры с соседними странами будут продолжаться до конца года.'],
  ['und', '総理大臣は火曜日に、近隣諸国との協議を年末まで続けると述べた。会談は来週も開かれる予定である。'],
  ['und', '1,234.56 – 7,890 (12/31) … 100 % / 200 % / 300 % = 600'],
  ['und', 'Too short to tell'],
];

/** What franc itself answers, asked as before: of these languages, from this many characters on. */
function byFranc(text: string): string {
  const codes = { eng: 'en', spa: 'es', por: 'pt', fra: 'fr', hat: 'ht', nld: 'nl' };
  const found = franc(text.slice(0, 600), { only: Object.keys(codes), minLength: 24 });
  return Object.entries(codes).find(([code]) => code === found)?.[1] ?? 'und';
}

describe('the language of a text', () => {
  it.each(TEXTS)('is %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  const words = fc.constantFrom(...new Set(TEXTS.flatMap(([, text]) => text.split(' '))));
  const mixed = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 160 });

  it('is what franc answers, whatever the text mixes', () => {
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join(' ');
        expect(languageOf(text)).toBe(byFranc(text));
      }),
      { numRuns: 400 },
    );
  });
});
