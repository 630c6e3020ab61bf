/** gzip with something behind it that is no gzip, which gunzip(1) and browsers pass over and Node's zlib takes for damage. */
import { promisify } from 'node:util';
import { crc32, type Inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

const HEADER = 10;
const [HAS_CHECKSUM, HAS_EXTRA, HAS_NAME, HAS_COMMENT] = [2, 4, 8, 16];

type Inflated = { readonly buffer: Buffer; readonly engine: Inflate };
const inflate = promisify(inflateRaw) as unknown as (bytes: Uint8Array, options: ZlibOptions) => Promise<Inflated>;

/** The first member, where it is whole and its checksum is right (RFC 1952, section 2.3); undefined otherwise. */
export async function firstMember(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const gzip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = startOfContent(gzip);
  if (start === undefined) return undefined;
  const inflated = await inflate(gzip.subarray(start), { maxOutputLength: most, info: true }).catch(() => undefined);
  if (inflated === undefined) return undefined;
  const { buffer, engine } = inflated;
  const end = start + engine.bytesWritten;
  if (end + 8 > gzip.length) return undefined;
  const isRight = gzip.readUInt32LE(end) === crc32(buffer) && gzip.readUInt32LE(end + 4) === buffer.length;
  return isRight ? buffer : undefined;
}

/** Behind the fixed part of the header: extra bytes, a name, a comment, a checksum, each where its flag is set. */
function startOfContent(gzip: Buffer): number | undefined {
  if (gzip.length < HEADER || gzip.readUInt16BE(0) !== 0x1f8b) return undefined;
  const flags = gzip[3] ?? 0;
  let at = HEADER;
  if ((flags & HAS_EXTRA) !== 0) at += 2 + (gzip.length >= at + 2 ? gzip.readUInt16LE(at) : 0);
  for (const text of [HAS_NAME, HAS_COMMENT]) if ((flags & text) !== 0) at = gzip.indexOf(0, at) + 1 || gzip.length;
  if ((flags & HAS_CHECKSUM) !== 0) at += 2;
  return at < gzip.length ? at : undefined;
}
