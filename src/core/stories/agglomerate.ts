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
  edges: Iterable<readonly [number, number]>,
  link: (one: number, other: number) => number,
  rules: JoinRules,
): number[] {
  const joining = start(groups);
  for (const [one, other] of edges) note(joining, one, other, link(one, other), rules);
  for (let offer = pop(joining.heap); offer !== undefined; offer = pop(joining.heap)) {
    const { one, other } = offer;
    if (!isOpen(joining, one) || !isOpen(joining, other) || sizesOf(joining, one, other) !== offer.sizes) continue;
    if (isApart(joining, offer, rules)) continue;
    join(joining, offer, link, rules);
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

function join(joining: Joining, { one, other, link }: Offer, linkOf: (a: number, b: number) => number, rules: JoinRules): void {
  const { size, cohesion, links, into, parts } = joining;
  const whole = (at: number, third: number) => meanLink(parts[at] ?? [], parts[third] ?? [], linkOf);
  const [mine, its] = [size[one] ?? 1, size[other] ?? 1];
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const knit = (cohesion[one] ?? 1) * pairs(mine) + (cohesion[other] ?? 1) * pairs(its) + link * mine * its;
  const [near, far] = [links[one] ?? new Map<number, number>(), links[other] ?? new Map<number, number>()];
  into[other] = one;
  size[one] = mine + its;
  cohesion[one] = knit / pairs(mine + its);
  links[other] = new Map();
  for (const third of new Set([...near.keys(), ...far.keys()])) {
    links[third]?.delete(other);
    if (third === one || third === other || !isOpen(joining, third)) continue;
    const [a, b] = [near.get(third) ?? whole(one, third), far.get(third) ?? whole(other, third)];
    note(joining, one, third, (a * mine + b * its) / (mine + its), rules);
  }
  near.delete(other);
  parts[one] = [...(parts[one] ?? []), ...(parts[other] ?? [])];
}

/** Beyond so many pairs of what two groups were made of a link that nobody noted counts as none: the work stays bounded. */
const MOST_PAIRS = 4;

/** Between groups without a link worth keeping: the plain mean over what they were made of. */
function meanLink(one: readonly number[], other: readonly number[], linkOf: (a: number, b: number) => number): number {
  if (one.length * other.length > MOST_PAIRS) return 0;
  const sum = one.reduce((total, a) => other.reduce((more, b) => more + linkOf(a, b), total), 0);
  return sum / Math.max(1, one.length * other.length);
}

function endOf({ into }: Joining, at: number): number {
  let end = at;
  while (into[end] !== end) end = into[end] ?? end;
  return end;
}
