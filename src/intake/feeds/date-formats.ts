/** The shapes that dates have in feeds. */

const YEAR = '(?<year>\\d{4})';
const SHORT_YEAR = '(?<year>\\d{2,4})';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|º|er)?';
const NAME = '(?<name>[^\\s\\d\\-/:+]{3,20})';
const CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,12})?)?(?: ?(?<half>am|pm)\\b)?';
const LOOSE_CLOCK =
  '(?<hour>\\d{1,2})[:.](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2})(?:[.,]\\d{1,12})?)?(?: ?(?<half>am|pm)\\b)?';
const ZONE =
  '(?:(?<zone>(?:gmt|utc?|z)? ?[+-]\\d{1,2}:?(?:\\d{2})?)(?: [a-z]{3,5})?|(?<named>[a-z]{1,5}|[a-z]{2,20}/[a-z_/+-]{2,40}))';
const TIME = `(?: ?t?h? ?${CLOCK}(?: ?${ZONE})?)?`;
const LOOSE_TIME = `(?: ${LOOSE_CLOCK})?(?: ?${ZONE})?`;

/**
 * Applied to what `normalised` in read-date.ts makes: lower case, one space between words, no commas, no accents, days of
 * the week gone. Anchored at both ends, because a date with something unread in it was not understood.
 */
export const DATE_FORMATS: readonly RegExp[] = [
  // ISO 8601, W3CDTF, RFC 3339, with the variants of feedparser's `datetimes/iso8601.py`
  `${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})${TIME}`,
  `${YEAR}-(?<month>\\d{2})`,
  `${YEAR}`,
  `${YEAR}(?<month>\\d{2})(?<day>\\d{2})(?:t?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?: ?${ZONE})?)?`,
  `${YEAR}(?<month>\\d{2})(?<day>\\d{2})${TIME}`,
  `${YEAR}-0(?<month>\\d{2})-(?<day>\\d{2})${TIME}`,
  `${YEAR}-?(?<dayOfYear>\\d{3})${TIME}`,
  `(?<year>\\d{2})-?(?<month>\\d{2})-?(?<day>\\d{2})${TIME}`,
  '(?<year>\\d{2})-?(?<dayOfYear>\\d{3})',
  '-(?<year>\\d{2})-?(?<month>\\d{2})',
  `${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?: ?t? ?${LOOSE_CLOCK}(?: ?${ZONE})?)?`,
  // RFC 822, RFC 850, RFC 2822 and what passes for them
  `${DAY}[ -]${NAME}[ -]${SHORT_YEAR}${LOOSE_TIME}`,
  `${DAY}${NAME}${SHORT_YEAR}${LOOSE_TIME}`,
  `${LOOSE_CLOCK} ${DAY} ${NAME} ${SHORT_YEAR}(?: ${ZONE})?`,
  // asctime, Unix date, JavaScript's Date
  `${NAME} ${DAY} ${CLOCK}(?: ${ZONE})? ${YEAR}`,
  `${NAME} ${DAY} ${YEAR}${LOOSE_TIME}`,
  `${NAME} ${YEAR}`,
  // Hungarian: 2004-július-13T9:15-05:00
  `${YEAR}[- ]${NAME}[- ]${DAY}(?: ?t? ?${LOOSE_CLOCK})?(?: ?${ZONE})?`,
  // American, then the rest of the world; which is which is settled by what can be a month
  `(?<month>\\d{1,2})/(?<day>\\d{1,2})/${SHORT_YEAR}${LOOSE_TIME}`,
  `(?<day>\\d{1,2})/(?<month>\\d{1,2})/${SHORT_YEAR}${LOOSE_TIME}`,
  `(?<day>\\d{1,2})[.-](?<month>\\d{1,2})[.-]${SHORT_YEAR}${LOOSE_TIME}`,
  // Korean and Japanese or Chinese: 2004년 05월 28일 01:31:15, 2004年5月28日
  `${YEAR}[년年] ?(?<month>\\d{1,2})[월月] ?(?<day>\\d{1,2})[일日](?: ${LOOSE_CLOCK})?(?: ?${ZONE})?`,
  // Seconds since 1970
  '(?<epoch>\\d{9,10})',
].map((format) => new RegExp(`^${format}$`));
