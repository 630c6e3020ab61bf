/** A name as the text prints it. */
import type { Gender } from '../language/given-names.ts';
import type { TokenRange } from './quoted-stretches.ts';

export interface PrintedName extends TokenRange {
  /** The longest form in the text: "Marco Rubio" for "Rubio". */
  readonly full: string;
  readonly person: boolean;
  readonly gender?: Gender;
  readonly entityId?: string;
  /** How often the text prints it, in whatever form; missing where it is not in the text. */
  readonly times?: number;
  /** How often others of that last name are printed in full, where this one is not. */
  readonly namesakes?: number;
}
