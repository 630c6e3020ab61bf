/**
 * Joins groups of reports by average link, the two most alike first (Sneath and Sokal 1973; Manning et al. 2008, section
 * 17.3). Unlike placing one by one it does not matter which report came first. Two groups that are each closer knit
 * than they are like one another stay apart: two quakes, two arrests, told in nearly the same words.
 */
import { createHeap, type Heap, pop, push } from './heap.ts';

/** What is to be joined: one report and its copies, or a story as it stands. */
export interface Group {
  /** Reports in it. */
  readonly size: number;
  /** 0 to 1: the mean likeness of its reports to one another; 1 for a single one. */
  readonly cohesion: number;
}

export interface JoinRules {
  /** The mean likeness from which two groups are one. */
  readonly joinAt: number;
  /** … and this share of the cohesion of the looser one, where both have so many reports. */
  readonly cohesionShare: number;
  readonly knitSize: number;
}

/** Links below this never lead to a join and are forgotten. */
const FAINT = 0.03;

/** The links of a group to others, in their order: many at once cost much less than each by itself. */
export type Links = (one: number, others: readonly number[]) => readonly number[];

interface Joining {
  readonly size: number[];
  readonly cohesion: number[];
  /** For each group the groups it has a link to; empty for one that was joined to another. */
  readonly links: Map<number, number>[];
  readonly into: number[];
  /** For each group those of the given ones that are in it. */
  readonly parts: (readonly number[])[];
  readonly heap: Heap<Offer>;
}

interface Offer {
  readonly link: number;
  readonly one: number;
  readonly other: number;
  /** Sizes when offered: a group that has grown since makes a new offer. */
  readonly sizes: number;
}

/**
 * For each group the index of the one that it ends in. Links are asked for where `edges` has a pair, and where the
 * neighbour of a group meets the one that it is joined to. Equal links: the lower indices first.
 */
export function agglomerate(
  groups: readonly Group[],
  edges: Iterable<readonly [number, readonly number[]]>,
  links: Links,
  rules: JoinRules,
): number[] {
  const joining = start(groups);
  for (const [one, others] of edges)
    for (const [at, link] of links(one, others).entries()) note(joining, one, others[at] ?? one, link, rules);
  for (let offer = pop(joining.heap); offer !== undefined; offer = pop(joining.heap)) {
    const { one, other } = offer;
    if (!isOpen(joining, one) || !isOpen(joining, other) || sizesOf(joining, one, other) !== offer.sizes) continue;
    if (isApart(joining, offer, rules)) continue;
    join(joining, offer, links, rules);
  }
  return groups.map((_, at) => endOf(joining, at));
}

function start(groups: readonly Group[]): Joining {
  return {
    size: groups.map((group) => group.size),
    cohesion: groups.map((group) => group.cohesion),
    links: groups.map(() => new Map()),
    into: groups.map((_, at) => at),
    parts: groups.map((_, at) => [at]),
    heap: createHeap(isBefore),
  };
}

function isBefore(a: Offer, b: Offer): boolean {
  if (a.link !== b.link) return a.link > b.link;
  return a.one !== b.one ? a.one < b.one : a.other < b.other;
}

function isOpen({ into }: Joining, at: number): boolean {
  return into[at] === at;
}

function sizesOf({ size }: Joining, one: number, other: number): number {
  return (size[one] ?? 0) + (size[other] ?? 0);
}

function isApart({ size, cohesion }: Joining, { one, other, link }: Offer, rules: JoinRules): boolean {
  if ((size[one] ?? 0) < rules.knitSize || (size[other] ?? 0) < rules.knitSize) return false;
  return link < rules.cohesionShare * Math.min(cohesion[one] ?? 1, cohesion[other] ?? 1);
}

function note(joining: Joining, first: number, second: number, link: number, rules: JoinRules): void {
  if (link < FAINT) return;
  const [one, other] = first < second ? [first, second] : [second, first];
  joining.links[one]?.set(other, link);
  joining.links[other]?.set(one, link);
  if (link >= rules.joinAt) push(joining.heap, { link, one, other, sizes: sizesOf(joining, one, other) });
}

function join(joining: Joining, { one, other, link }: Offer, linksOf: Links, rules: JoinRules): void {
  const { size, cohesion, links, into, parts } = joining;
  const [mine, its] = [size[one] ?? 1, size[other] ?? 1];
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const knit = (cohesion[one] ?? 1) * pairs(mine) + (cohesion[other] ?? 1) * pairs(its) + link * mine * its;
  const thirds = [...new Set([...(links[one]?.keys() ?? []), ...(links[other]?.keys() ?? [])])].filter(
    (at) => at !== one && at !== other && isOpen(joining, at),
  );
  const [near, far] = [linksTo(joining, one, thirds, linksOf), linksTo(joining, other, thirds, linksOf)];
  into[other] = one;
  size[one] = mine + its;
  cohesion[one] = knit / pairs(mine + its);
  links[one]?.delete(other);
  links[other] = new Map();
  parts[one] = [...(parts[one] ?? []), ...(parts[other] ?? [])];
  for (const third of thirds) {
    links[third]?.delete(other);
    note(joining, one, third, ((near.get(third) ?? 0) * mine + (far.get(third) ?? 0) * its) / (mine + its), rules);
  }
}

/** Beyond so many pairs of what two groups were made of a link that nobody noted counts as none: the work stays bounded. */
const MOST_PAIRS = 4;

/** The links of a group to others; where it has none worth keeping the plain mean over what the two were made of. */
function linksTo({ links, parts }: Joining, one: number, thirds: readonly number[], linksOf: Links): ReadonlyMap<number, number> {
  const known = new Map(links[one]);
  const mine = parts[one] ?? [];
  const partsOf = (third: number) => parts[third] ?? [];
  const missing = thirds.filter((third) => !known.has(third) && mine.length * partsOf(third).length <= MOST_PAIRS);
  const owners = missing.flatMap((third) => partsOf(third).map(() => third));
  for (const part of missing.length === 0 ? [] : mine)
    for (const [at, link] of linksOf(part, missing.flatMap(partsOf)).entries()) {
      const third = owners[at] ?? one;
      known.set(third, (known.get(third) ?? 0) + link / (mine.length * partsOf(third).length));
    }
  return known;
}

function endOf({ into }: Joining, at: number): number {
  let end = at;
  while (into[end] !== end) end = into[end] ?? end;
  return end;
}
