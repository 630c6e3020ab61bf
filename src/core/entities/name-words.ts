/** Words around a last name that tell who is meant. */
import { foldName } from './fold.ts';

/** The last word of a title in front of a name, English and Spanish, folded. Usual news usage. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    'president presidente presidenta premier minister ministro ministra secretary secretario secretaria state estado defense defence war defensa ' +
    'senator senador senadora sen congressman congresswoman representative rep diputado diputada governor gobernador gobernadora mayor alcalde alcaldesa ' +
    'admiral almirante general gen colonel coronel captain commander comandante chancellor canciller ambassador embajador embajadora ' +
    'leader lider ruler mandatario mandataria spokesman spokeswoman vocero portavoz director directora chief jefe prosecutor fiscal attorney ' +
    'mr mrs ms dr sr sra don dona prime vice vicepresident vicepresidente vicepresidenta strongman dictator exmandatario expresidente expresidenta'
  )
    .split(' ')
    .map(foldName),
);

/**
 * Last names that too many people bear, or that are words, to mean one person by themselves: the most frequent
 * Hispanic surnames in the 2010 census of the United States and in Spain's register (INE), and surnames that are nouns.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  (
    'garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz gutierrez ' +
    'chavez ramos ruiz alvarez mendoza vasquez vazquez castillo jimenez moreno romero herrera medina aguilar fernandez munoz castro vargas guzman ' +
    'mendez salazar soto delgado pena rios alonso contreras guerrero estrada ortega sandoval nunez silva santos lara santiago vega dominguez molina ' +
    'leon luna paz guerra rey rosa campos fuentes marquez mesa padilla rojas acosta cabrera blanco navarro valencia franco duran mora mejia ' +
    'smith johnson williams brown jones davis miller wilson moore taylor thomas jackson white harris martin thompson lewis walker hall young king ' +
    'wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy ' +
    'cook rogers cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray james hughes price long foster ' +
    'joseph pierre jean charles louis henry francois'
  )
    .split(' ')
    .map(foldName),
);

/** Words that open a sentence before a last name ("Yesterday Rubio said") and are nobody's first name. Usual news usage. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an and but or so yet for as at by from in on of to with without while when where if once since until after before although though because ' +
    'despite unlike like says said yesterday today tonight earlier later meanwhile however then now still also both neither either only even perhaps ' +
    'monday tuesday wednesday thursday friday saturday sunday according asked critics instead moreover nevertheless recently that this what why how who whether ' +
    'el la y pero o en a al ante bajo con contra de del desde durante entre hacia hasta para por segun sin sobre tras cuando donde si mientras aunque porque como ' +
    'ayer hoy manana ademas tambien luego ahora asi entonces dijo afirma afirmo asegura aseguro senor ni que lunes martes miercoles jueves viernes sabado domingo'
  )
    .split(' ')
    .map(foldName),
);
