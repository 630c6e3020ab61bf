/** A chat platform as a server of its own, with what stands in its channels, and a poster that speaks to it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Poster, Posting, Receipt } from '../../src/ports/poster.ts';

/** How it can tell whether a post arrived. */
export type Telling = 'by looking' | 'by key' | 'not at all';

export interface HttpPlatform {
  readonly url: string;
  readonly posts: readonly Posting[];
  clear(telling: Telling): void;
  close(): Promise<void>;
}

export async function startPlatform(): Promise<HttpPlatform> {
  const posts: Posting[] = [];
  let telling: Telling = 'by looking';
  const answer = (path: string, posting: Posting): Receipt | 'absent' => {
    const held = posts.findIndex(({ key }) => key === posting.key);
    if (path === '/find' || (held >= 0 && telling === 'by key')) {
      return held < 0 ? 'absent' : { channel: posting.channel, message: `m${held}` };
    }
    posts.push(posting);
    return { channel: posting.channel, message: `m${posts.length - 1}` };
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    response.end(JSON.stringify(answer(request.url ?? '', JSON.parse(body) as Posting)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    clear: (next) => {
      posts.length = 0;
      telling = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Says a Brief in two messages. */
export function httpPoster(url: string, telling: Telling): Poster {
  const ask = async (path: string, body: object) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { connection: 'close' },
    });
    return (await response.json()) as Receipt | 'absent';
  };
  return {
    platform: 'fake',
    compose: ({ title }) => [1, 2].map((part) => ({ message: { text: `${title}, ${part}` } })),
    post: async (posting) => ({ kind: 'posted', receipt: (await ask('/post', posting)) as Receipt }),
    edit: async (receipt) => ({ kind: 'posted', receipt }),
    find: async ({ key, channel }) => {
      if (telling !== 'by looking') return { kind: 'unable', ...(telling === 'by key' ? { keyHoldsFor: 300 } : {}) };
      const found = await ask('/find', { key, channel });
      return found === 'absent' ? { kind: 'absent' } : { kind: 'found', receipt: found };
    },
  };
}
