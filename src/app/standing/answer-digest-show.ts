/** `/digest show`: a digest with its last editions, or one edition as it was posted. */
import type { Asker } from '../../core/asker.ts';
import type { Brief } from '../../core/brief/brief.ts';
import { minuteLabel } from '../../core/brief/labels.ts';
import { echo } from '../../core/echo.ts';
import { UsageError } from '../../core/usage-error.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import { digestRows, editionLine, onWhat, said } from './digest-words.ts';
import { leftOutBlock } from './left-out-block.ts';
import { chosenOf, type StandingTools } from './standing-tools.ts';

const EDITIONS_SHOWN = 10;

export async function answerDigestShow(ref: string, asker: Asker, tools: StandingTools): Promise<Brief> {
  const { digests, clock } = tools;
  if (/^e\d+$/i.test(ref.trim())) return editionBrief(await findEdition(ref, asker.workspace, tools), tools);
  const digest = chosenOf(ref, await digests.digests({ workspace: asker.workspace }), 'digest');
  const editions = await digests.deliveries({ of: digest.id }, EDITIONS_SHOWN);
  const rows = editions.map((edition) => ({ label: edition.id, value: editionLine(edition, digest.schedule.timeZone) }));
  return said(`Digest ${digest.id}: ${onWhat(digest)}`, clock.now(), {
    notices: [`Made by ${digest.createdBy} on ${minuteLabel(digest.createdAt)}.`],
    blocks: [
      { kind: 'facts', rows: digestRows(digest, clock.now(), digest.channel === asker.channel ? undefined : digest.channel) },
      ...(rows.length === 0 ? [] : [{ kind: 'facts' as const, heading: 'Editions (/digest show e1 shows one)', rows }]),
    ],
  });
}

/** Throws a `UsageError` where this workspace has no such edition. */
export async function findEdition(
  ref: string,
  workspace: string,
  { digests }: Pick<StandingTools, 'digests'>,
): Promise<Delivery> {
  const edition = await digests.delivery(ref.trim().toLowerCase());
  if (edition !== undefined && edition.workspace === workspace) return edition;
  throw new UsageError(`There is no edition ${echo(ref)}. /digest show d1 lists those of a digest, /digest list the digests`);
}

async function editionBrief(edition: Delivery, tools: StandingTools): Promise<Brief> {
  const state =
    edition.postedAt === undefined
      ? `${edition.state}${edition.why === undefined ? '' : `: ${edition.why}`}`
      : `posted ${minuteLabel(edition.postedAt)}`;
  const head = `Edition ${edition.id} of ${edition.occasion.of}, ${state}.`;
  if (edition.brief === undefined) return said(`Edition ${edition.id}`, tools.clock.now(), { notices: [head] });
  const left = await leftOutBlock(edition.leftOut ?? [], tools);
  return { ...edition.brief, notices: [head, ...edition.brief.notices], blocks: [...edition.brief.blocks, ...left] };
}
