/**
 * Which of the items that came are ones that were seen before. Feeds change identifiers, addresses, titles and dates, each for
 * reasons of its own, so no single field decides: rules from the strongest to the weakest, each giving an item at most one
 * counterpart. An item whose old self stands beside it in the same feed has lost that counterpart to it and is another item.
 */
import { compareItems } from './compare-items.ts';
import { contentLength, type ItemPrint, pathOf } from './item-print.ts';
import { RULES, type Trust } from './match-rules.ts';

const IDENTICAL = 'nothing about it changed';

export interface Match {
  readonly known: number;
  readonly rule: string;
}

/** By the place of each item that came: the place of the known one that it is. */
export function matchItems(came: readonly ItemPrint[], known: readonly ItemPrint[]): ReadonlyMap<number, Match> {
  const index = indexOf(known);
  const trusts = trustIn(came, known);
  const matches = matchIdentical(came, known);
  const taken = new Set([...matches.values()].map((match) => match.known));
  const open = [...came.entries()]
    .filter(([place]) => !matches.has(place))
    .map(([place, print]) => ({ place, trust: trusts(print), pairs: pairsOf(print, known, index.near(print)) }));
  for (const { name, holds } of RULES) {
    for (const { place, trust, pairs } of open) {
      if (matches.has(place)) continue;
      const found = pairs.find(({ candidate, pair }) => !taken.has(candidate) && holds(pair, trust));
      if (found === undefined) continue;
      taken.add(found.candidate);
      matches.set(place, { known: found.candidate, rule: name });
    }
  }
  return matches;
}

/** At most polls this is every item, so it is looked up and not compared. */
function matchIdentical(came: readonly ItemPrint[], known: readonly ItemPrint[]): Map<number, Match> {
  const places = new Map<string, number[]>();
  for (const [place, print] of known.entries()) {
    const key = wholeOf(print);
    const held = places.get(key);
    if (held === undefined) places.set(key, [place]);
    else held.push(place);
  }
  const found = came.map((print) => places.get(wholeOf(print))?.shift());
  return new Map(found.flatMap((place, index) => (place === undefined ? [] : [[index, { known: place, rule: IDENTICAL }]])));
}

function wholeOf({ guid, link, title, content, published }: ItemPrint): string {
  return JSON.stringify([guid, link, title, content, published]);
}

function pairsOf(print: ItemPrint, known: readonly ItemPrint[], near: readonly number[]) {
  return near.map((candidate) => ({ candidate, pair: compareItems(print, known[candidate] ?? {}) }));
}

const KEYS: readonly ((print: ItemPrint) => string | undefined)[] = [
  (print) => print.guid && `g ${print.guid}`,
  (print) => print.link && `l ${print.link}`,
  (print) => print.link && `p ${pathOf(print.link)}`,
  (print) => print.title && `t ${print.title}`,
  (print) => (contentLength(print) > 0 ? `c ${print.content}` : undefined),
];

/** Candidates looked at for one field of one item: where a thousand share a field, that field tells nothing anyway. */
const CANDIDATES = 20;

/** Only what has a field in common can be the same. */
function indexOf(known: readonly ItemPrint[]) {
  const byKey = new Map<string, number[]>();
  for (const [place, print] of known.entries()) {
    for (const key of keysOf(print)) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [place]);
      else places.push(place);
    }
  }
  return {
    near: (print: ItemPrint) => {
      const lists = keysOf(print).map((key) => byKey.get(key) ?? []);
      // The field that fewest share tells most, and must not be crowded out by one that all share.
      return [...new Set(lists.sort((a, b) => a.length - b.length).flatMap((places) => places.slice(0, CANDIDATES)))];
    },
  };
}

function keysOf(print: ItemPrint): string[] {
  return KEYS.flatMap((key) => key(print) ?? []);
}

/** An identifier or address that several items carry identifies none of them. */
function trustIn(came: readonly ItemPrint[], known: readonly ItemPrint[]): (print: ItemPrint) => Trust {
  const sharedGuids = new Set([...shared(came, 'guid'), ...shared(known, 'guid')]);
  const sharedLinks = new Set([...shared(came, 'link'), ...shared(known, 'link')]);
  const areGuidsFleeting = haveFleetingGuids(came, known, sharedLinks);
  return ({ guid, link }) => ({
    guid: guid !== undefined && !sharedGuids.has(guid),
    link: link !== undefined && !sharedLinks.has(link),
    areGuidsFleeting,
  });
}

export function shared(prints: readonly ItemPrint[], field: 'guid' | 'link'): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { [field]: value } of prints) {
    if (value === undefined) continue;
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return twice;
}

/** Most of the items that came again at their old address have another identifier than before. */
function haveFleetingGuids(came: readonly ItemPrint[], known: readonly ItemPrint[], sharedLinks: ReadonlySet<string>): boolean {
  const guids = new Map(known.map(({ link, guid }) => [link, guid]));
  const pairs = came.flatMap(({ link, guid }) => {
    const before = link === undefined || sharedLinks.has(link) ? undefined : guids.get(link);
    return guid === undefined || before === undefined ? [] : [guid === before];
  });
  const changed = pairs.filter((isKept) => !isKept).length;
  return changed >= 2 && changed > pairs.length / 2;
}
