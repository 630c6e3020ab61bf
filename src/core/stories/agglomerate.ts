/**
 * Joins groups of reports by average link, the two most alike first (Sneath and Sokal 1973; Manning et al. 2008, section
 * 17.3), with the nearest neighbour of each kept (Müllner 2011, "Modern hierarchical, agglomerative clustering
 * algorithms"). Unlike placing one by one it does not matter which report came first. Two groups that are each closer knit
 * than they are like one another stay apart: two quakes, two arrests, told in nearly the same words.
 */
import type { Pieces } from './pieces.ts';

/** What is to be joined: one report and its copies, or a story as it stands. */
export interface Group {
  /** Reports that it is looked at through: what its links count for. */
  readonly size: number;
  /** Reports in it, as far as they are more. */
  readonly reports?: number;
  /** 0 to 1: the mean likeness of its reports to one another; 1 for a single one. */
  readonly cohesion: number;
}

/**
 * The groups, open ones first, and the mean likeness of each open one (a row) to every group (a column); held ones have no
 * likeness to one another. Changed while joining.
 */
export interface Links {
  readonly groups: readonly Group[];
  readonly open: number;
  readonly values: Float32Array;
}

export interface JoinRules {
  /** The mean likeness from which two groups are one. */
  readonly joinAt: number;
  /** … and this share of the cohesion of the looser one, where both have so many reports. */
  readonly cohesionShare: number;
  readonly knitSize: number;
  /** From so many reports on the odds wanted grow with their number, so that no story swallows all. */
  readonly crowd: number;
}

/** However many reports there are, so much likeness is always enough. */
const SURE = 0.99;

interface Joining extends Links {
  readonly rules: JoinRules;
  readonly columns: number;
  readonly size: Float64Array;
  readonly reports: Float64Array;
  readonly cohesion: Float64Array;
  /** The group that each was joined to; its own place while it stands. */
  readonly into: Int32Array;
  /** For each open group the one that it would be joined to next, the first of equals; -1 where there is none. */
  readonly nearest: Int32Array;
  readonly link: Float32Array;
  /** Links looked at since the last pause. */
  looked: number;
}

/** Links looked at between two pauses: some milliseconds, however many groups a single join makes look for another nearest. */
const LINKS_AT_ONCE = 2_000_000;

/** For each group the place of the one that it ends in. */
export function* agglomerate(links: Links, rules: JoinRules): Pieces<readonly number[]> {
  const joining = start(links, rules);
  for (let row = 0; row < links.open; row += 1) {
    findNearest(joining, row);
    if (isLong(joining)) yield;
  }
  for (let row = bestRow(joining); row >= 0; row = bestRow(joining)) {
    const other = joining.nearest[row] ?? row;
    if (isApart(joining, row, other)) keepApart(joining, row, other);
    else join(joining, row, other);
    if (isLong(joining)) yield;
  }
  return links.groups.map((_, at) => endOf(joining, at));
}

function start(links: Links, rules: JoinRules): Joining {
  return {
    ...links,
    rules,
    columns: links.groups.length,
    size: Float64Array.from(links.groups, (group) => group.size),
    reports: Float64Array.from(links.groups, (group) => group.reports ?? group.size),
    cohesion: Float64Array.from(links.groups, (group) => group.cohesion),
    into: Int32Array.from(links.groups, (_, at) => at),
    nearest: new Int32Array(links.open).fill(-1),
    link: new Float32Array(links.open),
    looked: 0,
  };
}

/** Whether it is time for a pause; then it counts anew. */
function isLong(joining: Joining): boolean {
  if (joining.looked < LINKS_AT_ONCE) return false;
  joining.looked = 0;
  return true;
}

function findNearest(joining: Joining, row: number): void {
  const { values, columns, into, rules, nearest, link } = joining;
  joining.looked += columns;
  let best = -1;
  let most = 0;
  for (let column = 0; column < columns; column += 1) {
    const value = values[row * columns + column] ?? 0;
    if (value > most && value >= rules.joinAt && column !== row && into[column] === column) {
      best = column;
      most = value;
    }
  }
  nearest[row] = best;
  link[row] = most;
}

/** The first of the open groups whose link to its nearest is the strongest; -1 where nothing is left to join. */
function bestRow(joining: Joining): number {
  const { open, nearest, link } = joining;
  joining.looked += open;
  let best = -1;
  for (let row = 0; row < open; row += 1)
    if ((nearest[row] ?? -1) >= 0 && (best < 0 || (link[row] ?? 0) > (link[best] ?? 0))) best = row;
  return best;
}

function isApart({ size, reports, cohesion, link, rules }: Joining, one: number, other: number): boolean {
  const together = (reports[one] ?? 0) + (reports[other] ?? 0);
  if ((link[one] ?? 0) < Math.min(SURE, timesTheOdds(rules.joinAt, together / rules.crowd))) return true;
  if ((size[one] ?? 0) < rules.knitSize || (size[other] ?? 0) < rules.knitSize) return false;
  return (link[one] ?? 0) < rules.cohesionShare * Math.min(cohesion[one] ?? 1, cohesion[other] ?? 1);
}

/** The likeness, 0 to 1, whose odds are so many times as high; never less than the one given. */
export function timesTheOdds(likeness: number, times: number): number {
  if (times <= 1) return likeness;
  const odds = (likeness / (1 - likeness)) * times;
  return odds / (1 + odds);
}

/** A link that is not to be followed has a minus before it until one of the two has grown. */
function keepApart(joining: Joining, row: number, other: number): void {
  const { values, columns, open, nearest } = joining;
  values[row * columns + other] = -(values[row * columns + other] ?? 0);
  findNearest(joining, row);
  if (other >= open) return;
  values[other * columns + row] = -(values[other * columns + row] ?? 0);
  if (nearest[other] === row) findNearest(joining, other);
}

/** Joins the other group to the row's. */
function join(joining: Joining, row: number, other: number): void {
  const { size, reports, cohesion, into, nearest, link } = joining;
  const [mine, its] = [size[row] ?? 1, size[other] ?? 1];
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const knit = (cohesion[row] ?? 1) * pairs(mine) + (cohesion[other] ?? 1) * pairs(its) + (link[row] ?? 0) * mine * its;
  size[row] = mine + its;
  reports[row] = (reports[row] ?? 1) + (reports[other] ?? 1);
  cohesion[row] = knit / pairs(mine + its);
  into[other] = row;
  if (other < joining.open) nearest[other] = -1;
  linkAnew(joining, row, other, mine / (mine + its));
  findNearest(joining, row);
}

/** The mean of both links to each third group; `share`: how much the row's own counts. */
function linkAnew(joining: Joining, row: number, other: number, share: number): void {
  const { values, columns, open, into } = joining;
  joining.looked += columns;
  for (let third = 0; third < columns; third += 1) {
    if (third === row || into[third] !== third) continue;
    const mine = Math.abs(values[row * columns + third] ?? 0);
    values[row * columns + third] = share * mine + (1 - share) * Math.abs(linkOf(joining, other, third));
    if (third < open) renew(joining, third, row, other);
  }
}

function linkOf({ values, columns, open }: Joining, one: number, other: number): number {
  if (one < open) return values[one * columns + other] ?? 0;
  return other < open ? (values[other * columns + one] ?? 0) : 0;
}

/** The third group's link to the row, and its nearest, after the row has taken the other in. */
function renew(joining: Joining, third: number, row: number, other: number): void {
  const { values, columns, nearest, link, rules } = joining;
  const value = values[row * columns + third] ?? 0;
  values[third * columns + row] = value;
  const kept = nearest[third] ?? -1;
  if (kept === row || kept === other) findNearest(joining, third);
  else if (value >= rules.joinAt && isNearer(value, row, link[third] ?? 0, kept)) {
    nearest[third] = row;
    link[third] = value;
  }
}

function isNearer(value: number, row: number, than: number, kept: number): boolean {
  return kept < 0 || value > than || (value === than && row < kept);
}

function endOf({ into }: Joining, at: number): number {
  let end = at;
  while (into[end] !== end) end = into[end] ?? end;
  return end;
}
