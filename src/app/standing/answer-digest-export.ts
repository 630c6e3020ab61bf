/** `/digest export`: an edition as a file, or the editions of a digest as a feed. */
import type { Asker } from '../../core/asker.ts';
import type { FileBlock } from '../../core/brief/block.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { type AtomEntry, atomOf } from '../../core/export/atom.ts';
import { htmlPageOf } from '../../core/export/html.ts';
import { markdownOf } from '../../core/export/markdown.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import { platformOf } from '../posting/posting-tools.ts';
import { findEdition } from './answer-digest-show.ts';
import { onWhat, said } from './digest-words.ts';
import { chosenOf, type StandingTools } from './standing-tools.ts';

/** Readers of feeds keep what they have seen; a feed holds the last editions. */
const ENTRIES = 50;

export async function answerDigestExport(ref: string, format: string, asker: Asker, tools: StandingTools): Promise<Brief> {
  const block = /^e\d+$/i.test(ref.trim())
    ? fileOf(await findEdition(ref, asker.workspace, tools), format)
    : await digestFile(ref, format, asker, tools);
  const notices = asker.platform === 'terminal' ? [`To have it in a file: sitrep digest export ${ref} > ${block.name}`] : [];
  return said(`Export of ${ref}`, tools.clock.now(), { notices, blocks: [block] });
}

async function digestFile(
  ref: string,
  format: string,
  { workspace }: Asker,
  { digests, clock, posters }: StandingTools,
): Promise<FileBlock> {
  const digest = chosenOf(ref, await digests.digests({ workspace }), 'digest');
  const posted = (await digests.deliveries({ of: digest.id }, ENTRIES)).filter(({ state }) => state === 'posted');
  const [last] = posted;
  if (format !== 'atom') {
    if (last === undefined)
      throw new UsageError(`${digest.id} has posted nothing yet. /digest now ${digest.id} posts an edition`);
    return fileOf(last, format);
  }
  const entries = (await Promise.all(posted.map((edition) => entryOf(edition, posters)))).flat();
  const text = atomOf({
    identity: `${digest.workspace} ${digest.id} ${digest.createdAt}`,
    title: `sitrep: ${onWhat(digest)}`,
    updated: last?.postedAt ?? clock.now(),
    entries,
  });
  return { kind: 'file', name: `${digest.id}.atom`, type: 'application/atom+xml; charset=utf-8', text };
}

async function entryOf(edition: Delivery, posters: StandingTools['posters']): Promise<AtomEntry[]> {
  const { brief, postedAt } = edition;
  if (brief === undefined || postedAt === undefined) return [];
  const link = await linkTo(edition, posters);
  return [{ identity: identityOf(edition), brief, at: postedAt, ...(link === undefined ? {} : { link }) }];
}

/** Of its first part, where the platform that it was posted on is connected and gives posts an address. */
async function linkTo({ channel, workspace, parts }: Delivery, posters: StandingTools['posters']): Promise<string | undefined> {
  const poster = posters.find(({ platform }) => platform === platformOf(channel));
  const receipt = parts[0]?.receipt;
  return receipt === undefined ? undefined : poster?.linkTo?.(receipt, workspace);
}

function identityOf({ workspace, channel, occasion }: Delivery): string {
  return `${workspace} ${channel} ${occasion.of} ${occasion.slot}`;
}

function fileOf(edition: Delivery, format: string): FileBlock {
  const { id, brief } = edition;
  if (brief === undefined)
    throw new UsageError(`Edition ${id} was never written: ${edition.state}. /digest show ${id} says more`);
  if (format === 'html') return { kind: 'file', name: `${id}.html`, type: 'text/html; charset=utf-8', text: htmlPageOf(brief) };
  if (format === 'md') return { kind: 'file', name: `${id}.md`, type: 'text/markdown; charset=utf-8', text: markdownOf(brief) };
  throw new UsageError(
    `One edition is format:md or format:html. The editions of a digest are a feed: /digest export d1 format:atom`,
  );
}
