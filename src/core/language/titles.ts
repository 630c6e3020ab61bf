/** Titles and offices that stand before a name, and nouns for persons that can stand for one. */
import type { Gender } from './given-names.ts';

const COURTESY: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ['mr', 'male'],
  ['mr.', 'male'],
  ['mrs', 'female'],
  ['mrs.', 'female'],
  ['ms', 'female'],
  ['ms.', 'female'],
  ['miss', 'female'],
  ['sir', 'male'],
  ['lady', 'female'],
  ['lord', 'male'],
  ['sr.', 'male'],
  ['sra.', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['don', 'male'],
  ['doña', 'female'],
  ['congressman', 'male'],
  ['congresswoman', 'female'],
  ['king', 'male'],
  ['queen', 'female'],
  ['prince', 'male'],
  ['princess', 'female'],
]);
const OFFICES = new Set(
  (
    'president vice prime minister secretary senator sen sen. rep rep. representative gov gov. governor mayor dr dr. prof. professor gen. general lt. col. colonel capt. captain sgt. sergeant admiral adm. ' +
    'justice judge chief director chairman chairwoman chair ambassador attorney speaker leader spokesman spokeswoman spokesperson rev. reverend pastor pope bishop archbishop cardinal father sister ' +
    'former ex-president then-president candidate nominee republican democrat democratic gop rival commissioner sheriff police detective officer agent deputy undersecretary councilman councilwoman ' +
    'ceo cfo coo supervisor treasurer superintendent premier chancellor foreign defense interior press national security campaign manager adviser advisor strategist pollster analyst reporter journalist correspondent author billionaire businessman host anchor founder executive coach u.s. us american ' +
    'presidente presidenta ministro ministra canciller secretario secretaria gobernador gobernadora alcalde alcaldesa general almirante embajador embajadora fiscal senador senadora diputado diputada portavoz vocero vocera vicepresidente vicepresidenta exministro expresidente mandatario mandataria periodista analista director directora líder jefe comandante coronel'
  ).split(' '),
);
const PERSON_NOUNS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>(
  (
    'president senator governor secretary congressman congresswoman candidate nominee billionaire businessman businesswoman mogul leader minister official lawmaker lawyer attorney spokesman spokeswoman spokesperson professor ' +
    'author judge justice mayor ambassador director chairman chairwoman strategist adviser aide pollster man woman mother father son daughter wife husband pastor general admiral commander analyst reporter journalist correspondent democrat republican frontrunner front-runner ' +
    'doctor diplomat activist economist historian researcher scientist editor host anchor contender rival veteran sheriff prosecutor neurosurgeon socialist texan politician legislator premier chancellor ' +
    'presidente presidenta ministro ministra canciller secretario secretaria gobernador gobernadora alcalde alcaldesa mandatario mandataria funcionario funcionaria líder portavoz vocero vocera fiscal dirigente jefe analista diputado diputada senador senadora ' +
    'obispo arzobispo sacerdote juez jueza magistrado magistrada abogado abogada general coronel comandante almirante ' +
    'embajador embajadora director directora activista economista politólogo politóloga experto experta exministro exministra expresidente expresidenta vicepresidente vicepresidenta'
  )
    .split(' ')
    .map((noun): [string, Gender | undefined] => [noun, genderOfNoun(noun)]),
);

function genderOfNoun(noun: string): Gender | undefined {
  if (
    /(?:woman|mother|daughter|wife|presidenta|ministra|secretaria|gobernadora|alcaldesa|mandataria|funcionaria|vocera|diputada|senadora|jueza|magistrada|abogada|embajadora|directora|politóloga|experta|exministra|expresidenta|vicepresidenta)$/.test(
      noun,
    )
  )
    return 'female';
  return /(?:man|father|son|husband|texan)$/.test(noun) && !/texan/.test(noun) && noun !== 'woman' ? 'male' : undefined;
}

export function isTitle(low: string): boolean {
  return COURTESY.has(low) || OFFICES.has(low);
}
export function genderOfTitle(low: string): Gender | undefined {
  return COURTESY.get(low);
}
export function isPersonNoun(low: string): boolean {
  return PERSON_NOUNS.has(low);
}
export function genderOfPersonNoun(low: string): Gender | undefined {
  return PERSON_NOUNS.get(low);
}
