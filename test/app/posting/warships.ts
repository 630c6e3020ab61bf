/** One event in the news, as several outlets have it, and a watch on it. */
import type { NewWatch } from '../../../src/ports/digests.ts';

export const WATCH: Omit<NewWatch, 'channel'> = {
  workspace: 'w',
  topic: 'venezuela',
  state: 'active',
  createdAt: '2026-11-20T12:00:00.000Z',
  createdBy: 'Ana',
  cursor: 0,
  cooldownHours: 6,
};
export const LEAD = 'Eight warships sailed towards Venezuela on Thursday, the Southern Command announced in Miami.';
export const SECOND = 'The vessels carry four thousand marines and will patrol the southern Caribbean for several weeks.';
/** What each further report brings. */
export const NEWS = [
  '"Drug trafficking is a threat that knows no borders," Marco Rubio said in Washington on Thursday evening.',
  '"We will not be intimidated by anybody," Delcy Rodríguez said in a televised address from Caracas.',
  'The ministers of the region called an extraordinary meeting in Bogotá for the coming Monday because of it.',
] as const;
/** What an outlet has of its own. */
const OWN = {
  wire: 'Fishermen in Güiria were told to stay ashore until further notice because eight warships sail off Venezuela, their union said.',
  courier:
    'Airlines rerouted nineteen flights away from Venezuela and the eight warships on Thursday night, the operator of Maiquetía said.',
} as const;

const TITLE = 'Eight warships sail towards Venezuela';

/** The first report: the lead, and `fresh`. */
export function firstReport(fresh: string, title = TITLE) {
  return { title, outletId: 'herald', raw: [LEAD, SECOND, fresh].join('\n\n') };
}

/** In the words of another outlet, with `fresh` in front. */
export function furtherReport(outletId: keyof typeof OWN, fresh: string, title = TITLE) {
  return { title, outletId, raw: [fresh, OWN[outletId], LEAD].join('\n\n') };
}
