/** Rows of digests, watches, mutes and deliveries, and back. */
import type { Digest, Mute, Standing, Watch } from '../../core/digest/digest.ts';
import type { FiledReport } from '../../core/digest/filed-report.ts';
import type { Delivery, DeliveryPart, DeliveryState, EditionWindow, Occasion, ToldInPart } from '../../ports/deliveries.ts';
import type { Receipt } from '../../ports/poster.ts';
import type { Named, Value } from './sql.ts';

export interface StandingRow {
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  readonly state: string;
  readonly cursor: number;
  readonly detail: string;
}

export interface DigestRow extends StandingRow {
  readonly covered_until: string;
  readonly next_slot: string | null;
}

export function digestOf(row: DigestRow): Digest {
  return {
    ...(JSON.parse(row.detail) as Omit<Digest, keyof StandingColumns>),
    ...columnsOf(row),
    coveredUntil: row.covered_until,
    ...(row.next_slot === null ? {} : { nextSlot: row.next_slot }),
  };
}

export function watchOf(row: StandingRow): Watch {
  return { ...(JSON.parse(row.detail) as Omit<Watch, keyof StandingColumns>), ...columnsOf(row) };
}

type StandingColumns = Pick<Standing, 'id' | 'workspace' | 'channel' | 'state' | 'cursor'>;

function columnsOf({ id, workspace, channel, state, cursor }: StandingRow): StandingColumns {
  return { id, workspace, channel, state: state as Standing['state'], cursor };
}

export function digestValues(digest: Digest): Named {
  const { id, workspace, channel, state, cursor, coveredUntil, nextSlot, ...detail } = digest;
  const row = { id, workspace, channel, state, cursor, covered_until: coveredUntil, next_slot: nextSlot ?? null };
  return { ...row, detail: JSON.stringify(detail) };
}

export function watchValues(watch: Watch): Named {
  const { id, workspace, channel, state, cursor, ...detail } = watch;
  return { id, workspace, channel, state, cursor, detail: JSON.stringify(detail) };
}

export interface MuteRow {
  readonly id: string;
  readonly channel: string;
  readonly until: string;
  readonly detail: string;
}

export function muteOf(row: MuteRow): Mute {
  const detail = JSON.parse(row.detail) as Pick<Mute, 'target' | 'label' | 'createdBy'>;
  return { ...detail, id: row.id, channel: row.channel, until: row.until };
}

export interface DeliveryRow {
  readonly number: number;
  readonly kind: string;
  readonly occasion_of: string;
  readonly slot: string;
  readonly workspace: string;
  readonly channel: string;
  readonly state: string;
  readonly claimed_at: string;
  readonly posted_at: string | null;
  readonly missed: number;
  readonly attempts: number;
  readonly try_at: string | null;
  readonly why: string | null;
  readonly after: string | null;
  readonly document: string | null;
}

export interface PartRow {
  readonly part: number;
  readonly key: string;
  readonly message: string;
  readonly sent_at: string | null;
  readonly receipt: string | null;
}

export type Document = Pick<Delivery, 'brief' | 'leftOut' | 'reasons'> & {
  readonly window?: EditionWindow;
  readonly told?: readonly ToldInPart[];
};

export function deliveryOf(row: DeliveryRow, parts: readonly PartRow[]): Delivery {
  const { told: _, ...document } = row.document === null ? {} : (JSON.parse(row.document) as Document);
  return {
    id: `e${row.number}`,
    occasion: { kind: row.kind as Occasion['kind'], of: row.occasion_of, slot: row.slot },
    workspace: row.workspace,
    channel: row.channel,
    state: row.state as DeliveryState,
    claimedAt: row.claimed_at,
    missed: row.missed,
    attempts: row.attempts,
    parts: parts.map(partOf),
    ...given('postedAt', row.posted_at),
    ...given('nextTryAt', row.try_at),
    ...given('why', row.why),
    ...(row.after === null ? {} : { after: JSON.parse(row.after) as Receipt }),
    ...document,
  };
}

function partOf(row: PartRow): DeliveryPart {
  return {
    index: row.part,
    key: row.key,
    message: JSON.parse(row.message) as DeliveryPart['message'],
    ...given('sentAt', row.sent_at),
    ...(row.receipt === null ? {} : { receipt: JSON.parse(row.receipt) as Receipt }),
  };
}

export interface FiledRow {
  readonly seq: number;
  readonly id: string;
  readonly story_id: string;
  readonly at: string | null;
  readonly first_seen_at: string;
  readonly is_baseline: number;
  readonly is_withdrawn: number;
  readonly outlet_id: string | null;
  readonly owner_id: string;
  readonly language: string;
  readonly copy_of: string | null;
}

export function filedOf(row: FiledRow): FiledReport {
  return {
    filing: row.seq,
    articleId: row.id,
    storyId: row.story_id,
    firstSeenAt: row.first_seen_at,
    isBaseline: row.is_baseline !== 0,
    isWithdrawn: row.is_withdrawn !== 0,
    ownerId: row.owner_id,
    language: row.language,
    ...given('at', row.at),
    ...given('outletId', row.outlet_id),
    ...given('copyOf', row.copy_of),
  };
}

function given<Key extends string>(key: Key, value: Value): { [K in Key]?: string } {
  return value === null ? {} : ({ [key]: value } as { [K in Key]: string });
}
