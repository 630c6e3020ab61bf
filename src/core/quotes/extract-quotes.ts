/**
 * Who said what: the quotations of one text with their speakers. Pure and linear in the length of the text.
 * The kinds follow Pareti (2012), the order of the steps (cue, source, content, speaker) Pareti et al. (2013),
 * "Automatically Detecting and Attributing Indirect Quotations".
 */
import type { Cue, FoundQuote, QuoteKind, SpeakerMention } from '../quote.ts';
import type { Span } from '../span.ts';
import { trimSpan } from '../span.ts';
import type { Candidate } from './candidate.ts';
import { findStatements } from './find-statements.ts';
import type { KnownName } from './known-names.ts';
import { lexiconFor } from './lexicon.ts';
import { viaOf } from './name-in-phrase.ts';
import { type NamingContext, nameSpeakers, type Speaker } from './name-speakers.ts';
import { namesInText } from './names-in-text.ts';
import type { TokenRange } from './quoted-stretches.ts';
import { type Reading, readText, stretchAt } from './reading.ts';
import { confidenceOf } from './speaker-confidence.ts';
import { stanceOf } from './stance-of.ts';

/** An entity named in the text; `kind` is 'person', 'organization', 'place' or 'theme'. */
export type EntityMention = KnownName;

export interface QuoteSource {
  readonly text: string;
  /** The stretches in which quotations are looked for, in order. The whole text when absent. */
  readonly prose?: readonly Span[];
  /** ISO 639-1. */
  readonly language: string;
  /** Entities named in the text, in any order, not overlapping. */
  readonly mentions?: readonly EntityMention[];
  /** The holder of an office on the article's date; undefined where that is open or ambiguous. */
  readonly holderOf?: (officeText: string) => { entityId: string; name: string } | undefined;
}

/** A statement with its speaker, before it is printed; for measuring and training. */
export interface Attribution {
  readonly statement: Candidate;
  readonly score: number;
  readonly speaker: Speaker;
}

export function attributionsIn(source: QuoteSource): { context: NamingContext; attributions: Attribution[] } {
  const prose = source.prose ?? [{ start: 0, end: source.text.length }];
  const reading = readText(source.text, prose, lexiconFor(source.language));
  const ranked = findStatements(reading);
  const context: NamingContext = { reading, names: namesInText(reading, source.mentions), holderOf: source.holderOf };
  const speakers = nameSpeakers(
    context,
    ranked.map(({ candidate }) => candidate),
  );
  const attributions = ranked.flatMap(({ candidate, score }, index) => {
    const speaker = speakers[index];
    return speaker === undefined ? [] : [{ statement: candidate, score, speaker }];
  });
  return { context, attributions };
}

/** Quotations sorted by start. INVARIANT: every `text` is `source.text.slice(start, end)`. */
export function extractQuotes(source: QuoteSource): FoundQuote[] {
  const { context, attributions } = attributionsIn(source);
  return attributions.flatMap((attribution) => quoteOf(context, attribution) ?? []);
}

function quoteOf(context: NamingContext, { statement, speaker, score }: Attribution): FoundQuote | undefined {
  const { reading } = context;
  const span = trimSpan(reading.text, spanOf(reading, statement.content));
  if (span === undefined) return undefined;
  const kind = kindOf(reading, statement.content);
  if (kind !== 'direct' && isCutOff(reading.text, span)) return undefined;
  const mention = speaker.mention === undefined ? undefined : printed(reading, speaker.mention);
  return {
    ...span,
    text: reading.text.slice(span.start, span.end),
    kind,
    ...(mention === undefined ? {} : { speaker: mention }),
    ...(speaker.name === undefined ? {} : { speakerName: speaker.name.full }),
    ...(speaker.name?.entityId === undefined ? {} : { speakerId: speaker.name.entityId }),
    ...(speaker.role === undefined ? {} : { role: printed(reading, speaker.role).text }),
    ...(statement.cue === undefined ? {} : { cue: printed(reading, statement.cue) satisfies Cue }),
    stance: stanceOf(reading, statement),
    confidence: confidenceOf(statement, speaker, score, reading.tags !== undefined),
    ...(statement.via?.range === undefined ? {} : { via: viaOf(context, statement.via.range) }),
  };
}

/** A shorter text that ends without a full stop is a headline or a post. */
const LEAST_CUT = 100;
/** Code units behind the statement that may be dots, brackets and space. */
const MOST_BEHIND = 12;

/** Whether the text ends here and its last sentence does not: a feed gives the beginning of a report, as far as its limit goes. */
function isCutOff(text: string, { end }: Span): boolean {
  if (text.length < LEAST_CUT || text.length - end > MOST_BEHIND || /[.?!"'”’»]/u.test(text.charAt(end - 1))) return false;
  return /^\s*(?:\[?(?:…|\.{3})\]?)?$/u.test(text.slice(end).trimEnd());
}

function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: reading.tokens[range.from]?.start ?? 0, end: reading.tokens[range.to - 1]?.end ?? 0 };
}

function printed(reading: Reading, range: TokenRange): SpeakerMention {
  const span = spanOf(reading, range);
  return { ...span, text: reading.text.slice(span.start, span.end) };
}

/** By the share of letters and figures between quotation marks: at least 95 % direct, at most 2 % indirect. */
function kindOf(reading: Reading, content: TokenRange): QuoteKind {
  let [all, inside] = [0, 0];
  for (let i = content.from; i < content.to; i++) {
    const token = reading.tokens[i];
    if (token === undefined || token.kind === 'mark') continue;
    const letters = token.end - token.start;
    all += letters;
    const stretch = stretchAt(reading, i);
    if (stretch !== undefined && !stretch.single) inside += letters;
  }
  const share = all === 0 ? 0 : inside / all;
  return share >= 0.95 ? 'direct' : share <= 0.02 ? 'indirect' : 'mixed';
}
