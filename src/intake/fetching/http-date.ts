/** Dates of HTTP (RFC 9110, section 5.6.7): the one form that is written, and the two old ones that must be read. */

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const TIME = '(\\d{2}):(\\d{2}):(\\d{2})';
const IMF = new RegExp(`^${DAY}, (\\d{2}) ([A-Z][a-z]{2}) (\\d{4}) ${TIME} GMT$`);
const RFC850 = new RegExp(`^${DAY}[a-z]*, (\\d{2})-([A-Z][a-z]{2})-(\\d{2}) ${TIME} GMT$`);
const ASCTIME = new RegExp(`^${DAY} ([A-Z][a-z]{2}) ([ \\d]\\d) ${TIME} (\\d{4})$`);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Milliseconds since 1970; undefined for everything else, such as the `0` and `-1` that servers write. */
export function readHttpDate(text: string, nowMs: number): number | undefined {
  const imf = IMF.exec(text);
  if (imf !== null) return moment([imf[3], imf[2], imf[1], imf[4], imf[5], imf[6]]);
  const old = RFC850.exec(text);
  if (old !== null) return moment([fullYear(Number(old[3]), nowMs), old[2], old[1], old[4], old[5], old[6]]);
  const unix = ASCTIME.exec(text);
  if (unix !== null) return moment([unix[6], unix[1], unix[2], unix[3], unix[4], unix[5]]);
  return undefined;
}

/** Two digits that would lie more than 50 years ahead are the past century's. */
function fullYear(short: number, nowMs: number): number {
  const now = new Date(nowMs).getUTCFullYear();
  const year = now - (now % 100) + short;
  return year > now + 50 ? year - 100 : year;
}

function moment([year, month, day, ...time]: readonly (string | number | undefined)[]): number | undefined {
  const index = MONTHS.indexOf(String(month));
  const [hours = 0, minutes = 0, seconds = 0] = time.map(Number);
  const isTime = hours < 24 && minutes < 60 && seconds <= 60;
  const isDay = index >= 0 && Number(day) >= 1 && Number(day) <= 31;
  return isTime && isDay ? Date.UTC(Number(year), index, Number(day), hours, minutes, seconds) : undefined;
}
