/** Bytes → text: what charset a document is in, by what it says and by what it is. */
import { Buffer, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { charsetOf, PLATFORM_CHARSETS } from './charsets.ts';

export interface DecodedBody {
  readonly text: string;
  readonly charset: string;
  /** What was declared and does not hold. */
  readonly problem?: string;
}

interface Mark {
  readonly bytes: readonly number[];
  readonly charset: string;
}

/** Byte order marks; UTF-32 first, because the one of UTF-16 begins it (Unicode §23.8). */
const BYTE_ORDER_MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], charset: 'utf32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], charset: 'utf32be' },
  { bytes: [0xff, 0xfe], charset: 'utf16le' },
  { bytes: [0xfe, 0xff], charset: 'utf16be' },
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf8' },
];

/** How `<` and a character behind it look in encodings of more than one byte (XML 1.0, appendix F); `{` for JSON Feed. */
const SHAPES: readonly Mark[] = [0x3c, 0x7b, 0x0a, 0x0d, 0x20].flatMap((first) => [
  { bytes: [first, 0x00, 0x00, 0x00], charset: 'utf32le' },
  { bytes: [0x00, 0x00, 0x00, first], charset: 'utf32be' },
  { bytes: [first, 0x00], charset: 'utf16le' },
  { bytes: [0x00, first], charset: 'utf16be' },
]);

/** The prolog stands at the beginning; more than this is not looked through for it. */
const PROLOG_BYTES = 1024;

/**
 * In the order of RFC 7303 §3 and the WHATWG Encoding standard: byte order mark, HTTP header, XML prolog. What is declared
 * is believed unless the bytes contradict it: valid UTF-8 with characters beyond ASCII is hardly ever anything else, and
 * what is not valid UTF-8 is not UTF-8.
 */
export function decodeBody(body: Uint8Array, contentType?: string): DecodedBody {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = BYTE_ORDER_MARKS.find((candidate) => startsWith(bytes, candidate.bytes));
  if (mark !== undefined) return decodeAs(bytes.subarray(mark.bytes.length), mark.charset);
  const shape = SHAPES.find((candidate) => startsWith(bytes, candidate.bytes));
  if (shape !== undefined) return decodeAs(bytes, shape.charset);
  return decodeDeclared(bytes, charsetOf(headerCharset(contentType)) ?? charsetOf(prologCharset(bytes)));
}

function decodeDeclared(bytes: Buffer, declared: string | undefined): DecodedBody {
  const isPlainUtf8 = isUtf8(bytes);
  if (declared === 'utf8' || (isPlainUtf8 && declared === undefined)) return decodeAs(bytes, 'utf8');
  if (declared === undefined) return decodeAs(bytes, isMostlyUtf8(bytes) ? 'utf8' : 'windows1252');
  if (PLATFORM_CHARSETS.has(declared)) return decodeAs(bytes, declared);
  if (/^utf(?:16|32)/.test(declared)) return lying(decodeAs(bytes, isPlainUtf8 ? 'utf8' : 'windows1252'), declared);
  if (!iconv.encodingExists(declared)) return lying(decodeAs(bytes, isPlainUtf8 ? 'utf8' : 'windows1252'), declared);
  const isMisdeclared = isPlainUtf8 && declared !== 'utf7' && bytes.some((byte) => byte > 0x7f) && !isDoubleByte(declared);
  return isMisdeclared ? lying(decodeAs(bytes, 'utf8'), declared) : decodeAs(bytes, declared);
}

/** Short texts in these can be valid UTF-8 by chance, and they are declared with more care. */
function isDoubleByte(charset: string): boolean {
  return /^(?:gb|big5|windows31j|euc|cp949)/.test(charset);
}

function lying(decoded: DecodedBody, declared: string): DecodedBody {
  return { ...decoded, problem: `declared as ${declared}, read as ${decoded.charset}` };
}

function decodeAs(bytes: Buffer, charset: string): DecodedBody {
  if (PLATFORM_CHARSETS.has(charset)) return { text: new TextDecoder('iso-2022-jp').decode(bytes), charset };
  if (charset !== 'utf8') return { text: iconv.decode(bytes, charset, { stripBOM: true }), charset };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), charset };
  return { text: mixedUtf8(bytes), charset, problem: 'is not valid UTF-8 throughout' };
}

/**
 * UTF-8 with single bytes of windows-1252 pasted into it, as templates in one encoding around articles in another make it:
 * each invalid byte is read by itself and all the rest stays what it is.
 */
function mixedUtf8(bytes: Buffer): string {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
    } else {
      pieces.push(bytes.toString('utf8', start, at), iconv.decode(bytes.subarray(at, at + 1), 'windows1252'));
      at += 1;
      start = at;
    }
  }
  pieces.push(bytes.toString('utf8', start));
  return pieces.join('');
}

/** Letters of windows-1252 seldom stand together in the way that UTF-8 has them, so a few sequences that are right tell. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let [right, wrong] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) right += 1;
    if (length === 0) wrong += 1;
    at += Math.max(1, length);
  }
  return right > wrong;
}

/** Bytes of the UTF-8 sequence that begins here; 0 where none does (RFC 3629 §4). */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = announcedLength(first);
  const [least, most] = SECOND_BYTES[first] ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || at + length > bytes.length || second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function announcedLength(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/** Narrower than after other first bytes: nothing longer than it need be, no surrogates, nothing beyond U+10FFFF. */
const SECOND_BYTES: Readonly<Record<number, readonly [least: number, most: number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function headerCharset(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1];
}

function prologCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, PROLOG_BYTES);
  return /<\?xml\s[^>]*?\bencoding\s*=\s*["']?([^"'\s?>]+)/i.exec(start)?.[1];
}
