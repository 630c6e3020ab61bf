/** Collects problems; a document with thousands of them does not make thousands of lines. */
import { LIMITS } from './limits.ts';

export interface ProblemList {
  add(problem: string): void;
  lines(): readonly string[];
}

export function createProblemList(): ProblemList {
  const kept: string[] = [];
  let more = 0;
  return {
    add(problem) {
      if (kept.length < LIMITS.problems) kept.push(problem);
      else more += 1;
    },
    lines: () => (more === 0 ? kept : [...kept, `… and ${more} more problems`]),
  };
}

/** Foreign text inside a message: short, on one line. */
export function quoted(text: string): string {
  const line = text.slice(0, 80).replace(/\s+/g, ' ').trim();
  return `“${line}${text.length > 80 ? '…' : ''}”`;
}
