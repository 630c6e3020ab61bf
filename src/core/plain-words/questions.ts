/**
 * What people ask in plain words, as a table: of which command the sentence is a question, and which of its parts are the
 * words and options of that command. The first row that fits the whole sentence is taken, so the narrow ones stand first.
 * A sentence comes without its time, its polite words and its question mark.
 */
import { ENGLISH } from './english-questions.ts';
import type { Forms } from './question-parts.ts';
import { SPANISH } from './spanish-questions.ts';

export interface QuestionForm {
  readonly language: 'en' | 'es';
  /** The full name of a command. */
  readonly command: string;
  /** Named groups: `words`, and names of options. */
  readonly form: RegExp;
}

export const QUESTIONS: readonly QuestionForm[] = [...formsIn('en', ENGLISH), ...formsIn('es', SPANISH)];

function formsIn(language: 'en' | 'es', table: readonly Forms[]): QuestionForm[] {
  return table.flatMap(([command, sentences]) =>
    sentences.map((sentence) => ({ language, command, form: new RegExp(`^(?:${unaccented(sentence)})$`, 'iu') })),
  );
}

/** On a telephone accents are left out. */
function unaccented(sentence: string): string {
  return sentence.replace(/[áéíóúñ]/gu, (letter) => `[${letter.normalize('NFD').charAt(0)}${letter}]`);
}
