/** Which outlet the articles of a feed count for. */
import { closest } from '../../core/closest.ts';
import { echo } from '../../core/echo.ts';
import type { Library } from '../../core/library.ts';
import { UsageError } from '../../core/usage-error.ts';

/**
 * The outlet at the feed's host, or at the host of the page that offered it. What a feed says of its own home is not asked: it
 * could say anything. At a host that nobody is known to publish at, the host itself is the outlet, and its own owner.
 */
export function outletOfFeed(address: string, offeredOn: string | undefined, library: Library): string {
  const hosts = [address, ...(offeredOn === undefined ? [] : [offeredOn])].map((one) => new URL(one).hostname);
  const known = hosts.map((host) => library.outletAt(host)).find((id) => id !== undefined);
  return known ?? (hosts.at(-1) ?? '').replace(/^www\./, '');
}

/** The outlet that a person named. */
export function outletNamed(name: string, library: Library): string {
  const id = library.outletNamed(name) ?? library.outletAt(name);
  if (id !== undefined) return id;
  const near = closest(name, library.outletNames, 3);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.map((one) => `outlet:"${one}"`).join(' or ')}?`;
  throw new UsageError(
    `No outlet is known as ${echo(name)}.${hint} Without outlet: the feed counts for whoever publishes at its host.`,
  );
}

/** "Efecto Cocuyo", "example.org, an outlet of its own". */
export function outletLabel(outletId: string, library: Library): string {
  const name = library.outletName(outletId) ?? outletId;
  return name === outletId ? `${outletId}, an outlet of its own (none is known there)` : name;
}
