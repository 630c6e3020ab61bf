/** Names of time zones in feeds → minutes east of Greenwich. */

/**
 * RFC 822 §5.1 for the first rows; the rest as the tz database abbreviates them today. A letter group that means several
 * zones has the one that English and Spanish news feeds mean. `ET` and its kin are winter time, as in feedparser.
 */
const NAMED: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  ast: -240,
  adt: -180,
  at: -240,
  nst: -210,
  ndt: -150,
  akst: -540,
  akdt: -480,
  hst: -600,
  // Latin America
  art: -180,
  brt: -180,
  brst: -120,
  clt: -240,
  clst: -180,
  cot: -300,
  ect: -300,
  pet: -300,
  vet: -240,
  bot: -240,
  gyt: -240,
  srt: -180,
  gft: -180,
  pyt: -180,
  pyst: -180,
  uyt: -180,
  amt: -240,
  act: -300,
  // Europe, Africa, Asia, Oceania
  bst: 60,
  cet: 60,
  mez: 60,
  met: 60,
  cest: 120,
  mesz: 120,
  mest: 120,
  hnec: 60,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  trt: 180,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  ist: 330,
  pkt: 300,
  npt: 345,
  wib: 420,
  ict: 420,
  hkt: 480,
  sgt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** ISO 8601 and RFC 822 allow 14 hours at the most in use. */
const MOST = 15 * 60;

/**
 * Minutes east of Greenwich; `undefined` where it is no zone. A short word that nobody knows counts as UTC, as in
 * feedparser: half a day wrong is better than no date at all. `at` is needed for places, whose offset changes.
 */
export function zoneOffset(zone: string, at: number): number | undefined {
  const numeric = /^(?:gmt|utc?|z)? ?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? '0');
    return minutes > MOST || Number(numeric[3] ?? '0') > 59 ? undefined : numeric[1] === '-' ? -minutes : minutes;
  }
  if (zone.includes('/')) return placeOffset(zone, at);
  return NAMED[zone] ?? (/^[a-z]{1,5}$/.test(zone) ? 0 : undefined);
}

/** Making a format is a hundred times the work of using it, and a feed has one zone. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 50;

function formatFor(place: string): Intl.DateTimeFormat {
  const held = FORMATS.get(place);
  if (held !== undefined) return held;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' });
  if (FORMATS.size >= MOST_FORMATS) FORMATS.clear();
  FORMATS.set(place, made);
  return made;
}

/** `europe/brussels`: read off what the platform's tz database writes for that moment. */
function placeOffset(place: string, at: number): number | undefined {
  try {
    const name =
      formatFor(place)
        .formatToParts(at)
        .find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return undefined;
  }
}
