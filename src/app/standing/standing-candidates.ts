/** Digests and watches of a workspace, for suggestions. */
import type { Asker } from '../../core/asker.ts';
import { candidate } from '../../core/chat/rank-suggestions.ts';
import type { DigestStore } from '../../ports/digests.ts';
import { onWhat } from './digest-words.ts';

export function standingCandidates(digests: DigestStore) {
  return {
    digest: async ({ workspace }: Asker) =>
      (await digests.digests({ workspace })).map((digest) =>
        candidate(digest.id, `${digest.id} ${onWhat(digest)}`, [onWhat(digest)]),
      ),
    watch: async ({ workspace }: Asker) =>
      (await digests.watches({ workspace })).map((watch) => candidate(watch.id, `${watch.id} ${watch.topic}`, [watch.topic])),
  };
}
