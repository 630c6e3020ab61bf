/**
 * Chains of attribution: "according to Bloomberg, Rubio will say …" is Rubio's, by way of Bloomberg. Where a statement of
 * an agency or outlet holds nothing but a statement of somebody else, the inner one is kept and the outer one is its way.
 */
import type { Candidate } from './candidate.ts';
import { type Ranked, scoreOf } from './rank-candidates.ts';
import type { Reading } from './reading.ts';
import { isPronoun, lowAt } from './word-tests.ts';

const LIKELY = 0.1;
const RELAYS = /^(?:state-announce|state-signal|state-remember|say|write|state)$/;

export function throughAgencies(reading: Reading, kept: readonly Ranked[], all: readonly Candidate[]): Ranked[] {
  const found: Ranked[] = [];
  for (const outer of kept) {
    const inner = relays(reading, outer.candidate) ? innerOf(reading, outer.candidate, all) : undefined;
    if (inner === undefined) found.push(alike(withRelay(reading, outer, all), found[found.length - 1]));
    else found.push({ candidate: { ...inner, via: outer.candidate.source }, score: outer.score });
  }
  return found;
}

/** "Bloomberg indicated that Rubio will argue …", where the ranker kept Rubio's own statement. */
function withRelay(reading: Reading, ranked: Ranked, all: readonly Candidate[]): Ranked {
  const { candidate } = ranked;
  if (!candidate.source.future) return ranked;
  const outer = all.find(
    (other) =>
      other.cue?.from !== candidate.cue?.from &&
      relays(reading, other) &&
      opens(other, candidate) &&
      other.content.to >= candidate.content.to,
  );
  return outer === undefined ? ranked : { ...ranked, candidate: { ...candidate, via: outer.source } };
}

/** "…, although he will warn …" comes the same way as the statement before it in the sentence. */
function alike(ranked: Ranked, before: Ranked | undefined): Ranked {
  const via = before?.candidate.via;
  if (via === undefined || before?.candidate.sentence !== ranked.candidate.sentence || !ranked.candidate.source.future)
    return ranked;
  return { ...ranked, candidate: { ...ranked.candidate, via } };
}

/** An outlet, an agency, a report: no person and no pronoun. */
function relays(reading: Reading, { link, verb, source }: Candidate): boolean {
  if (source.range === undefined || isPronoun(reading, source.range.from) || source.future) return false;
  if (link === 'according') return true;
  return verb !== undefined && RELAYS.test(verb.sense) && source.how === 'before' && source.range.to - source.range.from <= 4;
}

function innerOf(reading: Reading, outer: Candidate, all: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const inner of all) {
    if (inner.cue === undefined || inner.source.range === undefined || inner.cue.from === outer.cue?.from) continue;
    if (inner.content.from < outer.content.from || inner.content.to > outer.content.to) continue;
    if (!opens(outer, inner) && !closes(reading, outer, inner)) continue;
    if (best !== undefined && best.content.to - best.content.from >= inner.content.to - inner.content.from) continue;
    if (inner.byRule || scoreOf(reading, inner) >= LIKELY) best = inner;
  }
  return best;
}

/** "Rubio will argue that …": something yet to be said, at the head of what the agency says. */
function opens(outer: Candidate, inner: Candidate): boolean {
  return (
    inner.source.future &&
    inner.source.range !== undefined &&
    inner.source.range.from - outer.content.from <= 1 &&
    inner.link !== 'clause-before'
  );
}

/** "…, Rubio said, according to Bloomberg": the verb of saying at the end of it. */
function closes(reading: Reading, outer: Candidate, inner: Candidate): boolean {
  if (outer.link !== 'according' || (inner.link !== 'clause-before' && inner.link !== 'quote-before')) return false;
  const end = inner.source.how === 'after' ? (inner.source.range?.to ?? 0) : (inner.cue?.to ?? 0);
  return outer.content.to - end <= 1 || /^[,.]$/.test(lowAt(reading, end));
}
