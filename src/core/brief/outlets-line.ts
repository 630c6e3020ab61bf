/** Who stands behind a story: outlets, their owners, copies, and the agencies whose texts were printed. */
import { type Article, writtenBy } from '../article.ts';
import { AGENCY_IDS } from '../stories/wire-agencies.ts';
import { plural } from './labels.ts';

/**
 * "3 outlets (…), 2 owners, 1 wire copy (EFE); 1 report with outlet not stated, adding no owner." A wire copy is a text of an agency in
 * an outlet that is not the agency, whether its own credit says so or that of the report that it is a copy of. An outlet that is not
 * stated cannot be counted as one, nor can its owner, where somebody else is named.
 */
export function outletsLine(
  articles: readonly Article[],
  { owners, outletName }: { readonly owners: number; readonly outletName: (id: string) => string | undefined },
): string {
  const nameOf = (id: string) => outletName(id) ?? id;
  const outlets = [...new Set(articles.flatMap(({ outletId }) => outletId ?? []))];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const wire = articles.flatMap((article) => agencyOf(article, byId) ?? []);
  const copies = articles.filter((article) => article.copyOf !== undefined && agencyOf(article, byId) === undefined).length;
  const named = [
    ...(outlets.length === 0
      ? []
      : [`${outlets.length} ${plural(outlets.length, 'outlet')} (${outlets.map(nameOf).join(', ')})`]),
    ...(outlets.length + wire.length === 0 ? [] : [`${owners} ${plural(owners, 'owner')}`]),
    ...(wire.length === 0
      ? []
      : [`${counted(wire.length, 'wire copy', 'wire copies')} (${[...new Set(wire)].map(nameOf).join(', ')})`]),
    ...(copies === 0 ? [] : [counted(copies, 'copy', 'copies')]),
  ];
  const unstated = articles.filter(({ outletId }) => outletId === undefined);
  const ownerless = unstated.filter((article) => agencyOf(article, byId) === undefined).length;
  if (outlets.length + wire.length === 0) return `${nobodyNamed(unstated.length, named)}.`;
  return `${[named.join(', '), ...unstatedPart(unstated.length, ownerless)].join('; ')}.`;
}

/** Of all of them it is not stated whose they are. Somebody has written them, and more than one is not known. */
function nobodyNamed(reports: number, copies: readonly string[]): string {
  const counts = reports === 1 ? 'Outlet not stated; it counts' : 'Outlets not stated; together they count';
  return [`${counts} as 1 owner`, ...copies].join('; ');
}

/** `ownerless`: those of them that are no text of an agency. */
function unstatedPart(unstated: number, ownerless: number): string[] {
  if (unstated === 0) return [];
  const reports = `${unstated} ${plural(unstated, 'report')} with outlet not stated`;
  if (ownerless === 0) return [reports];
  return [`${reports}, ${ownerless === unstated ? '' : `${ownerless} of them `}adding no owner`];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The agency whose text it is, where that is known and it is not the agency itself that printed it. */
function agencyOf(article: Article, byId: ReadonlyMap<string, Article>): string | undefined {
  const original = article.copyOf === undefined ? undefined : byId.get(article.copyOf);
  const writer = article.wireOrigin?.agencyId ?? original?.wireOrigin?.agencyId ?? agencyItself(original);
  return writer === article.outletId ? undefined : writer;
}

function agencyItself(original: Article | undefined): string | undefined {
  const writer = original === undefined ? undefined : writtenBy(original);
  return writer !== undefined && AGENCY_IDS.has(writer) ? writer : undefined;
}
