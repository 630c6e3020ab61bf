/**
 * wink-nlp's averaged-perceptron tagger, set up so that its memory stays within bounds. The vendor is named here only.
 * Two habits of wink-nlp 2.4 and its model 1.8 are fenced in:
 * - every word that it has not seen stays in its lexicon for good; how many there are is told, so that it can be set up anew;
 * - each set-up has the model write its patterns for custom entities as JSON once more, over what it wrote last time
 *   (`dist/load-cer-meta-model.js`). Quotation marks are escaped anew each time, so the text doubles: 2 kB at first, 300 MB at
 *   the 20th set-up, and the 21st throws, being longer than a string can be. Here the model is asked once.
 */
import { createRequire } from 'node:module';

type Out = (wanted: unknown) => string[];

export interface Tagger {
  readonly readDoc: (text: string) => { tokens: () => { out: Out } };
  readonly its: { readonly pos: unknown; readonly precedingSpaces: unknown };
  /** How many words it keeps beside those that came with the model. */
  readonly wordsKept: () => number;
}

interface CoreModel {
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly intrinsicSize: number } };
}
interface Model {
  readonly core: () => CoreModel;
  readonly metaCER: () => unknown;
}
type Wink = (model: Model, pipe: readonly string[]) => Omit<Tagger, 'wordsKept'>;

const load = createRequire(import.meta.url);
let patterns: unknown;

/** A tagger that has seen no word yet. Costs about 65 ms of processor time. */
export function createTagger(): Tagger {
  const wink = load('wink-nlp') as Wink;
  const model = load('wink-eng-lite-web-model') as Model;
  const core = model.core();
  patterns ??= model.metaCER();
  const { readDoc, its } = wink({ ...model, core: () => core, metaCER: () => patterns }, ['pos']);
  const { lexeme } = core.features;
  return { readDoc, its, wordsKept: () => lexeme.list.length - lexeme.intrinsicSize };
}
