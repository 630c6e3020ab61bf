/** Reports written for these tests; the events in them are invented. */
import type { StoryInput } from '../../../src/core/story.ts';

type Written = Pick<StoryInput, 'id' | 'text'> & Partial<StoryInput>;

export function report(written: Written): StoryInput {
  return { language: 'en', entities: new Map(), ...written };
}

const named = (...ids: string[]): ReadonlyMap<string, number> => new Map(ids.map((id) => [id, 2]));

export const QUAKE_NORTH = [
  report({
    id: 'north-1',
    at: '2027-03-02T08:00:00.000Z',
    title: 'Magnitude 6.1 earthquake shakes Antofagasta, two dead',
    text: `ANTOFAGASTA - An earthquake of magnitude 6.1 shook northern Chile on Tuesday morning and killed two people, the
emergency office Senapred said. The epicenter lay 40 kilometers off Antofagasta. Mayor Lucía Barrientos said that a school in the
Bonilla district had lost its roof and that 14 people were being treated in the regional hospital. The port was closed.`,
  }),
  report({
    id: 'north-2',
    at: '2027-03-02T13:00:00.000Z',
    title: 'Two killed as strong quake hits northern Chile',
    text: `A strong earthquake off Antofagasta killed two people on Tuesday and injured 14, Senapred reported. The tremor had a
magnitude of 6.1. Lucía Barrientos, the mayor, said that classes were suspended and that the school in Bonilla would be examined
by engineers. Ships waited outside the port of Antofagasta.`,
  }),
];

export const QUAKE_SOUTH = report({
  id: 'south-1',
  at: '2027-03-02T20:00:00.000Z',
  title: 'Magnitude 5.4 earthquake shakes Matagalpa, no victims',
  text: `MATAGALPA - An earthquake of magnitude 5.4 shook central Nicaragua on Tuesday evening, the institute Ineter said. The
epicenter lay 12 kilometers from Matagalpa. Nobody was hurt, according to the fire brigade chief Ramón Zelaya, but a church tower in
Jinotega cracked and power failed in nine villages. Ineter expects aftershocks.`,
});

export const SANCTIONS = [
  report({
    id: 'sanctions-1',
    at: '2027-05-04T10:00:00.000Z',
    title: 'Venezuela expels Guyana envoys over oil block',
    text: 'Caracas ordered the envoys of Georgetown to leave within 72 hours on Tuesday after a dispute over an oil block off the coast of the Essequibo.',
  }),
  report({
    id: 'sanctions-2',
    at: '2027-05-04T18:00:00.000Z',
    title: 'Guyana expels Venezuela envoys over oil block',
    text: 'Georgetown ordered the envoys of Caracas to leave within 72 hours on Tuesday after a dispute over an oil block off the coast of the Essequibo.',
  }),
];

const WIRE_TEXT = `The navy of Ecuador stopped a semi-submersible 90 miles off Esmeraldas on Thursday night and took four men and 2.8 tons
of cocaine ashore, the defense ministry said. Captain Julio Andrade told reporters that a patrol aircraft had followed the craft for
six hours before the frigate Morán Valverde reached it. "They opened the valves when they saw us, and we had eleven minutes to get
the load out," Andrade said. The four men, two Ecuadoreans and two Colombians, will be brought before a judge in Esmeraldas on
Friday. It is the fifth such craft stopped in the Pacific this year, and the first with an electric drive, according to the
ministry. Prosecutor Inés Cevallos said that the load was meant for a cartel in Jalisco and that the owner of a boatyard in Muisne
had been detained. Neighbors of the yard said that trucks had come and gone at night for weeks. The ministry put the worth of the
cocaine at 84 million dollars in the United States. A search of the yard went on until the morning.`;

export const WIRE = report({
  id: 'wire',
  outletId: 'agency',
  at: '2027-06-11T03:00:00.000Z',
  title: 'Ecuador stops narco-submarine off Esmeraldas',
  text: WIRE_TEXT,
});
/** The same, shortened by half, with another headline and a line of the outlet's own. */
export const WIRE_SHORTENED = report({
  id: 'shortened',
  outletId: 'daily',
  at: '2027-06-11T09:00:00.000Z',
  title: 'Electric submarine had 2.8 tons of cocaine on board',
  text: `(Agency) ${WIRE_TEXT.slice(0, WIRE_TEXT.indexOf('Prosecutor'))}Read more in our evening edition.`,
});

const BOGOTA = named('colombia', 'bogota', 'gustavo-petro', 'eln');

export const SPANISH_AND_ENGLISH = [
  report({
    id: 'es',
    language: 'es',
    at: '2027-02-08T12:00:00.000Z',
    title: 'Petro suspende el diálogo con el ELN tras la masacre de Tibú',
    text: `BOGOTÁ. El presidente Gustavo Petro suspendió este lunes el diálogo con el ELN después de la masacre de Tibú, en la que murieron
17 personas, entre ellas cinco firmantes de paz. "No hay voluntad de paz", dijo el mandatario. El ejército desplegó 900 soldados en el
Catatumbo y la Defensoría contó 2.400 desplazados en Cúcuta.`,
    entities: BOGOTA,
  }),
  report({
    id: 'en',
    at: '2027-02-08T16:00:00.000Z',
    title: 'Colombia suspends ELN talks after Tibú killings',
    text: `BOGOTÁ - President Gustavo Petro broke off the dialogue with the ELN guerrilla on Monday after the massacre of Tibú, where 17
people died, five of them signatories of the peace agreement. The army sent 900 soldiers to Catatumbo, and 2,400 displaced people
have reached Cúcuta, the ombudsman said.`,
    entities: BOGOTA,
  }),
];

/** The same people and the same day, another affair. */
export const SPANISH_OTHER_AFFAIR = report({
  id: 'es-other',
  language: 'es',
  at: '2027-02-08T19:00:00.000Z',
  title: 'Petro presenta la reforma de la salud ante el Congreso',
  text: `BOGOTÁ. Gustavo Petro llevó este lunes al Congreso una nueva reforma de la salud que elimina a los intermediarios. La ministra
Carolina Restrepo calculó su costo en 6 billones de pesos. Los gremios médicos pidieron tiempo para leer los 128 artículos.`,
  entities: named('colombia', 'bogota', 'gustavo-petro'),
});
