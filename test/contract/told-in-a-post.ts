/** Something that a channel was told, by a post that went through all of its steps. */
import type { Told } from '../../src/core/digest/digest.ts';
import type { DigestStore } from '../../src/ports/digests.ts';

let posts = 0;

export async function toldInAPost(digests: DigestStore, told: readonly Told[], at: string): Promise<void> {
  posts += 1;
  const place = { workspace: 'w', channel: 'terminal' };
  const claimed = await digests.claim({ occasion: { kind: 'watch', of: 'w1', slot: `s ${posts}` }, ...place, at, missed: 0 });
  const [id, holder] = [claimed?.id ?? '', 'a process'];
  await digests.hold(id, { holder, until: new Date(Date.parse(at) + 60_000).toISOString() }, at);
  const brief = { title: '', asOf: at, notices: [], blocks: [], sources: [] };
  const window = { from: 0, to: 0, since: at, until: at };
  await digests.keepComposed(id, holder, { brief, window, parts: [{ key: `k ${posts}`, message: {} }], told, leftOut: [] });
  await digests.keepSending(id, holder, { index: 0, at });
  await digests.keepReceipt(id, holder, { index: 0, receipt: { channel: 'terminal', message: String(posts) } });
  await digests.finish(id, holder, { state: 'posted', at });
}
