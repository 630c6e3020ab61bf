/**
 * Text that somebody else wrote, made fit for a chat: what nobody can see or what reorders is gone, what could be pressed is
 * defanged, and everything that a reader can see stays as it was written. Mark-up is the business of each platform, which
 * escapes what it gets; it gets nothing but this.
 */

/** Rules 1 and 2: visible characters only, links and invitations defanged. Something invisible alone is `(untitled)`. */
export function cleanText(text: string): string {
  return text === '' ? '' : defang(visibleText(text)) || NOTHING_TO_SEE;
}

const NOTHING_TO_SEE = '(untitled)';

/**
 * One line of characters that can be seen, in canonical composition (NFC, UAX #15: canonically equal text is the same text).
 * For our own sentences with the words of others in them, in which an address has to stay one that can be typed.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(BREAKS, ' ')
    .replace(JOINERS, keptJoiner)
    .replace(STYLE_SELECTORS, '')
    .replace(INVISIBLE, '')
    .replace(STACKED, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Line feeds and whatever else ends a line or a paragraph, tabs, and the blank of Braille, which no trimming knows. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029\u2800]/gu;

/** Zero-width (non-)joiners, with what stands before and behind. */
const JOINERS = /[\u200c\u200d]/gu;

/** They shape Persian, Indic scripts and families of emoji; anywhere else they only hide. */
function keptJoiner(joiner: string, at: number, text: string): string {
  const before = /(.)\p{M}*$/su.exec(text.slice(Math.max(0, at - CONTEXT), at))?.[1] ?? '';
  const behind = text.slice(at + 1, at + 3);
  return JOINED.test(before) && JOINED.test(behind) ? joiner : '';
}

const CONTEXT = 8;
const JOINED =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** Selectors of text or emoji style where there is no emoji to style. */
const STYLE_SELECTORS = /(?<![\p{Extended_Pictographic}\d#*])[\ufe0e\ufe0f]/gu;

/**
 * Controls (Cc), format characters (Cf) with bidirectional embeddings, overrides and isolates (UAX #9) and tags, whatever is
 * drawn as nothing (Default_Ignorable_Code_Point: fillers, zero-width spaces, selectors), and what is no character at all. The
 * signs that Arabic and Syriac write around numbers are format characters that can be seen.
 */
const INVISIBLE =
  /(?!\u200c|\u200d|\ufe0e|\ufe0f|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** No script that is printed in a newspaper stacks more than four marks on a letter; "zalgo" stacks dozens over other lines. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** Addresses as security people pass them on: readable, and no client makes them something to press. */
export function defang(text: string): string {
  return withoutInvites(text)
    .replace(/http(s?):\/\//giu, 'hxxp$1://')
    .replace(/(?<![a-z0-9+.-])(?!hxxps?:)([a-z0-9+.-]{1,30}):\/\//giu, '$1[:]//');
}

export function withoutInvites(text: string): string {
  return text.replace(INVITES, (address) => address.replaceAll('.', '[.]'));
}

/** Invitations to servers and groups, which Discord turns into cards whether or not they are links. */
const INVITES =
  /(?:discord(?:app)?\.(?:gg|com|me|io|li|new)|dsc\.gg|invite\.gg|join\.slack\.com|\bt\.me|chat\.whatsapp\.com)(?![a-z0-9-])/giu;
