/**
 * What reports count, and how a figure stands beside it in English and Spanish. Data: closed lists, so that a number is only taken
 * for a count of something where nothing but these words stands between the two.
 */

export interface CountedThing {
  /** As shown. */
  readonly what: string;
  /** Words that come after the number: "14 dead", "14 people were killed". */
  readonly after: readonly string[];
  /** Words that come before it: "killed 14 people", "dejó 14". The number must count people, or stand alone. */
  readonly before?: readonly string[];
}

export const COUNTED_THINGS: readonly CountedThing[] = [
  {
    what: 'dead',
    after: [
      'dead',
      'deaths',
      'killed',
      'died',
      'fatalities',
      'muertos',
      'muertas',
      'muertes',
      'fallecidos',
      'fallecidas',
      'fallecieron',
      'murieron',
    ],
    before: [
      'killed',
      'killing',
      'kills',
      'mató a',
      'murieron',
      'fallecieron',
      'death toll to',
      'death toll of',
      'death toll rises to',
    ],
  },
  {
    what: 'injured',
    after: ['injured', 'wounded', 'hurt', 'injuries', 'heridos', 'heridas', 'lesionados', 'lesionadas'],
    before: ['injured', 'injuring', 'wounded', 'wounding', 'hirió a'],
  },
  { what: 'missing', after: ['missing', 'unaccounted for', 'desaparecidos', 'desaparecidas'] },
  {
    what: 'arrested',
    after: ['arrested', 'detained', 'arrests', 'detenidos', 'detenidas', 'arrestados', 'capturados', 'detenciones', 'capturas'],
    before: ['arrested', 'detained', 'detuvo a', 'detuvieron a', 'capturó a', 'arrestó a'],
  },
  { what: 'ships', after: ['warships', 'ships', 'vessels', 'destroyers', 'buques', 'barcos', 'navíos', 'destructores'] },
  {
    what: 'troops',
    after: [
      'troops',
      'soldiers',
      'marines',
      'sailors',
      'service members',
      'soldados',
      'militares',
      'efectivos',
      'infantes de marina',
      'marineros',
    ],
  },
  { what: 'displaced or evacuated', after: ['displaced', 'evacuated', 'desplazados', 'desplazadas', 'evacuados', 'evacuadas'] },
  { what: 'migrants', after: ['migrants', 'deportees', 'migrantes', 'deportados'] },
  { what: 'kidnapped', after: ['kidnapped', 'abducted', 'hostages', 'secuestrados', 'secuestradas', 'rehenes'] },
  { what: 'kilos', after: ['kilos', 'kilograms', 'kilogramos', 'kg'] },
  { what: 'tons', after: ['tons', 'tonnes', 'metric tons', 'toneladas'] },
];

/**
 * What may stand between a number and the thing: who is counted, and forms of "be". Not "women" or "students": "three bank workers, two
 * of them women" would be two figures.
 */
export const BETWEEN: readonly string[] = [
  ...['people', 'persons', 'civilians', 'personas', 'civiles'],
  ...[
    'were',
    'are',
    'have been',
    'had been',
    'have',
    'had',
    'reported',
    'confirmed',
    'resultaron',
    'fueron',
    'han sido',
    'quedaron',
  ],
  ...[
    'U.S.',
    'US',
    'American',
    'Navy',
    'naval',
    'war',
    'Venezuelan',
    'Colombian',
    'Mexican',
    'military',
    'suspected',
    'presuntos',
  ],
];

/** Before a number: what it is the least, the most or nearly of. A figure that another one allows for does not differ from it. */
export const HEDGES = {
  least: ['at least', 'more than', 'over', 'al menos', 'más de', 'por lo menos'],
  most: ['up to', 'as many as', 'hasta', 'fewer than', 'less than', 'menos de'],
  nearly: [
    ...['about', 'around', 'nearly', 'almost', 'some', 'an estimated', 'roughly', 'a total of'],
    ...['unos', 'unas', 'cerca de', 'casi', 'alrededor de', 'un total de'],
  ],
} as const;

/** Numbers that are written out. One is left out: "one ship" seldom counts. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13 },
  ...{
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13 },
  ...{
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
  },
};

/** Behind a number: "1.5 million", "4 mil". */
export const MULTIPLES: Readonly<Record<string, number>> = {
  thousand: 1000,
  mil: 1000,
  million: 1e6,
  millones: 1e6,
  millón: 1e6,
};

/**
 * Sentences that count something else than the event: of another year or time, further ones beside those counted, shares, ranges and
 * what may come.
 */
export const OF_ANOTHER_COUNT =
  /\b(?:19|20)\d\d\b|\b(?:last (?:year|month)|years? ago|since|so far this year|annually|per (?:year|day)|el año pasado|hace|desde|al año|others|another|more were|further|otr[oa]s|además|between|entre|either|could|may|might|would|podría|if|si|average|promedio|percent|por ciento)\b|%/iu;
