/** What is remembered of digests, watches and mutes, and of what each channel was told. */
import type { Digest, Mute, Told, Watch } from '../core/digest/digest.ts';
import type { FiledReport } from '../core/digest/filed-report.ts';
import type { Instant } from '../core/instant.ts';
import type { DeliveryStore } from './deliveries.ts';
import type { Receipt } from './poster.ts';

/** Something that a channel was told, and the text of its article has changed since. */
export interface ToldAndChanged extends Told {
  readonly channel: string;
  readonly workspace: string;
  readonly delivery: string;
  readonly receipt?: Receipt;
  readonly currentFingerprint: string;
}

export interface ToldThere extends Told {
  readonly channel: string;
  readonly at: Instant;
  readonly delivery: string;
}

type By = { readonly actor: string; readonly at: Instant };
export type NewDigest = Omit<Digest, 'id'>;
export type NewWatch = Omit<Watch, 'id'>;

export interface DigestStore extends DeliveryStore {
  addDigest(digest: NewDigest): Promise<Digest>;
  /** Not those that were removed, in the order in which they were made. */
  digests(of: { readonly workspace?: string; readonly channel?: string }): Promise<readonly Digest[]>;
  digest(id: string): Promise<Digest | undefined>;
  /** Replaces it, and logs who did what. */
  changeDigest(digest: Digest, by: By & { readonly what: string }): Promise<void>;
  /** Active ones whose slot has come, longest overdue first. */
  due(now: Instant, limit: number): Promise<readonly Digest[]>;
  addWatch(watch: NewWatch): Promise<Watch>;
  watches(of: { readonly workspace?: string; readonly channel?: string }): Promise<readonly Watch[]>;
  watch(id: string): Promise<Watch | undefined>;
  changeWatch(watch: Watch, by: By & { readonly what: string }): Promise<void>;
  /** Without a log: what was filed up to here has been looked at. Never goes back. */
  advanceWatch(id: string, cursor: number): Promise<void>;
  /** Muting the same again replaces the end. */
  addMute(mute: Omit<Mute, 'id'>, by: By & { readonly workspace: string }): Promise<Mute>;
  /** Those that have not ended. */
  mutes(channel: string, now: Instant): Promise<readonly Mute[]>;
  removeMute(id: string, by: By & { readonly workspace: string; readonly channel: string }): Promise<boolean>;

  /** The number of the last filing; 0 before the first. */
  lastFiling(): Promise<number>;
  /** The number of the last filing of a report that was first seen before then. */
  filingBefore(at: Instant): Promise<number>;
  /** Reports filed after `from` and up to `to`, latest first. */
  filed(range: { readonly from: number; readonly to: number }, limit: number): Promise<readonly FiledReport[]>;

  /** What this channel was told of these stories (and of those that became part of them), oldest first. */
  toldOf(channel: string, storyIds: readonly string[]): Promise<readonly ToldThere[]>;
  /** What this channel was told lately, of whatever story, newest first. */
  toldSince(channel: string, since: Instant, limit: number): Promise<readonly ToldThere[]>;
  /** What was told from this article, where and when, in the order told. */
  toldFrom(articleId: string): Promise<readonly ToldThere[]>;
  /** Sentences and statements that were told and whose article reads differently now. */
  changedSinceTold(limit: number): Promise<readonly ToldAndChanged[]>;
  /** The channel's memory of this article is of its present text from now on. */
  keepChecked(channel: string, articleId: string, fingerprint: string): Promise<void>;
}
