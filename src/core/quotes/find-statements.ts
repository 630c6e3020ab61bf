/** Statements of a reading: the candidates of each sentence, and of those the ones that the ranker keeps. */
import { agencyCandidates, labelCandidates, nounCandidates } from './agency-candidates.ts';
import { throughAgencies } from './attribution-chains.ts';
import type { Candidate } from './candidate.ts';
import { cueCandidates } from './cue-candidates.ts';
import { freeQuotation } from './free-quotations.ts';
import { bestOf, type Ranked } from './rank-candidates.ts';
import type { Reading } from './reading.ts';
import { isQuoted } from './word-tests.ts';

export function findStatements(reading: Reading): Ranked[] {
  return candidatesOf(reading).flatMap((candidates) => throughAgencies(reading, bestOf(reading, candidates), candidates));
}

/** Candidates by sentence, in text order. */
export function candidatesOf(reading: Reading): Candidate[][] {
  return reading.sentences.map((sentence, index) => {
    const found = labelCandidates(reading, index);
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isQuoted(reading, at)) {
        found.push(
          ...agencyCandidates(reading, index, at),
          ...cueCandidates(reading, index, at),
          ...nounCandidates(reading, index, at),
        );
        continue;
      }
      const stretch = reading.stretches[reading.within[at] ?? -1];
      if (stretch === undefined) continue;
      found.push(...freeQuotation(reading, stretch, index));
      at = stretch.last;
    }
    return found;
  });
}
