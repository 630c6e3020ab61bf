/** The words before a verb of saying that belong to it: auxiliaries, adverbs, and governing verbs ("refused to", "went on to"). */
import type { Reading, Sentence } from './reading.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { isAdverb, isAuxiliary, isQuoted, lowAt } from './word-tests.ts';

export interface VerbGroup {
  /** The token right before the group. */
  readonly at: number;
  readonly negated: boolean;
  readonly future: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
}

const MODALS = new Set("would could may might must should can ought wouldn't couldn't shouldn't can't cannot".split(' '));
const CLITICS = new Set(['se', 'lo', 'le', 'les', 'la', 'nos']);
/** "went on to say" was said; "wants to say" was not. */
const FACTUAL = /^(?:went|continued|began|proceeded|on|had|has|have|started|used)$/;
const MOST_HOPS = 2;

export function verbGroup(reading: Reading, sentence: Sentence, cue: number): VerbGroup {
  const verb = reading.lexicon.verbs.get(lowAt(reading, cue));
  let at = cue - 1;
  let modal = false;
  for (let hops = 0; at >= sentence.from && !isQuoted(reading, at); ) {
    if (isAuxiliary(reading, at) || isAdverb(reading, at) || CLITICS.has(lowAt(reading, at))) at -= 1;
    else if (hops < MOST_HOPS && governsInSpanish(reading, at, verb) > 0) {
      at -= governsInSpanish(reading, at, verb);
      hops += 1;
    } else if (hops < MOST_HOPS && governed(reading, sentence, at, verb)) {
      modal ||= !FACTUAL.test(lowAt(reading, at - 1));
      at -= lowAt(reading, at - 1) === 'on' ? 3 : 2;
      hops += 1;
    } else break;
  }
  at = Math.max(at, sentence.from - 1);
  return {
    at,
    ...moodOf(reading, at + 1, cue),
    modal: modal || someAt(reading, at + 1, cue, MODALS),
    passive: isPassive(reading, at + 1, cue, verb),
  };
}

/** "to" before an infinitive, with the verb that governs it. */
function governed(reading: Reading, sentence: Sentence, at: number, verb: SpeechVerb | undefined): boolean {
  return lowAt(reading, at) === 'to' && verb?.form === 'base' && at > sentence.from && lowAt(reading, at - 1) !== ',';
}

const BARE_GOVERNORS =
  /^(?:quiso|quisieron|quiere|quieren|evitó|evitaron|declinó|declinaron|rehusó|rehusaron|rehúsa|pudo|pudieron|logró)$/;
const LINKED_GOVERNORS =
  /^(?:negó|negaron|niega|niegan|volvió|volvieron|vuelve|llegó|llegaron|comenzó|empezó|limitó|limitaron|apresuró|atrevió|acaba|acaban|dejó)$/;

/** "no quiso confirmar", "se negó a confirmar", "volvió a decir": how many words before the infinitive govern it. */
function governsInSpanish(reading: Reading, at: number, verb: SpeechVerb | undefined): number {
  if (reading.lexicon.that !== 'que' || verb?.form !== 'base') return 0;
  if (BARE_GOVERNORS.test(lowAt(reading, at))) return 1;
  return /^(?:a|de)$/.test(lowAt(reading, at)) && LINKED_GOVERNORS.test(lowAt(reading, at - 1)) ? 2 : 0;
}

function moodOf(reading: Reading, from: number, cue: number): { negated: boolean; future: boolean } {
  const { lexicon } = reading;
  const spanishFuture = lexicon.that === 'que' && /r(?:á|án)$/.test(lowAt(reading, cue));
  return {
    negated: someAt(reading, from, cue, lexicon.negations),
    future: spanishFuture || someAt(reading, from, cue, lexicon.futures),
  };
}

function someAt(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(lowAt(reading, i))) return true;
  return false;
}

function isPassive(reading: Reading, from: number, cue: number, verb: SpeechVerb | undefined): boolean {
  if (verb?.form !== 'past' || /^(?:had|has|have)$/.test(lowAt(reading, cue - 1))) return false;
  return someAt(reading, from, cue, reading.lexicon.be);
}

/** "gangs labeled by Washington as threats": a participle with its agent, not a verb with a subject. */
export function isReduced(reading: Reading, cue: number, verb: SpeechVerb | undefined): boolean {
  return verb?.form === 'past' && /^(?:by|por)$/.test(lowAt(reading, cue + 1));
}
