/** Time zones as people type them. */
import { closest } from '../closest.ts';
import { foldName } from '../entities/fold.ts';
import { UsageError } from '../usage-error.ts';

/** What people call a zone that keeps no summer time of its own, and the place whose clocks they mean. */
const PLACES_FOR: Readonly<Record<string, string>> = {
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mst: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  bst: 'Europe/London',
  cet: 'Europe/Madrid',
  colombia: 'America/Bogota',
  venezuela: 'America/Caracas',
  cuba: 'America/Havana',
  mexico: 'America/Mexico_City',
  ecuador: 'America/Guayaquil',
  peru: 'America/Lima',
  chile: 'America/Santiago',
  argentina: 'America/Argentina/Buenos_Aires',
  brazil: 'America/Sao_Paulo',
  brasil: 'America/Sao_Paulo',
  haiti: 'America/Port-au-Prince',
};

/** All zones that the runtime names. */
export function zoneNames(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

/** The zone as the runtime spells it. Throws a `UsageError` with the nearest one. */
export function readZone(typed: string): string {
  const zone = typed.trim();
  if (/^(?:utc|gmt|z)$/i.test(zone)) return 'UTC';
  // "EST" is taken by the runtime, and is five hours behind all year: hardly ever what is meant.
  const known = zone.includes('/') ? knownZone(zone) : undefined;
  if (known !== undefined) return known;
  const near = nearZones(zone);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `zone:${name}`).join(' or ')}?`;
  throw new UsageError(
    `zone:${zone} is no time zone.${hint} Type a place of the time zone database, such as zone:America/Bogota`,
  );
}

function knownZone(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function nearZones(typed: string): string[] {
  const folded = foldName(typed);
  const place = PLACES_FOR[folded];
  if (place !== undefined) return [place];
  const zones = zoneNames();
  const cityOf = (zone: string) => foldName(zone.slice(zone.lastIndexOf('/') + 1));
  const asked = cityOf(typed.replaceAll('_', ' '));
  const same = zones.filter((zone) => cityOf(zone) === asked);
  if (same.length > 0) return same.slice(0, 2);
  const [city] = closest(asked, zones.map(cityOf), 1);
  const near = city === undefined ? closest(typed, zones, 1) : zones.filter((zone) => cityOf(zone) === city);
  return near.slice(0, 2);
}
