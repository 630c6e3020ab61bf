/** What the extractor must know of a language, as tables. English is complete; Spanish has the basics. */
import { ENGLISH_WORDS, SPANISH_WORDS, type WordTable } from '../language/words.ts';
import { SPANISH_SPEECH_VERBS } from './spanish-speech-verbs.ts';
import { ENGLISH_SPEECH_VERBS, type SpeechVerb } from './speech-verbs.ts';

export interface Lexicon {
  readonly words: WordTable;
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** The complementizer: "that", "que". */
  readonly that: string;
  /** "according to" and its kin as token lists. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words that open a sentence after "U.S.". */
  readonly openers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  /** Forms of "to be", for the passive. */
  readonly be: ReadonlySet<string>;
  /** "in a statement saying": the document speaks for the sentence's subject. */
  readonly documents: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH: Lexicon = {
  words: ENGLISH_WORDS,
  verbs: ENGLISH_SPEECH_VERBS,
  that: 'that',
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  openers: set('the a an in on at but and he she it they we this that'),
  negations: set(
    "not never no n't didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't wasn't cannot can't couldn't refused declined neither",
  ),
  futures: set('will shall'),
  be: set("is are was were be been being isn't aren't wasn't weren't"),
  documents: set(
    'statement letter email e-mail memo tweet post release op-ed interview speech note message press blog ad filing brief',
  ),
};

const SPANISH: Lexicon = {
  words: SPANISH_WORDS,
  verbs: SPANISH_SPEECH_VERBS,
  that: 'que',
  accordingTo: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de']],
  openers: set('el la los las un una en pero y'),
  negations: set('no nunca jamás tampoco evitó evitaron declinó declinaron rehusó rehusaron rehúsa negó negaron niega niegan'),
  futures: set('va van irá'),
  be: set('es son fue fueron era eran ser sido'),
  documents: set('comunicado carta correo mensaje entrevista discurso nota texto publicación declaración'),
};

export function lexiconFor(language: string): Lexicon {
  return language.startsWith('es') ? SPANISH : ENGLISH;
}
