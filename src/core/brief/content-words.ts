/** The words of a sentence that carry its meaning: folded, without function words. */
import { foldedAt, scanWords } from '../entities/fold.ts';

/** Function words of English and Spanish (closed classes), folded. */
const FUNCTION_WORDS = new Set(
  (
    'a an the and or but nor so yet if then than as at by for from in into of off on onto out over to under up with within without about after against ' +
    'before between during through until upon while because since although though that this these those which who whom whose what when where why how ' +
    'i me my we us our you your he him his she her it its they them their is are was were be been being am do does did done have has had having ' +
    'will would shall should can could may might must not no also just only very more most such same other some any each all both own s t ' +
    'el la los las un una unos unas y e o u pero ni si que como a al de del en con por para sin sobre entre hasta desde durante contra segun tras ' +
    'yo me mi nos se su sus le les lo ella ellos ellas este esta estos estas ese esa esos esas aquel aquella es son era eran fue fueron ser sido siendo ' +
    'ha han habia hay haber esta estan estaba estar no ya mas muy tambien solo cuando donde cual cuales quien quienes porque aunque'
  ).split(' '),
);

/** Distinct content words, folded. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  scanWords(text, (start, end) => {
    const folded = foldedAt(text, start, end);
    if (!FUNCTION_WORDS.has(folded)) words.add(folded);
  });
  return words;
}

/** Jaccard similarity of two sets of words, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedWords(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Share of the smaller set that the larger one holds, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : sharedWords(a, b) / smaller;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared;
}
