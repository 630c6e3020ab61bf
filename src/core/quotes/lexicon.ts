/** What the extractor must know of a language, as tables. English is complete; Spanish has the basics. */
import { ENGLISH_WORDS, SPANISH_WORDS, type WordTable } from '../language/words.ts';
import { SPANISH_SPEECH_VERBS } from './spanish-speech-verbs.ts';
import { ENGLISH_SPEECH_VERBS, type SpeechVerb } from './speech-verbs.ts';

export interface Lexicon {
  readonly words: WordTable;
  /** Words that begin no name, of all closed classes together. */
  readonly closed: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, SpeechVerb>;
  /** The complementizer: "that", "que". */
  readonly that: string;
  /** "according to" and its kin as token lists. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Nouns of saying: "the claim that …". */
  readonly nouns: ReadonlySet<string>;
  /** Words that a statement can be found from: the verbs, the nouns, and what "according to" and its kin begin with. */
  readonly cues: ReadonlySet<string>;
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

/** Months that are given names as well begin one. */
function closedOf(words: WordTable): ReadonlySet<string> {
  const { determiner, preposition, pronoun, auxiliary, conjunction, subordinator, relative, adverb } = words;
  const time = [...words.time].filter((word) => !['may', 'april', 'june'].includes(word));
  return new Set([
    ...[...determiner, ...preposition, ...pronoun, ...auxiliary, ...conjunction, ...subordinator, ...relative, ...adverb],
    ...time,
  ]);
}

const NOUNS = set(
  'claim claims statement statements assertion assertions promise promises pledge pledges vow vows suggestion suggestions comment comments remark remarks warning warnings argument arguments ' +
    'accusation accusations allegation allegations charge charges prediction predictions declaration announcement proposal call calls contention insistence question questions reports report rumors denial threat threats ' +
    'observation conclusion notion news speculation word declaración afirmación promesa acusación denuncia amenaza anuncio',
);

/** With what its tables make together. */
function whole(lexicon: Omit<Lexicon, 'closed' | 'nouns' | 'cues'>): Lexicon {
  const openings = lexicon.accordingTo.flatMap(([first]) => first ?? []);
  const cues = new Set([...lexicon.verbs.keys(), ...NOUNS, ...openings]);
  return { ...lexicon, closed: closedOf(lexicon.words), nouns: NOUNS, cues };
}

const ENGLISH: Lexicon = whole({
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
});

const SPANISH: Lexicon = whole({
  words: SPANISH_WORDS,
  verbs: SPANISH_SPEECH_VERBS,
  that: 'que',
  accordingTo: [['según'], ['de', 'acuerdo', 'con'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de']],
  openers: set('el la los las un una en pero y'),
  negations: set('no nunca jamás tampoco evitó evitaron declinó declinaron rehusó rehusaron rehúsa negó negaron niega niegan'),
  futures: set('va van irá'),
  be: set('es son fue fueron era eran ser sido'),
  documents: set('comunicado carta correo mensaje entrevista discurso nota texto publicación declaración'),
});

export function lexiconFor(language: string): Lexicon {
  return language.startsWith('es') ? SPANISH : ENGLISH;
}
