/** A few kilobytes that unfold to a gigabyte: stopped at the cap, with little memory. */
import { constants, createBrotliCompress, createDeflate, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { checkFeed } from '../../../src/intake/fetching/check-feed.ts';
import { FEED_LIMITS } from '../../../src/intake/fetching/limits.ts';
import { createHostileServer, endlessly, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { createWeb } from '../../fakes/hostile-web.ts';

const MIB = 1024 * 1024;
const ZEROS = Buffer.alloc(MIB);

let server: HostileServer;
beforeAll(async () => {
  server = await createHostileServer();
});
afterAll(() => server.close());

/** Zeros through a compressor, without ever having them all. */
async function compressed(stream: NodeJS.ReadWriteStream, mebibytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let written = 0; written < mebibytes; written += 1)
    await new Promise<void>((resolve) => stream.write(ZEROS, () => resolve()));
  await new Promise<void>((resolve) => {
    stream.on('end', resolve);
    stream.end();
  });
  return Buffer.concat(chunks);
}

/** A gigabyte in a thousand members, each of a mebibyte (RFC 1952, section 2.2). */
const member = gzipSync(ZEROS);
const gibibyteOfMembers = () => Buffer.concat(Array.from({ length: 1_024 }, () => member));

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 24 } };

/** The largest growth while the work was done. */
async function growthOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  await work();
  clearInterval(watch);
  return Math.max(most, process.memoryUsage().rss) - before;
}

describe('a bomb', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['gzip in gzip, 1 GiB', 'gzip, gzip', () => gzipSync(gibibyteOfMembers())],
    ['gzip, 1 GiB', 'gzip', gibibyteOfMembers],
    ['gzip in br', 'gzip, br', () => compressed(createBrotliCompress(quick), 64)],
    ['br', 'br', () => compressed(createBrotliCompress(quick), 256)],
    ['deflate', 'deflate', () => compressed(createDeflate({ level: 1 }), 128)],
  ])('of %s', async (_, coding, build) => {
    const body = await build();
    const address = server.at('/bomb', say({ headers: [`Content-Encoding: ${coding}`], body }));
    const web = createWeb(readAllowedHosts([server.host]), {}, { ...FEED_LIMITS, totalMs: 15_000 });
    const started = performance.now();
    const growth = await growthOf(async () => {
      const result = await checkFeed(address, {}, web);
      expect([result.outcome, result.problems]).toEqual([
        'failed',
        [`the content unfolds to more than ${FEED_LIMITS.bodyBytes} bytes`],
      ]);
    });
    expect(growth).toBeLessThan(100 * MIB);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('that does not end is cut at the cap', async () => {
    const address = server.at('/endless', endlessly('HTTP/1.1 200 OK\r\n\r\n', ZEROS));
    const web = createWeb(readAllowedHosts([server.host]), {}, FEED_LIMITS);
    const growth = await growthOf(async () => {
      expect((await checkFeed(address, {}, web)).problems).toEqual([`more than ${FEED_LIMITS.bodyBytes} bytes`]);
    });
    expect(growth).toBeLessThan(100 * MIB);
  });

  it('in a small reply of an error is not unfolded far', async () => {
    const address = server.at('/error', say({ status: 403, headers: ['Content-Encoding: gzip'], body: gibibyteOfMembers() }));
    const web = createWeb(readAllowedHosts([server.host]), {}, FEED_LIMITS);
    const growth = await growthOf(async () => {
      expect(await checkFeed(address, {}, web)).toMatchObject({ outcome: 'failed', status: 403 });
    });
    expect(growth).toBeLessThan(100 * MIB);
  });
});
