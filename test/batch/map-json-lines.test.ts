/** Newline-delimited JSON through a mapping: order, bad lines, ends of lines, and memory that does not grow. */
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mapJsonLines } from '../../src/batch/map-json-lines.ts';

const shape = z.object({ n: z.number(), text: z.string().optional() });

/** Takes everything at once and keeps it. */
function sink(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

async function run(chunks: Iterable<string | Uint8Array>, map: (value: { n: number }) => object = (value) => value) {
  const [output, errors] = [sink(), sink()];
  const bad = await mapJsonLines(Readable.from(chunks), { output: output.stream, errors: errors.stream }, { shape, map });
  return { bad, out: output.text(), err: errors.text() };
}

describe('lines', () => {
  it('keep their order; a bad one is told with its number and skipped', async () => {
    const ran = await run(['{"n":1}\n', 'not json\n\n{"n":"2"}\n{}\n[]\nnull\n"text"\n{"n":3}\n']);
    expect(ran.out).toBe('{"n":1}\n{"n":3}\n');
    expect(ran.bad).toBe(6);
    expect(ran.err.split('\n')).toEqual([
      'line 2: is not JSON; skipped',
      expect.stringMatching(/^line 4: n: .*; skipped$/),
      expect.stringMatching(/^line 5: n: .*; skipped$/),
      expect.stringMatching(/^line 6: .*; skipped$/),
      expect.stringMatching(/^line 7: .*; skipped$/),
      expect.stringMatching(/^line 8: .*; skipped$/),
      '',
    ]);
  });

  it('may be empty, end with CRLF, follow a byte-order mark, and lack the last line feed', async () => {
    const ran = await run([Buffer.from('\ufeff{"n":1}\r\n\r\n  \n\n{"n":2}\r\n{"n":3}')]);
    expect(ran).toEqual({ bad: 0, out: '{"n":1}\n{"n":2}\n{"n":3}\n', err: '' });
  });

  it('end at a line feed and nowhere else: JSON may hold U+2028 and U+2029 as they are', async () => {
    const text = 'one\u2028two\u2029three\u0085four';
    const ran = await run([`${JSON.stringify({ n: 1, text })}\n`]);
    expect([ran.bad, JSON.parse(ran.out)]).toEqual([0, { n: 1, text }]);
  });

  it('may be longer than any chunk', async () => {
    const text = 'a'.repeat(3_000_000);
    const line = Buffer.from(`${JSON.stringify({ n: 1, text })}\n`);
    const chunks = Array.from({ length: Math.ceil(line.length / 1000) }, (_, index) =>
      line.subarray(index * 1000, index * 1000 + 1000),
    );
    expect(JSON.parse((await run(chunks)).out)).toEqual({ n: 1, text });
  });

  it('that make our own code fail are told like bad ones; the rest goes on', async () => {
    const ran = await run(['{"n":1}\n{"n":2}\n{"n":3}\n'], (value) => {
      if (value.n === 2) throw new RangeError('two is too many');
      return value;
    });
    expect(ran).toEqual({
      bad: 1,
      out: '{"n":1}\n{"n":3}\n',
      err: 'line 2: could not be analysed (two is too many); skipped\n',
    });
  });

  it('of an input that breaks off: what came is answered, and the breaking off is told', async () => {
    const input = Readable.from(
      (function* () {
        yield '{"n":1}\n';
        throw Object.assign(new Error('gone'), { code: 'EIO' });
      })(),
    );
    const output = sink();
    const work = mapJsonLines(input, { output: output.stream, errors: sink().stream }, { shape, map: (value) => value });
    await expect(work).rejects.toThrow('The input cannot be read (EIO)');
    expect(output.text()).toBe('{"n":1}\n');
  });
});

describe('a property', () => {
  const line = fc.record({ n: fc.integer(), text: fc.string({ unit: 'binary', maxLength: 40 }) }, { requiredKeys: ['n'] });
  const lines = fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constant(undefined)), { maxLength: 60 });

  it('however the bytes are cut into chunks, every good line comes out in order and every bad one is counted', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat(40), { minLength: 1 }), async (given, end, cuts) => {
        const bytes = Buffer.from(given.map((value) => (value === undefined ? '{oops' : JSON.stringify(value))).join(end));
        const ran = await run(cutUp(bytes, cuts));
        const good = given.filter((value) => value !== undefined);
        expect(ran.out).toBe(good.map((value) => `${JSON.stringify(value)}\n`).join(''));
        expect(ran.bad).toBe(given.length - good.length);
      }),
      { numRuns: 200 },
    );
  });
});

/** Cuts anywhere, also inside a character. */
function* cutUp(bytes: Buffer, cuts: readonly number[]): Generator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = (cuts[turn % cuts.length] ?? 0) + 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('a reader that takes one chunk a turn', () => {
  it.each(['output', 'errors'] as const)('on %s: of 10,000 lines never more than a few wait', async (slow) => {
    const LINES = 10_000;
    let given = 0;
    let taken = 0;
    let mostWaiting = 0;
    let mostAhead = 0;
    const stream = new Writable({
      highWaterMark: 1024,
      write: (chunk: Buffer, _encoding, done) => {
        mostWaiting = Math.max(mostWaiting, stream.writableLength);
        taken += chunk.toString().split('\n').length - 1;
        setImmediate(done);
      },
    });
    const source = Readable.from(
      (function* () {
        for (; given < LINES; given += 1) {
          mostAhead = Math.max(mostAhead, given - taken);
          yield slow === 'output' ? `{"n":${given}}\n` : 'oops\n';
        }
      })(),
      { highWaterMark: 4 },
    );
    const streams = { output: slow === 'output' ? stream : sink().stream, errors: slow === 'errors' ? stream : sink().stream };
    await mapJsonLines(source, streams, { shape, map: (value) => value });
    await new Promise((resolve) => stream.end(resolve));
    expect(taken).toBe(LINES);
    // One write beyond the mark is what makes `write` answer false.
    expect(mostWaiting).toBeLessThan(1024 + 64);
    expect(mostAhead).toBeLessThan(300);
  });
});
