/** What a person would see of an answer, and what the platform would make of it that nobody meant. */
import type { Brief } from '../../../src/core/brief/brief.ts';
import { HIDDEN_ESCAPES, NEVER_SHOWN } from './hidden.ts';

export interface Heard {
  /** All that is read, in order, as it looks. */
  readonly text: string;
  /** What can be pressed, with where it leads; words to type, as `/show …`. */
  readonly links: readonly { readonly label: string; readonly to: string }[];
  /** Mentions, formats and the like that came out of somebody's words. */
  readonly hazards: readonly string[];
}

export interface Voice {
  readonly name: string;
  /** The file of golden cases. */
  readonly file: string;
  /** How the answer is kept in a golden case. */
  say(brief: Brief): string;
  /** `said`: what `say` gave. */
  hear(said: string): Heard;
  /** What the platform would refuse. */
  refuses(said: string): readonly string[];
}

/** Two texts are the same where they differ in nothing but spaces, defanging, and how hidden characters are dealt with. */
export function bare(text: string): string {
  return text
    .replace(HIDDEN_ESCAPES, '')
    .replaceAll('[:]//', '://')
    .replace(/hxxp(s?):/giu, 'http$1:')
    .replaceAll('[.]', '.')
    .replaceAll('(untitled)', '')
    .normalize('NFC')
    .replace(NEVER_SHOWN, '')
    .replace(/[\u200c\u200d]/g, '')
    .replace(/\s+/gu, '')
    .replace(/http(s?):/giu, 'http$1:');
}
