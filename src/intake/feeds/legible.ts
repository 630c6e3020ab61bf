/** What XML 1.0 §2.2 does not allow, and the second set of controls: anything but white space, letters and signs. */
const CONTROLS = /[^\t\n\r -~\u00a0-\ufffd]/g;
/** Halves of surrogate pairs. */
const HALVES = /\p{Cs}/gu;

/** Without characters that have no place in a text and that a terminal would obey. */
export function legible(text: string): string {
  return (text.isWellFormed() ? text : text.replace(HALVES, '')).replace(CONTROLS, '');
}
