/**
 * Reports that show the rules by which reports are read: names, places, figures, days, endings, quotation marks, and what is cut off. Each
 * is short, because of a long one only the opening is read. Invented.
 */

const STEMS = ['d', 'po', 'tan', 'levi', 'carga', 'restri'];
const withEndings = (endings: string) => endings.split(' ').map((ending) => STEMS.map((stem) => stem + ending).join(' '));

export const ENGLISH_SAMPLES: readonly string[] = [
  `PORT OF SPAIN, Jan. 28 (Agency) - The U.S. and U.K. navies stopped 2,200 kilos, 5.6 tonnes and 12,5 kilos off the Gulf of Paria on
  Tuesday, 28 January 2026; “Nobody was hurt,” Captain María-José O’Brien of the United Nations said yesterday. ‘No’, \`yes\`: Nobody.`,
  `Officials met in Arima, near Barrackpore, at Couva, from Debe, off Erin, outside Felicity, across Gasparillo; in the Hague, near la
  Horquetta, at el Icacos, from los Jobos, off las Lomas. Police in San Juan, Santa Cruz, Santo Tomas, Sao Miguel, Saint Ann, St Clair, New
  Grant, Nueva Rosita, Nuevo Leon, North Oropouche, South Oropouche, East Dry, West Moor, Northern Range, Southern Main, Eastern Rise, Western Shore,
  Central Bank, Puerto Grande, Port Salut, Ciudad Vieja, City Hall, Fort George, Mount Hope, Lake Asphalt, Rio Claro.`,
  `Ana de Paz, Bo del Sol, Cy la Mar, Di of Man, Ed bin Zayed, Flo al Din, Gil el Khan, Hal von Stein, Ida van Dyk, Jo da Silva, Kim dos Santos. Lia
  Mora Nu. Ola Paz Quin Ruiz. Sol Tim Una Vix Wen. Xu Yao Zed Abe Bea Cid. J. K. Pratt’s and D’Arcy’s Mc-Kay met O'Dowd. • Alone stood here: Beside her; Cold!
  Dark? “Evening” «Foggy» (Grey) Alone again. U. S. A. and U. N. and E. U. and US, USA, EEUU, EE.UU., EE. UU., United States, United Kingdom, European Union, ONU.`,
  `January 1, Jan 2, February 3, Feb 4, 5 March, Mar 6, April 7, Apr 8, May 9, June 10, Jun 11, July 12, Jul 13, August 14, Aug 15,
  September 16, Sept 17, Sep 18, October 19, Oct 20, November 21, Nov 22, December 23, Dec 24, 31st of May, 2nd June, 3rd July, 32 May, 0 June, 4th August.`,
  'On Sunday, Monday, Tuesday, Wednesday, Thursday, Friday or Saturday.',
  'Sun 1, Mon 2, Tue 3, Wed 5, Thu 6, Fri 8, Sat 9; two, three, four, five, six, seven, eight, nine, ten of 1899, 1999, 2026, 21st, 1,000,000 and 0.50.',
  'Tues 4 and Thurs 7.',
  withEndings('s es ies us is ss ing ed e ees ings eds ied').join(' '),
  'An arrest warrant in the supreme court; peace talks, a state of emergency, life sentence, air force and armed forces; tons of the cargo: co-operate, re-elect.',
];

export const SPANISH_SAMPLES: readonly string[] = [
  `BOGOTÁ, 28 de enero (Agencia). El presidente Gustavo Petro detuvo los diálogos “con el ELN” en Cúcuta, cerca de La Guaira y desde el
  Catatumbo; frente a las Salinas de Haití hubo 5,6 toneladas, 2.200 kilos y dos lanchas. Según EE.UU., la ONU, Estados Unidos, Reino Unido, Naciones
  Unidas, Unión Europea, Union Europea y Brasil, ayer cayeron hombres con orden de captura. ¿Quién? “Ñuble” y “São Paulo” esperan, en los Andes.`,
  `1 de enero, febrero 2, 3 de marzo, 4 de abril, 5 de mayo, junio 6, 7 de julio, 8 de agosto, 9 de septiembre, 10 de octubre, 11 de noviembre, 12 de
  diciembre; dos, tres, cuatro, cinco, seis, siete, ocho, nueve y diez del 2026.`,
  '1 ene., 2 abr, 3 de ago., 4 dic, 5 setiembre, 6º de mayo; el 7 de enero, 8 muertos; hace un mes, ago 9 muertos.',
  'El domingo, lunes, martes, miércoles, jueves, viernes o sábado.',
  withEndings('amiento imientos aciones iciones acion icion ciones cion ativo ativa adores adora ador').join(' '),
  withEndings('ieron iendo aron ando aban aran eran iran aria eria iria ados adas idos idas ado ada').join(' '),
  withEndings('ido ida aba ara era ira ar er ir ores ales es os as o a e s as1').join(' '),
  'Una orden de captura, el tribunal supremo, estado de emergencia, cadena perpetua y prisión preventiva, el ministro de relaciones exteriores; fuerzas armadas de la fiscalía.',
];

const NUMBERED = Array.from({ length: 2600 }, (_, at) => `w${at % 700}${'aeiou'[at % 5]}${at % 11 === 0 ? ' Name' : ''}`);

/** Longer than anything that is read, in few words and in many. */
export const LONG_SAMPLES: readonly string[] = [
  NUMBERED.join(' '),
  NUMBERED.map((word, at) => `${word}${'x'.repeat(18)} in ${at % 3 === 0 ? 'Town' : 'Stadt'}${at} `).join(''),
];
