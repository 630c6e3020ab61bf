/** When two prints are of one item, though something of it changed. */
import type { Comparison } from './compare-items.ts';

/** What is known about the fields of one item beside another's. */
export interface Trust {
  /** No other item of this feed has this identifier. */
  readonly guid: boolean;
  /** No other item of this feed has this address. */
  readonly link: boolean;
  /** This feed gives its items new identifiers at every poll. */
  readonly areGuidsFleeting: boolean;
}

export interface Rule {
  readonly name: string;
  readonly holds: (pair: Comparison, trust: Trust) => boolean;
}

const isNear = ({ title }: Comparison) => title === 'same' || title === 'similar';
const agrees = (field: Comparison['guid']) => field === 'same' || field === 'open';

/** From the strongest to the weakest. */
export const RULES: readonly Rule[] = [
  {
    name: 'nothing that tells it from others changed',
    holds: (pair, trust) =>
      agrees(pair.link) &&
      agrees(pair.title) &&
      agrees(pair.content) &&
      ((trust.guid && pair.guid === 'same') ||
        (trust.link && pair.link === 'same' && pair.title === 'same') ||
        (pair.content === 'same' && (pair.link === 'same' || pair.published === 'same' || pair.isLongContentSame)) ||
        (pair.title === 'same' && pair.published === 'same' && agrees(pair.guid))),
  },
  {
    name: 'the same identifier',
    holds: (pair, trust) =>
      trust.guid &&
      pair.guid === 'same' &&
      (isNear(pair) || pair.isLongContentSame || isBare(pair) || (pair.link === 'same' && isSameArticleAt(pair))),
  },
  {
    name: 'the same address',
    holds: (pair, trust) =>
      trust.link &&
      pair.link === 'same' &&
      (isNear(pair) || pair.content === 'same' || ((pair.guid !== 'other' || trust.areGuidsFleeting) && isSameArticleAt(pair))),
  },
  {
    name: 'the same address on another host',
    holds: (pair) => pair.isMovedHost && (isNear(pair) || pair.content === 'same' || pair.guid === 'same'),
  },
  {
    name: 'the same words',
    holds: (pair) => pair.isLongContentSame && (isNear(pair) || pair.link === 'open'),
  },
  {
    name: 'the same title, and no address or identifier that says otherwise',
    holds: (pair, trust) =>
      pair.link !== 'other' &&
      pair.title === 'same' &&
      (pair.content === 'same' || (pair.guid !== 'other' && !(pair.link === 'same' && !trust.link) && isSameOccasion(pair))),
  },
  {
    name: 'the same title at the same minute',
    holds: (pair) => pair.title === 'same' && pair.content !== 'other' && pair.isSameMinute && pair.guid !== 'other',
  },
];

/** Of two items at one address of which everything else changed. */
const isSameArticleAt = ({ isLinkTelling, content, published }: Comparison) =>
  isLinkTelling || content === 'same' || published === 'same';

/** Neither says anything but its identifier. */
const isBare = ({ link, title }: Comparison) => link === 'open' && title === 'open';

/** A title of so many words is given once. "Weekly roundup" is given every week. */
const TELLING_WORDS = 5;

function isSameOccasion({ published, titleWords, content }: Comparison): boolean {
  if (published === 'same' || (titleWords >= TELLING_WORDS && content !== 'other')) return true;
  return published === 'open' && (titleWords >= TELLING_WORDS || content === 'open');
}
