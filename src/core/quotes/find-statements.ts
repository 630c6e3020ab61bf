/** Statements of a reading: the candidates of each sentence, and of those the ones that the ranker keeps. */
import { agencyCandidates, labelCandidates, nounCandidates } from './agency-candidates.ts';
import { throughAgencies } from './attribution-chains.ts';
import type { Candidate } from './candidate.ts';
import { cueCandidates } from './cue-candidates.ts';
import { freeQuotation } from './free-quotations.ts';
import { bestOf, type Ranked } from './rank-candidates.ts';
import { type Reading, stretchAt } from './reading.ts';
import { lowAt } from './word-tests.ts';

export function findStatements(reading: Reading): Ranked[] {
  return candidatesOf(reading).flatMap((candidates) => throughAgencies(reading, bestOf(reading, candidates), candidates));
}

/** A sentence has at most this many verbs of saying; what goes on like that is no prose, and the rest of it is let go. */
const MOST_CUES = 30;

/** Candidates by sentence, in text order. */
export function candidatesOf(reading: Reading): Candidate[][] {
  return reading.sentences.map((sentence, index) => {
    const found = labelCandidates(reading, index);
    let cues = 0;
    for (let at = sentence.from; at < sentence.to && cues <= MOST_CUES; at++) {
      const stretch = stretchAt(reading, at);
      if (stretch === undefined) {
        if (!isCue(reading, at)) continue;
        addCandidates(found, reading, index, at);
        if (reading.lexicon.verbs.has(lowAt(reading, at))) cues += 1;
      } else {
        found.push(...freeQuotation(reading, stretch, index));
        at = stretch.last;
      }
    }
    return found;
  });
}

/** What nothing is found from is most of the text. A verb that is in no list can be one of saying as well. */
function isCue({ lexicon, tokens, tags }: Reading, at: number): boolean {
  return lexicon.cues.has(tokens[at]?.low ?? '') || tags?.[at] === 'V';
}

function addCandidates(found: Candidate[], reading: Reading, index: number, at: number): void {
  for (const candidate of agencyCandidates(reading, index, at)) found.push(candidate);
  for (const candidate of cueCandidates(reading, index, at)) found.push(candidate);
  for (const candidate of nounCandidates(reading, index, at)) found.push(candidate);
}
