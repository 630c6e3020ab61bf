import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/core/article.ts';
import { AGENCIES, OFFICIAL_SOURCES } from '../../../src/core/stories/wire-agencies.ts';
import { wireOriginOf } from '../../../src/core/stories/wire-origin.ts';

const REST = 'Two ships left the port before dawn.\nNobody was hurt, officials said.';

/** The form is that of the outlet named; the words are ours. */
const CREDITED: readonly (readonly [where: string, text: string, agencyId: string, evidence: string])[] = [
  ['AP', `CARACAS, Venezuela (AP) — ${REST}`, 'associated-press', 'CARACAS, Venezuela (AP) —'],
  ['AP, below a byline', `By ANA PEREZ\n\nSAN JOSE (AP) -- ${REST}`, 'associated-press', 'SAN JOSE (AP) --'],
  ['phys.org', `(AP)—${REST}`, 'associated-press', '(AP)—'],
  ['Reuters', `BOGOTA, Nov 12 (Reuters) - ${REST}`, 'reuters', 'BOGOTA, Nov 12 (Reuters) -'],
  ['Reuters, two places', `LIMA, Peru/QUITO (Reuters) - ${REST}`, 'reuters', 'LIMA, Peru/QUITO (Reuters) -'],
  ['Reuters without a place', `(Reuters) - ${REST}`, 'reuters', '(Reuters) -'],
  ['AFP', `Caracas (AFP) – ${REST}`, 'afp', 'Caracas (AFP) –'],
  ['EFE', `Bogotá, 5 ene (EFE).- ${REST}`, 'efe', 'Bogotá, 5 ene (EFE).-'],
  ['EFE, no space', `Ciudad de México, 5 ene (EFE).-${REST}`, 'efe', 'Ciudad de México, 5 ene (EFE).-'],
  ['two agencies: the first', `Quito, 5 ene (EFE/AFP).- ${REST}`, 'efe', 'Quito, 5 ene (EFE/AFP).-'],
  ['Europa Press', `MADRID, 12 Nov. (EUROPA PRESS) - ${REST}`, 'europa-press', 'MADRID, 12 Nov. (EUROPA PRESS) -'],
  ['Xinhua', `LA PAZ, 12 nov (Xinhua) -- ${REST}`, 'xinhua', 'LA PAZ, 12 nov (Xinhua) --'],
  [
    'Mexican dailies',
    `Dos barcos dejan el puerto\nCaracas, 1 de enero (Notimex) .- ${REST}`,
    'notimex',
    'Caracas, 1 de enero (Notimex) .-',
  ],
  ['dailies of Central America', `Caracas, EFE.- ${REST}`, 'efe', 'Caracas, EFE.-'],
  ['Straits Times, headline in the line', `Two ships leave port LOS ANGELES (AFP) - ${REST}`, 'afp', 'LOS ANGELES (AFP) -'],
  [
    'byline of AP',
    `Two ships leave\nBy ANA PEREZ, Associated Press\n${REST}`,
    'associated-press',
    'By ANA PEREZ, Associated Press',
  ],
  ['byline of an agency', `Dos barcos\nPor EFE\n${REST}`, 'efe', 'Por EFE'],
  ['El Financiero', `${REST}\nCon información de AP`, 'associated-press', 'Con información de AP'],
  ['RPP', `${REST} (Con información de AFP)`, 'afp', '(Con información de AFP)'],
  ['Indian dailies', `${REST}\n(With inputs from Reuters)`, 'reuters', '(With inputs from Reuters)'],
  ['El Comercio', `${REST}\nFuente: AFP`, 'afp', 'Fuente: AFP'],
  ['Fuente: Europa Press', `${REST}\nFuente: Europa Press.`, 'europa-press', 'Fuente: Europa Press.'],
  ['© EFE', `${REST}\n© EFE`, 'efe', '© EFE'],
  [
    'Monitor',
    `${REST}\nCopyright 2014 The Associated Press. All rights reserved.`,
    'associated-press',
    'Copyright 2014 The Associated Press.',
  ],
  [
    'Reuters, end',
    `${REST} (Reporting by Ana Perez in Lima; Editing by Jo Doe)`,
    'reuters',
    '(Reporting by Ana Perez in Lima; Editing by Jo Doe)',
  ],
  [
    'Reuters in Spanish',
    `${REST} (Reporte de Ana Pérez, editado en español por Jo Doe)`,
    'reuters',
    '(Reporte de Ana Pérez, editado en español por Jo Doe)',
  ],
  ['embassies', `${REST}\nSource: U.S. Department of State`, 'us-department-of-state', 'Source: U.S. Department of State'],
  [
    'state.gov',
    `The following is attributable to Spokesperson Jo Doe:\n${REST}`,
    'us-department-of-state',
    'The following is attributable to Spokesperson',
  ],
];

const NOT_CREDITED: readonly (readonly [why: string, text: string])[] = [
  ['a mention in a sentence', `The minister told AP (the agency) that ships left.\n${REST}`],
  ['dice a Efe', `"No volverán", dice a Efe un pescador.\n${REST}`],
  ['picture credits', `Ships leave the port. (Evan Vucci/AP)\n${REST}\nPhoto: Reuters`],
  ['a picture credit by itself', `AP\n\n${REST}`],
  ['a caption with the name in brackets', `Ships at dawn in Maracaibo, Sept. 3. (Reuters)\n${REST}`],
  ['a contribution to the outlet’s own text', `${REST}\nThe Associated Press contributed to this report.`],
  ['staff of the outlet and of an agency', `${REST}\nFox News’ Ana Perez and The Associated Press contributed to this report.`],
  ['an agency quoted for a fact', `${REST}\nThe plan was first told by two officials, Reuters reported.`],
  ['informó la agencia', `${REST}\nEl plan se conoció el lunes, informó la agencia AFP.`],
  ['another source', `${REST}\nFuente: Diario Chaco`],
  ['a footnote on the agency', `${REST}\nThe AP is solely responsible for this content.`],
  ['brackets of another kind', `In Quito the Andean Parliament (AP) - a body of five states - met.\n${REST}`],
  ['a dateline far below', `${'Brief news of the day.\n'.repeat(40)}CARACAS (AP) — ${REST}\n${'More of it.\n'.repeat(40)}`],
];

describe('whose text it is', () => {
  it.each(CREDITED)('%s', (_, text, agencyId, evidence) => {
    const origin = wireOriginOf({ text });
    expect(origin?.agencyId).toBe(agencyId);
    expect(text.slice(origin?.evidence?.start, origin?.evidence?.end).replace(/^\. /, '')).toBe(evidence);
  });

  it.each(NOT_CREDITED)('is not told by %s', (_, text) => {
    expect(wireOriginOf({ text })).toBeUndefined();
  });

  it.each([
    ['Reuters', 'reuters'],
    ['Ana Pérez, Associated Press', 'associated-press'],
    ['Ana Pérez | EFE', 'efe'],
    ['By AFP', 'afp'],
    ['Ana Perez', undefined],
    ['Reuters Ramirez', undefined],
  ])('by its author: %s', (byline, agencyId) => {
    expect(wireOriginOf({ text: REST, byline })).toEqual(agencyId === undefined ? undefined : { agencyId, basis: 'byline' });
  });

  it('is not that of another report on the page', () => {
    const own = `${REST}\n`;
    const text = `${own}Related\nCARACAS (AP) — Something else.\nFuente: EFE`;
    const sections: Section[] = [
      { kind: 'body', start: 0, end: own.length },
      { kind: 'related', start: own.length, end: text.length },
    ];
    expect(wireOriginOf({ text, sections })).toBeUndefined();
    expect(wireOriginOf({ text })).toBeDefined();
  });
});

it('rests on words of the text that name the agency, in any company', () => {
  const names = [...AGENCIES, ...OFFICIAL_SOURCES].flatMap((agency) => agency.names);
  const bits = fc.constantFrom(
    ...names,
    'By ',
    '(',
    ')',
    ' - ',
    ' — ',
    '.-',
    '\n',
    'Con información de ',
    'Fuente: ',
    '© ',
    'Caracas, 5 ene ',
    '; ',
    'Editing by ',
    'Reporting by ',
    ' x',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const origin = wireOriginOf({ text });
      if (origin?.evidence === undefined) return;
      const { start, end } = origin.evidence;
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      if (!/[Ee]dit/.test(text.slice(start, end))) expect(names.some((name) => text.slice(start, end).includes(name))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it('looks at a few thousand characters of any text', () => {
  for (const piece of ['(Reporting by a; ', 'Caracas, ', 'A, B, C ', '\n \n', '((((', 'Copyright © © ']) {
    wireOriginOf({ text: piece.repeat(400_000) });
  }
});
