/** What an edition says of itself: what it covers, that it is late, what was checked, that nothing is new. */
import { plural } from '../brief/labels.ts';
import type { Instant } from '../instant.ts';
import { lengthLabel, localLabel, recentLabel } from '../schedule/local-label.ts';

export interface EditionFacts {
  readonly timeZone: string;
  readonly window: { readonly since: Instant; readonly until: Instant };
  /** When it was due; missing for one that somebody asked for out of turn. */
  readonly slot?: Instant;
  /** Editions before it that did not come. */
  readonly missed: number;
  /** The edition before may or may not have arrived, so this one covers its window as well. */
  readonly previous?: 'partly' | 'unclear' | 'failed' | 'refused';
  readonly sources: SourceHealth;
  /** What it is on, as shown; missing for everything. */
  readonly topic?: string;
  readonly stories: number;
  /** Further stories that found no room. */
  readonly more: number;
  /** Reports were left unread because there were too many. */
  readonly isCapped: boolean;
}

/** The feeds of a workspace. */
export interface SourceHealth {
  readonly feeds: number;
  readonly checked: number;
  readonly failing: number;
  /** Since when the one that has failed longest fails. */
  readonly failingSince?: Instant;
}

/** Later than this after its time an edition says that it is late. */
const LATE_MS = 5 * 60_000;

export function editionNotices(facts: EditionFacts): string[] {
  const { timeZone, window, topic, stories, more, missed } = facts;
  const nothing = `Nothing new${topic === undefined ? '' : ` on ${topic}`}.`;
  return [
    `Covers ${localLabel(timeZone, window.since)} to ${localLabel(timeZone, window.until)} (${timeZone}).`,
    ...(missed > 0
      ? [
          `${missed} ${plural(missed, 'edition')} before this one did not come; this one covers ${missed === 1 ? 'it' : 'them'} too.`,
        ]
      : []),
    ...lateNotice(facts),
    ...previousNotice(facts),
    sourceNotice(facts),
    ...(stories === 0 ? [nothing] : []),
    ...(more > 0
      ? [`${more} further ${more === 1 ? 'story' : 'stories'} with less weight ${more === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(facts.isCapped ? ['There were more reports than could be read; the latest were.'] : []),
  ];
}

function lateNotice({ slot, window, timeZone }: EditionFacts): string[] {
  const late = slot === undefined ? 0 : Date.parse(window.until) - Date.parse(slot);
  if (slot === undefined || late <= LATE_MS) return [];
  return [`This edition was due ${localLabel(timeZone, slot)} and is ${lengthLabel(late)} late.`];
}

function previousNotice({ previous }: EditionFacts): string[] {
  if (previous === 'partly') return ['The edition before did not arrive whole here; what is missing of it is told here.'];
  if (previous === 'unclear') return ['The edition before may not have arrived here; what it held is told again.'];
  return previous === undefined ? [] : ['The edition before could not be posted; what it would have held is told here.'];
}

/** "14 of 16 sources checked, 2 failing since Tue 06:10." */
function sourceNotice({ sources, timeZone, window }: Pick<EditionFacts, 'sources' | 'timeZone' | 'window'>): string {
  const { feeds, checked, failing, failingSince } = sources;
  if (feeds === 0) return 'No feeds are followed here: /feeds add.';
  const since = failingSince === undefined ? '' : ` since ${recentLabel(timeZone, failingSince, window.until)}`;
  const failed = failing === 0 ? '' : `, ${failing} failing${since}`;
  return `${checked} of ${feeds} ${plural(feeds, 'source')} checked${failed}.`;
}
