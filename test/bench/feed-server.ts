/** A process that serves feeds for measuring how they are polled, so that its work and memory are not those of the bot. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generatedFeed } from './generated-feeds.ts';

/** Different bodies; feeds beyond these repeat them under their own address. */
const BODIES = 60;

const bodies = Array.from({ length: BODIES }, (_, index) => {
  const { body } = generatedFeed(index);
  return { body, etag: `"${createHash('sha256').update(body).digest('hex')}"` };
});

/** `/feed/7`: every second one answers a condition, the others send all of it again, as many servers do. */
const server = createServer((request, response) => {
  const index = Number(/^\/feed\/(\d+)$/.exec(request.url ?? '')?.[1] ?? 0);
  const { body = Buffer.alloc(0), etag = '' } = bodies[index % BODIES] ?? {};
  const isConditional = index % 2 === 0;
  if (isConditional && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...(isConditional ? { etag } : {}) }).end(body);
});

server.listen(0, '0.0.0.0', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
