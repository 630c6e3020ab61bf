/**
 * wink-nlp's patterns over tags ("a determiner, then this: a noun") as tables of numbers. What they find is what the vendor's
 * `src/automaton.js` and the model's `dist/pos-updater.js` find; they walk over objects that are asked by text.
 */

/** A part of a word ("did" and "n't" of "didn't"): what it is taken for before its neighbours are looked at. Tags are numbers, the names' places. */
export interface Part {
  readonly tag: number;
  /** What the patterns see in place of its tag; 0 where they see its tag. */
  readonly hint: number;
  /** Bit by bit the tags that it can have. */
  readonly can: number;
  /** It stays what it is, whatever stands beside it. */
  readonly isFixed: boolean;
}

/** By state and symbol. A symbol is a tag, or a hint of a word behind them. */
export interface TagMachine {
  /** `state * SYMBOLS + symbol` → the next state; 0 is where all begin. */
  readonly next: Uint16Array;
  /** What is found where nothing goes on from the state: a state that ends a pattern, or 0. */
  readonly otherwise: Uint16Array;
  readonly ends: Uint8Array;
  /** By state that ends a pattern: the tag that it gives. Below 0 whatever the word is, above 0 where the word can have it. */
  readonly gives: Int8Array;
  /** And how far behind the pattern's first part the one stands that is given it. */
  readonly offset: Uint8Array;
}

/** Hints have these numbers in the patterns, from here on. */
export const HINTS = 1_080_000;
const FIRST_HINT = 64;
const SYMBOLS = FIRST_HINT + 256;
const OTHERWISE = '2070003';

type Table<Value> = Readonly<Record<string, Value>>;
type Written = readonly [
  version: number,
  lastState: number,
  edges: Table<Table<number>>,
  ends: Table<string>,
  marks: Table<readonly [number, number]>,
];

/** From the JSON of the model (`exportJSON` of the vendor's automaton). */
export function readMachine(json: string): TagMachine {
  const [, , edges, ends, marks] = JSON.parse(json) as Written;
  const states = 1 + Math.max(...[edges, ends].flatMap((table) => Object.keys(table).map(Number)));
  const machine: TagMachine = {
    next: new Uint16Array(states * SYMBOLS),
    otherwise: new Uint16Array(states),
    ends: new Uint8Array(states),
    gives: new Int8Array(states),
    offset: new Uint8Array(states),
  };
  for (const [state, table] of Object.entries(edges)) {
    machine.otherwise[Number(state)] = table[OTHERWISE] ?? 0;
    for (const [event, to] of Object.entries(table)) {
      const symbol = symbolOf(event);
      if (symbol !== undefined) machine.next[Number(state) * SYMBOLS + symbol] = to;
    }
  }
  for (const [state, tag] of Object.entries(ends)) {
    machine.ends[Number(state)] = 1;
    machine.gives[Number(state)] = Number(tag);
    machine.offset[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return machine;
}

/** Words themselves ("$of") are in the patterns too, but never looked for. */
function symbolOf(event: string): number | undefined {
  const number = Number(event);
  if (number < FIRST_HINT) return number;
  return number >= HINTS && number < HINTS + SYMBOLS - FIRST_HINT ? number - HINTS + FIRST_HINT : undefined;
}

/** Changes the tags of the parts where the patterns say so, from left to right. */
export function follow(machine: TagMachine, parts: readonly Part[], tags: Uint8Array): void {
  const symbols = symbolsOf(parts, tags);
  for (let from = 0; from < symbols.length; from += 1) {
    const match = matchFrom(machine, symbols, from);
    if (match === undefined) continue;
    const tag = machine.gives[match.end] ?? 0;
    const at = match.first + (machine.offset[match.end] ?? 0);
    if (tag < 0) tags[at] = -tag;
    else if (((parts[at]?.can ?? 0) & (1 << tag)) !== 0) tags[at] = tag;
    from = match.last;
  }
}

interface Match {
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The first pattern that ends for good, or else the last one that would end where nothing goes on. */
function matchFrom({ next, otherwise, ends }: TagMachine, symbols: Uint16Array, from: number): Match | undefined {
  let found: Match | undefined;
  let [state, first] = [0, from];
  for (let at = from; at < symbols.length; at += 1) {
    const symbol = symbols[at] ?? 0;
    if (symbol === 0) continue;
    if (state === 0) first = at;
    state = next[state * SYMBOLS + symbol] ?? 0;
    if (state === 0) return found;
    if (ends[state] === 1) return { end: state, first, last: at };
    const end = otherwise[state] ?? 0;
    if (end !== 0) found = { end, first, last: at };
  }
  return found;
}

/** What the patterns see: the tags as they were before any of them was changed. */
function symbolsOf(parts: readonly Part[], tags: Uint8Array): Uint16Array {
  const symbols = new Uint16Array(parts.length);
  for (let at = 0; at < parts.length; at += 1) {
    const [tag, hint] = [tags[at] ?? 0, parts[at]?.hint ?? 0];
    symbols[at] = tag === 0 || hint === 0 ? tag : hint + FIRST_HINT;
  }
  return symbols;
}
