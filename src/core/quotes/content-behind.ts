/** What was said, behind its verb: a clause, an infinitive, a question, a quotation. */
import {
  anotherCue,
  bareClause,
  isOfApposition,
  isRelativeThat,
  opensInfinitive,
  opensSpanishInfinitive,
  takesClause,
  takesInfinitive,
  takesQuestion,
} from './complements.ts';
import { describedAs, judgedAs } from './content-as.ts';
import { skipTail } from './content-before.ts';
import { clauseEnd } from './content-cuts.ts';
import type { Content, Frame, Link } from './frame.ts';
import { phraseAfter } from './noun-phrase.ts';
import { type Reading, stretchAt } from './reading.ts';
import { isMark, isPronoun, isQuoted, isVerb, lowAt } from './word-tests.ts';

/** Verbs that have a noun behind them more often than a clause without "that". */
const THAT_ONLY = new Set('maintain mention counter charge contest underscore highlight protest'.split(' '));

/** Where content starts behind the cue, and how; `undefined` where nothing that was said follows. */
export function contentBehind(frame: Frame): Content | undefined {
  const { reading, sentence, verb, tail } = frame;
  const to = sentence.to;
  let at = tail;
  if (
    verb.kind === 'tell' ||
    verb.kind === 'urge' ||
    (verb.kind === 'ask' && verb.lemma !== 'wonder') ||
    /^(?:remind|warn|promise|assure)$/.test(verb.lemma)
  )
    at = frame.passive ? at : skipAddressee(reading, at, to);
  if (verb.lemma === 'call' && /^(?:on|for|upon)$/.test(lowAt(reading, at))) return calledFor(frame, at);
  if (verb.kind === 'describe') return describedAs(frame, at);
  const judged = verb.kind === 'deny' ? judgedAs(frame, at) : undefined;
  if (judged !== undefined) return judged;
  const after = skipTail(reading, at, to);
  const opened = openedAt(frame, at, to) ?? (after === at ? undefined : openedAt(frame, after, to));
  return (
    opened ??
    (verb.kind === 'urge' ? undefined : thatAhead(frame, at)) ??
    (verb.kind === 'deny' ? deniedNoun(frame, at) : markedOut(frame, at))
  );
}

/** Behind whom it is said to: "told reporters". */
export function skipAddressee(reading: Reading, at: number, to: number): number {
  if (isQuoted(reading, at) || /^(?:that|if|whether|que|si|to)$/.test(lowAt(reading, at))) return at;
  // "pidió respetar": in Spanish nobody is addressed without "a"
  if (reading.lexicon.that === 'que' && !/^(?:a|al)$/.test(lowAt(reading, at))) return at;
  const phrase = phraseAfter(reading, /^(?:a|al)$/.test(lowAt(reading, at)) ? at + 1 : at, to);
  if (phrase === undefined) return at;
  // "told reporters Trump would": a small-letter plural, then a name of its own
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if (
      reading.tokens[i]?.capital === true &&
      reading.tokens[i - 1]?.capital === false &&
      /[^s]s$/.test(lowAt(reading, i - 1)) &&
      !reading.lexicon.words.determiner.has(lowAt(reading, i - 1))
    )
      return i;
  return phrase.to;
}

/** "in an interview with CNN that …": a complementizer a little further on, with no verb of its own in between. */
function thatAhead(frame: Frame, from: number): Content | undefined {
  const { reading, sentence } = frame;
  const stop = Math.min(sentence.to, from + 22);
  for (let i = from; i < stop; i++) {
    const low = lowAt(reading, i);
    if (isQuoted(reading, i)) return quoteAhead(frame, i);
    if (i > from && (/^(?:who|which)$/.test(low) || anotherCue(reading, i))) return undefined;
    if (low === reading.lexicon.that && isOfApposition(reading, i, from)) return undefined;
    if (low === reading.lexicon.that && (i === from || !isRelativeThat(reading, i))) return clause(frame, i + 1, 'that');
    if (low === ':') return clause(frame, i + 1, 'colon');
    if (/^[.;?!]$/.test(low)) return undefined;
  }
  return undefined;
}

/** A quotation some words behind the cue: "said in a statement: “…”" */
function quoteAhead(frame: Frame, at: number): Content | undefined {
  const { reading } = frame;
  const stretch = stretchAt(reading, at);
  if (stretch === undefined || stretch.first !== at || stretch.words < 3) return undefined;
  const introduced = /^[,:]$/.test(lowAt(reading, at - 1));
  return introduced ? { from: at, to: stretch.last + 1, link: 'quote-behind' } : undefined;
}

function openedAt(frame: Frame, from: number, to: number): Content | undefined {
  const { reading, verb } = frame;
  const low = lowAt(reading, from);
  if (from >= to || /^[.;?!)]$/.test(low)) return undefined;
  if (low === ':' || low === ',') {
    if (isQuoted(reading, from + 1)) return quotedFrom(frame, from + 1);
    return low === ':' ? clause(frame, from + 1, 'colon') : undefined;
  }
  if (low === reading.lexicon.that) {
    const relative = verb.kind === 'urge' && low === 'that' && from > frame.tail;
    return relative ? undefined : clause(frame, from + 1, 'that');
  }
  return isQuoted(reading, from) ? quotedFrom(frame, from) : openedBy(frame, from, to);
}

/** By a question word, an infinitive, or the subject of a clause. */
function openedBy(frame: Frame, from: number, to: number): Content | undefined {
  const { reading, verb } = frame;
  const low = lowAt(reading, from);
  if (/^(?:if|whether|why|how|what|who|si|cómo|qué|quién)$/.test(low))
    return takesQuestion(verb) || low === 'si' ? clause(frame, from, 'question') : undefined;
  if (low === 'to' && takesInfinitive(verb) && opensInfinitive(reading, from + 1)) return clause(frame, from, 'infinitive');
  if (reading.lexicon.that === 'that') return bareAt(frame, low === 'only' ? from + 1 : from, to);
  return verb.kind !== 'quote' && opensSpanishInfinitive(reading, from) ? clause(frame, from, 'infinitive') : undefined;
}

/** A clause without "that", where the verb takes one and something stands here that can open it. */
function bareAt(frame: Frame, at: number, to: number): Content | undefined {
  const { reading, verb } = frame;
  const { words } = reading.lexicon;
  const low = lowAt(reading, at);
  if (words.preposition.has(low) || words.relative.has(low) || /^(?:as|when|while|because)$/.test(low)) return undefined;
  if (words.time.has(low) && (words.time.has(lowAt(reading, at + 1)) || !words.determiner.has(low))) return undefined;
  if (THAT_ONLY.has(verb.lemma) || (verb.kind === 'deny' && !isPronoun(reading, at))) return undefined;
  return takesClause(verb) && bareClause(reading, at, to) ? clause(frame, at, 'bare') : undefined;
}

/** "called on the militias to be ready", "called for an end". */
function calledFor(frame: Frame, at: number): Content | undefined {
  const { reading, sentence } = frame;
  const phrase = phraseAfter(reading, at + 1, sentence.to);
  const to = phrase?.to ?? at + 1;
  if (lowAt(reading, to) === 'to' && opensInfinitive(reading, to + 1)) return clause(frame, to, 'infinitive');
  return markedOut(frame, at);
}

/** "denied the existence of the Cartel": what is denied, as a noun. */
function deniedNoun(frame: Frame, at: number): Content | undefined {
  const { reading } = frame;
  const low = lowAt(reading, at);
  const opens = reading.lexicon.words.determiner.has(low) || reading.tokens[at]?.capital === true || /ing$/.test(low);
  const denied = opens ? clause(frame, at, 'noun') : undefined;
  if (denied === undefined) return undefined;
  for (let i = at + 2; i < denied.to; i++)
    if (/^(?:and|but|y|pero)$/.test(lowAt(reading, i)) && isVerb(reading, i + 1)) return { ...denied, to: i };
  return denied;
}

/** "defended the decision to “go on the offensive”": words in marks some way behind the verb. */
function markedOut(frame: Frame, from: number): Content | undefined {
  const { reading, sentence } = frame;
  const stop = Math.min(sentence.to, from + 22);
  for (let i = from; i < stop; i++) {
    if (/^[.;:]$/.test(lowAt(reading, i))) return undefined;
    const quote = stretchAt(reading, i);
    if (quote !== undefined)
      return quote.words < 3 || quote.single ? undefined : { from: quote.first, to: quote.last + 1, link: 'marked' };
  }
  return undefined;
}

/** From an opening mark: the stretch alone where the sentence ends or turns away behind it, else on to the end. */
function quotedFrom(frame: Frame, at: number): Content | undefined {
  const { reading, sentence } = frame;
  const stretch = stretchAt(reading, at);
  if (stretch === undefined) return undefined;
  const introduced = /^[,:]$/.test(lowAt(reading, at - 1));
  if (introduced || stretch.last + 1 >= sentence.to) return { from: at, to: stretch.last + 1, link: 'quote-behind' };
  const next = lowAt(reading, stretch.last + 1);
  if (/^[.,;:—–)]$/.test(next) || /^(?:and|but|when|as|while|in|during|after|before|at|on|to|about)$/.test(next))
    return { from: at, to: stretch.last + 1, link: 'quote-behind' };
  return clause(frame, at, 'bare');
}

function clause(frame: Frame, from: number, link: Link): Content | undefined {
  const { reading, sentence } = frame;
  if (from >= sentence.to) return undefined;
  if (isMark(reading, from) && !isQuoted(reading, from)) return clause(frame, from + 1, link);
  const quote = stretchAt(reading, from);
  if (quote !== undefined && quote.first === from && link === 'colon') return { from, to: quote.last + 1, link: 'quote-behind' };
  const to = clauseEnd(frame, from);
  return to - from < 1 ? undefined : { from, to, link };
}
