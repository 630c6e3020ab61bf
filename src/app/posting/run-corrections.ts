/** Articles that read differently from what was posted: one reply in each channel that saw it. */
import type { Brief } from '../../core/brief/brief.ts';
import { standsIn } from '../../core/digest/same-words.ts';
import { writeCorrection } from '../../core/digest/write-correction.ts';
import type { ToldAndChanged } from '../../ports/digests.ts';
import type { PostingTools } from './posting-tools.ts';

const LOOKED_AT = 500;
const CORRECTIONS_BEFORE = 20;

export async function takeOnCorrections(tools: PostingTools): Promise<void> {
  const changed = await tools.digests.changedSinceTold(LOOKED_AT);
  const places = new Map(changed.map((told) => [`${told.channel} ${told.articleId}`, told]));
  for (const told of places.values()) {
    try {
      await takeOn(told, tools);
    } catch (cause) {
      tools.log.error({ article: told.articleId, channel: told.channel, err: cause }, 'a correction could not be made');
    }
  }
}

async function takeOn(told: ToldAndChanged, { digests, clock, ...tools }: PostingTools): Promise<void> {
  const { channel, workspace, articleId, currentFingerprint, receipt } = told;
  const brief = await correctionOf(articleId, channel, { digests, clock, ...tools });
  if (brief !== undefined) {
    await digests.claim({
      occasion: { kind: 'correction', of: articleId, slot: currentFingerprint },
      workspace,
      channel,
      at: clock.now(),
      missed: 0,
      ...(receipt === undefined ? {} : { after: receipt }),
    });
  }
  // After the claim: a kill in between makes the same claim again, which is refused as taken.
  await digests.keepChecked(channel, articleId, currentFingerprint);
}

/** What is to be said in this channel of this article, as it stands; `undefined` where nothing is. */
export async function correctionOf(
  articleId: string,
  channel: string,
  { store, digests, library, clock }: Pick<PostingTools, 'store' | 'digests' | 'library' | 'clock'>,
): Promise<Brief | undefined> {
  const versions = await store.versions(articleId);
  const article = versions.at(-1);
  if (article === undefined) return undefined;
  // Where the page could be read only later, its text is another than the feed's, and nobody edited anything: like with like.
  const earlier = versions.slice(0, -1).filter(({ textBasis }) => textBasis === article.textBasis);
  const told = (await digests.toldFrom(articleId)).filter((one) => one.channel === channel);
  const before = await digests.deliveries({ of: articleId, channel }, CORRECTIONS_BEFORE);
  return writeCorrection({
    article,
    sentences: (await store.sentences([articleId])).get(articleId) ?? [],
    earlier,
    told: told.filter(({ text }) => earlier.some((version) => standsIn(text, version.text))),
    corrections: before.flatMap(({ brief, state }) => (brief === undefined || state !== 'posted' ? [] : [brief])),
    asOf: clock.now(),
    outletName: library.outletName,
  });
}
