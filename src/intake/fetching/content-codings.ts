/** Content-Encoding undone (RFC 9110, section 8.4.1), with an end to what it may unfold to. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { FetchFailure } from './fetch-failure.ts';
import { firstMember } from './first-member.ts';
import { CODING_LAYERS } from './limits.ts';

const CODINGS = ['gzip', 'deflate', 'br'] as const;
export type Coding = (typeof CODINGS)[number];

/** In the order in which they were applied. Throws for what is unknown or nested too deeply. */
export function readCodings(names: readonly string[]): Coding[] {
  const codings = names.filter((name) => name !== 'identity').map(codingOf);
  if (codings.length > CODING_LAYERS)
    throw new FetchFailure('encoding', `the content is encoded ${codings.length} times, ${CODING_LAYERS} are undone`);
  return codings;
}

/** RFC 9110, section 8.4.1.3: `x-gzip` is `gzip`. */
function codingOf(name: string): Coding {
  const coding = CODINGS.find((candidate) => candidate === name.replace(/^x-(?=gzip$)/, ''));
  if (coding === undefined)
    throw new FetchFailure('encoding', `the content is encoded in a way that is not known (${name.slice(0, 40)})`);
  return coding;
}

const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE';

type Undo = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

const UNDO: Readonly<Record<Coding, Undo>> = {
  gzip: (bytes, options) =>
    promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip)(bytes, options).catch(async (cause: unknown) => {
      const member = codeOf(cause) === TOO_LARGE ? undefined : await firstMember(bytes, options.maxOutputLength ?? 0);
      if (member === undefined) throw cause;
      return member;
    }),
  deflate: (bytes, options) => undeflate(bytes)(bytes, options),
  br: (bytes, { maxOutputLength }) =>
    promisify<Uint8Array, { maxOutputLength?: number }, Uint8Array>(brotliDecompress)(
      bytes,
      maxOutputLength === undefined ? {} : { maxOutputLength },
    ),
};

/** "deflate" ought to be zlib's format (RFC 1950); many servers send bare RFC 1951. The first two bytes tell them apart. */
function undeflate([first = 0, second = 0]: Uint8Array): Undo {
  const isZlib = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  return promisify<Uint8Array, ZlibOptions, Uint8Array>(isZlib ? inflate : inflateRaw);
}

/** `most`: bytes that each layer may unfold to; beyond that it stops, and no more than that was ever in memory. */
export async function decodeContent(body: Uint8Array, codings: readonly Coding[], most: number): Promise<Uint8Array> {
  let bytes = body;
  for (const coding of codings.toReversed()) {
    // Nothing at all is what servers send for an empty body, whatever the header says.
    if (bytes.length === 0) return bytes;
    bytes = await UNDO[coding](bytes, { maxOutputLength: most }).catch((cause: unknown) => {
      throw codingFailure(coding, most, cause);
    });
  }
  return bytes;
}

function codingFailure(coding: Coding, most: number, cause: unknown): FetchFailure {
  const code = codeOf(cause);
  if (code === TOO_LARGE) return new FetchFailure('too-large', `the content unfolds to more than ${most} bytes`, { cause });
  if (code === 'Z_BUF_ERROR') return new FetchFailure('encoding', `the ${coding} content is cut short`, { cause });
  return new FetchFailure('encoding', `the ${coding} content is damaged`, { cause });
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
