/**
 * What wink-nlp's tagger knows of words, set up so that its memory stays within bounds. The vendor is named here only.
 * It is asked for each word once. Its model is given hooks in place of its patterns, which tell the parts that the word is cut into
 * and what each can be; the patterns themselves, which look at neighbours, are followed in `tag-machine.ts`. The vendor takes a
 * "state’s" for something else once it has met "State’s"; here a word stays what it was taken for first.
 * All this rests on the inside of wink-nlp 2.4.0 and its model 1.8.1, so that package.json names just these and a test compares the tags with the vendor's.
 * Two more habits of theirs are fenced in:
 * - every word that it has not seen stays in its lexicon for good; how many there are is told, so that it can be set up anew;
 * - each set-up has the model write its patterns for custom entities as JSON once more, over what it wrote last time
 *   (`dist/load-cer-meta-model.js`). Quotation marks are escaped anew each time, so the text doubles: 2 kB at first, 300 MB at
 *   the 20th set-up, and the 21st throws, being longer than a string can be. Here the model is asked once.
 */
import { createRequire } from 'node:module';
import { HINTS, type Part, readMachine, type TagMachine } from './tag-machine.ts';

export interface Tagger {
  /** The parts of each word, in order. */
  readonly partsOf: (words: readonly string[]) => readonly (readonly Part[])[];
  /** To be followed in this order. */
  readonly machines: readonly TagMachine[];
  /** Names of the tags (Universal Dependencies). */
  readonly names: readonly string[];
  /** How many words it keeps beside those that came with the model. */
  readonly wordsKept: () => number;
}

interface Lexicon {
  readonly property: (lexeme: number, name: string) => unknown;
  readonly isMemberPOS: (lexeme: number, tag: number) => boolean;
}
interface PosModel {
  readonly machines: readonly string[];
  readonly transformers: readonly ((tag: number, lexicon: Lexicon, tokens: readonly number[], at: number) => number)[];
  readonly updater: (found: unknown, lexicon: Lexicon, tags: readonly number[], normals: readonly number[]) => void;
  readonly setter: (doc: { readonly tokens: readonly number[] }, tags: readonly number[], size: number) => void;
}
interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly intrinsicSize: number };
    readonly pos: { readonly list: readonly string[] };
  };
}
interface Model {
  readonly core: () => CoreModel;
  readonly metaCER: () => unknown;
  readonly pos: () => PosModel;
}
type Wink = (model: Model, pipe: readonly string[]) => { readonly readDoc: (text: string) => unknown };

const load = createRequire(import.meta.url);
let patterns: unknown;

/** A tagger that has seen no word yet. Costs about 65 ms of processor time. */
export function createTagger(): Tagger {
  const wink = load('wink-nlp') as Wink;
  const model = load('wink-eng-lite-web-model') as Model;
  const core = model.core();
  const pos = model.pos();
  const machines = pos.machines.map(readMachine);
  const names = core.features.pos.list;
  const heard = listen(pos, names.length);
  patterns ??= model.metaCER();
  const { readDoc } = wink({ ...model, core: () => core, metaCER: () => patterns, pos: () => heard.hooks }, ['pos']);
  const known = new Map<string, readonly Part[]>();
  const learn = (words: readonly string[]): void => {
    readDoc(words.map((word) => (/\s/.test(word) || word === '' ? '-' : word)).join(' '));
    const parts = heard.parts();
    if (parts.length === words.length) for (const [index, word] of words.entries()) known.set(word, parts[index] ?? []);
    else if (words.length === 1) known.set(words[0] ?? '', []);
    else for (const word of words) learn([word]);
  };
  const partsOf = (words: readonly string[]) => {
    const found = words.map((word) => known.get(word));
    if (isWhole(found)) return found;
    learn([...new Set(words)].filter((word) => !known.has(word)));
    return words.map((word) => known.get(word) ?? []);
  };
  const { lexeme } = core.features;
  return { partsOf, machines, names, wordsKept: () => Math.max(lexeme.list.length - lexeme.intrinsicSize, known.size) };
}

function isWhole<T>(found: readonly (T | undefined)[]): found is readonly T[] {
  return !found.includes(undefined);
}

/** A pattern that never matches: it has wink-nlp go through the tokens once. */
const NO_PATTERN = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** Hooks that keep what they are told of a text: by word the parts that it was cut into. */
function listen(pos: PosModel, tagCount: number): { readonly hooks: PosModel; readonly parts: () => readonly Part[][] } {
  let [hints, cans, found]: [number[], number[], Part[][]] = [[], [], []];
  const hooks: PosModel = {
    machines: [NO_PATTERN],
    transformers: [
      (tag, lexicon, tokens, at) => {
        const seen = pos.transformers[0]?.(0, lexicon, tokens, at) ?? 0;
        hints[at] = seen === 0 ? 0 : seen - HINTS;
        return tag;
      },
    ],
    updater: (_, lexicon, tags, normals) => {
      cans = tags.map((_tag, at) => tagsOf(lexicon, normals[at] ?? 0, tagCount));
    },
    setter: ({ tokens }, tags, size) => {
      found = [];
      for (const [at, tag] of tags.entries()) {
        const isHead = at === 0 || ((tokens[at * size + 1] ?? 0) & BLANKS) !== 0;
        const part = shared({ tag, hint: hints[at] ?? 0, can: cans[at] ?? 0, isFixed: tokens[at * size + 2] !== 0 });
        if (isHead) found.push([part]);
        else found.at(-1)?.push(part);
      }
      [hints, cans] = [[], []];
    },
  };
  return { hooks, parts: () => found };
}

/** Of the second number of a token: how many blanks stand before it. */
const BLANKS = 0xffff;

function tagsOf(lexicon: Lexicon, lexeme: number, tagCount: number): number {
  let can = 0;
  for (let tag = 0; tag < tagCount; tag += 1) if (lexicon.isMemberPOS(lexeme, tag)) can |= 1 << tag;
  return can;
}

/** There are few different ones. */
const PARTS = new Map<string, Part>();

function shared(part: Part): Part {
  const key = `${part.tag} ${part.hint} ${part.can} ${part.isFixed}`;
  const held = PARTS.get(key) ?? part;
  PARTS.set(key, held);
  return held;
}
