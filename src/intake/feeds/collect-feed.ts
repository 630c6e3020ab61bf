/** Elements → what a feed and its items say, however the document is nested, prefixed and broken. */
import { addClosingTag, addOpeningTag, addPiece, localName, VOID } from './capture.ts';
import { collectAbout } from './collect-links.ts';
import {
  breakOff,
  type Collecting,
  draftOf,
  type Frame,
  frameFor,
  popTo,
  push,
  type Reading,
  tellLong,
  top,
} from './collecting.ts';
import { createDraft, type DraftFeed, keepValue } from './draft.ts';
import { endsText, FEED_HOLDERS, FEED_ROOTS, type Holder, ITEM_HOLDERS, SEALED, SEE_THROUGH, whatSays } from './elements.ts';
import { keepCaptured } from './keep-captured.ts';
import { LIMITS } from './limits.ts';
import { keyOf } from './namespaces.ts';
import { type Attributes, scanMarkup } from './scan-markup.ts';

/** `decode` turns references into characters; see `createDecoder`. Nothing where there is no feed. */
export function collectFeed(markup: string, decode: (text: string) => string): DraftFeed | undefined {
  const state: Collecting = {
    decode,
    head: createDraft(),
    items: [],
    frames: [],
    inside: new Map(),
    problems: new Set(),
    isFeed: false,
    isFull: false,
  };
  scanMarkup(markup, {
    open: (name, attributes) => open(state, name, attributes),
    close: (name) => close(state, name),
    isDone: () => state.isFull,
    text(raw, isCdata) {
      const { reading } = top(state);
      if (reading !== undefined && !addPiece(reading, { kind: isCdata ? 'cdata' : 'text', raw })) tellLong(state);
    },
  });
  if (!state.isFull) breakOff(state);
  popTo(state, 0);
  if (state.isFull) state.problems.add(`more than ${LIMITS.items} items: the rest was left out`);
  return state.isFeed ? { head: state.head, items: state.items, hasOwnDate: true, problems: [...state.problems] } : undefined;
}

function open(state: Collecting, name: string, written: Attributes): void {
  const { reading } = top(state);
  if (reading !== undefined && (reading.isForeign || !mightEndText(state, name, reading))) {
    if (written.has('xmlns')) reading.isForeign = true;
    if (!addOpeningTag(reading, name, written)) tellLong(state);
    openInside(state, name);
  } else {
    if (reading !== undefined) popTo(state, state.frames.length - 1);
    openOwn(state, name, decoded(written, state.decode));
  }
}

function decoded(written: Attributes, decode: (text: string) => string): Attributes {
  return written.size === 0 ? written : new Map([...written].map(([attribute, value]) => [attribute, decode(value)]));
}

function mightEndText(state: Collecting, name: string, { says: [field], holder, attributes }: Reading): boolean {
  const type = attributes.get('type') ?? '';
  return !(field === 'content' && /[/+]xml$/.test(type)) && endsText(keyOf(name, top(state).namespaces), field, holder);
}

function openInside({ inside }: Collecting, name: string): void {
  if (VOID.has(name) || (inside.size >= LIMITS.names && !inside.has(name))) return;
  inside.set(name, (inside.get(name) ?? 0) + 1);
}

/** An element that is not inside a text. */
function openOwn(state: Collecting, name: string, attributes: Attributes): void {
  if (ITEM_HOLDERS.has(localName(name))) closeItem(state, name);
  const outer = top(state);
  const frame = frameFor(name, attributes, outer);
  if (state.frames.length >= LIMITS.depth || SEALED.has(outer.key)) openInside(state, frame.name);
  else if (isItem(state, frame)) openItem(state, frame);
  else if (FEED_ROOTS.has(frame.key) || (FEED_HOLDERS.has(frame.key) && outer.holder === 'feed')) openHolder(state, frame);
  else if (outer.holder !== undefined) openField(state, frame, outer.holder);
  else if (outer.key === '' && !VOID.has(frame.name)) push(state, frame);
  else openInside(state, frame.name);
}

/** RFC 4287 §2 lets a document be one entry alone. */
function isItem({ isFeed }: Collecting, { key }: Frame): boolean {
  return ITEM_HOLDERS.has(key) && (isFeed || key === 'atom:entry');
}

/** An item cannot stand in another, so the one that is open was never closed; except in what speaks of another feed. */
function closeItem(state: Collecting, name: string): void {
  if (SEALED.has(top(state).key)) return;
  const unclosed = state.frames.findIndex((frame) => frame.item !== undefined && frame.name === name);
  if (unclosed >= 0) popTo(state, unclosed);
}

function openItem(state: Collecting, frame: Frame): void {
  state.isFeed = true;
  const item = createDraft();
  collectAbout(item, frame.attributes.get('rdf:about') ?? frame.attributes.get('about'), frame.bases);
  if (state.items.length < LIMITS.items) state.items.push(item);
  else state.isFull = true;
  frame.holder = 'item';
  frame.item = item;
  push(state, frame);
}

function openHolder(state: Collecting, frame: Frame): void {
  state.isFeed ||= FEED_ROOTS.has(frame.key);
  const said = { form: 'text', bases: frame.bases } as const;
  const language = frame.attributes.get('xml:lang');
  if (language !== undefined) keepValue(state.head, ['language', 2], { text: language, ...said });
  const about = frame.attributes.get('rdf:about');
  if (about !== undefined && frame.key === 'channel') keepValue(state.head, ['id', 4], { text: about, ...said });
  frame.holder = 'feed';
  push(state, frame);
}

function openField(state: Collecting, frame: Frame, holder: Holder): void {
  const { key, attributes, bases, name } = frame;
  const says = whatSays(key, holder);
  if (SEE_THROUGH.has(key)) {
    // Whatever these say themselves stands in their attributes.
    if (says !== undefined)
      keepCaptured(draftOf(state, holder), { key, attributes, pieces: [] }, { decode: state.decode, says, bases });
    frame.holder = holder;
    push(state, frame);
  } else if (says !== undefined) {
    frame.reading = { key, attributes, pieces: [], says, holder, isForeign: false };
    push(state, frame);
  } else if (!VOID.has(name) || SEALED.has(key)) {
    push(state, frame);
  }
}

/** A closing tag that closes nothing is passed over; one of an outer element closes all that was left open inside it. */
function close(state: Collecting, name: string): void {
  const { reading } = top(state);
  const count = state.inside.get(name) ?? 0;
  if (count > 0) {
    if (count === 1) state.inside.delete(name);
    else state.inside.set(name, count - 1);
    if (reading !== undefined) addClosingTag(reading, name);
    return;
  }
  const depth = state.frames.findLastIndex((frame) => frame.name === name);
  if (depth >= 0) popTo(state, depth);
}
