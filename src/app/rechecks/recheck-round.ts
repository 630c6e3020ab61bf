/** Cited pages whose time has come, some at a time and few of each host: the network is there for news first. */
import type { Recheck } from '../../core/rechecks/recheck.ts';
import { type Rechecked, type RecheckTools, recheckCited } from './recheck-cited.ts';

/** In a round, and of one host in it. A page is asked about twenty times in all, so that a round every five minutes does for 800 newly cited pages a day. */
const LIMIT = { pages: 60, ofHost: 3 } as const;
/** Pages at a time; those of one host one after the other (`HostQueue`). */
const SIDE_BY_SIDE = 4;

/** Whether anything is to be said in a channel. One page that breaks does not stop the rest. */
export async function recheckRound(tools: RecheckTools, signal?: AbortSignal): Promise<boolean> {
  const due = (await tools.rechecks.due(tools.clock.now(), LIMIT))[Symbol.iterator]();
  const outcomes: Rechecked[] = [];
  const work = async () => {
    for (let next = due.next(); next.done !== true && !signal?.aborted; next = due.next()) {
      outcomes.push(await recheckOne(next.value, tools, signal));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return outcomes.some((outcome) => outcome === 'edited' || outcome === 'withdrawn' || outcome === 'back');
}

async function recheckOne(recheck: Recheck, tools: RecheckTools, signal: AbortSignal | undefined): Promise<Rechecked> {
  try {
    const outcome = await recheckCited(recheck, tools, signal);
    tools.log.debug({ article: recheck.articleId, outcome }, 'a cited page was asked for again');
    return outcome;
  } catch (cause) {
    if (!signal?.aborted)
      tools.log.error({ article: recheck.articleId, err: cause }, 'a cited page could not be asked for again');
    return 'open';
  }
}
