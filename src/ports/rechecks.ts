/** The memory of cited pages that are asked for again. Citing itself is remembered with what a channel was told (`DigestStore`). */

import type { Instant } from '../core/instant.ts';
import type { Recheck } from '../core/rechecks/recheck.ts';

export type { Recheck };

export interface RecheckStore {
  /** Those whose time has come, longest overdue first, no more than `ofHost` of one host. */
  due(now: Instant, limit: { readonly pages: number; readonly ofHost: number }): Promise<readonly Recheck[]>;
  /** As it was before and what was cited meanwhile. */
  keep(recheck: Recheck): Promise<void>;
  /** Pages of this host, cited last first. */
  ofHost(host: string, limit: number): Promise<readonly Recheck[]>;
}
