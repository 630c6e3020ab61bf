/** Where a document stands while it is being collected: which elements are open, and what has been said so far. */
import type { Capture } from './capture.ts';
import { localName } from './capture.ts';
import type { Draft } from './draft.ts';
import { FEED_ROOTS, HOLDS_MARKUP, type Holder, type Says } from './elements.ts';
import { keepCaptured } from './keep-captured.ts';
import { LIMITS } from './limits.ts';
import { keyOf, type Namespaces, NO_NAMESPACES, withDeclarations } from './namespaces.ts';
import { type Attributes, NO_ATTRIBUTES } from './scan-markup.ts';

/** An element of the feed's own structure that is open. */
export interface Frame {
  readonly name: string;
  readonly key: string;
  readonly attributes: Attributes;
  readonly namespaces: Namespaces;
  readonly bases: readonly string[];
  /** What its children say something about; nothing where they are not looked at. */
  holder: Holder | undefined;
  /** On the element of an item. */
  item: Draft | undefined;
  /** On an element that says something: its text so far. */
  reading: Reading | undefined;
}

export interface Reading extends Capture {
  readonly says: Says;
  readonly holder: Holder;
  /** Set by mark-up that brings a namespace of its own; nothing in it is taken for a part of the feed. */
  isForeign: boolean;
}

export interface Collecting {
  readonly decode: (text: string) => string;
  readonly head: Draft;
  readonly items: Draft[];
  readonly frames: Frame[];
  /** Elements that are open inside the innermost frame and only matter in that they will be closed: name → how many. */
  readonly inside: Map<string, number>;
  readonly problems: Set<string>;
  isFeed: boolean;
  /** More items than we take. */
  isFull: boolean;
}

const OUTSIDE: Frame = {
  name: '',
  key: '',
  attributes: NO_ATTRIBUTES,
  namespaces: NO_NAMESPACES,
  bases: [],
  holder: undefined,
  item: undefined,
  reading: undefined,
};

export function top({ frames }: Collecting): Frame {
  return frames.at(-1) ?? OUTSIDE;
}

export function tellLong({ problems }: Collecting): void {
  problems.add(`a text in more than ${LIMITS.pieces} pieces: its end was left out`);
}

export function push({ frames, inside }: Collecting, frame: Frame): void {
  inside.clear();
  frames.push(frame);
}

export function draftOf({ frames, head }: Collecting, holder: Holder): Draft {
  return (holder === 'item' ? frames.findLast((frame) => frame.item !== undefined)?.item : undefined) ?? head;
}

/** What a document breaks off in is kept as far as it is text; half an address, half a date and half a name are wrong ones. */
export function breakOff(state: Collecting): void {
  const last = top(state);
  if (!state.frames.some((frame) => frame.item !== undefined)) return;
  state.problems.add('breaks off in the middle: the last item may not be whole');
  if (last.reading !== undefined && !HOLDS_MARKUP.has(last.reading.says[0])) last.reading = undefined;
}

export function popTo(state: Collecting, depth: number): void {
  while (state.frames.length > depth) {
    const { reading, bases } = top(state);
    if (reading !== undefined)
      keepCaptured(draftOf(state, reading.holder), reading, { decode: state.decode, says: reading.says, bases });
    state.frames.pop();
    state.inside.clear();
  }
}

export function frameFor(name: string, attributes: Attributes, outer: Frame): Frame {
  const namespaces = withDeclarations(outer.namespaces, attributes, FEED_ROOTS.has(localName(name)));
  const base = attributes.get('xml:base');
  const bases = base === undefined ? outer.bases : [...outer.bases, base];
  return {
    name,
    key: keyOf(name, namespaces),
    attributes,
    namespaces,
    bases,
    holder: undefined,
    item: undefined,
    reading: undefined,
  };
}
