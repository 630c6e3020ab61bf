/** Forms of reports under seal: what another version of the program read, or what was damaged on the disk, is not taken for a report. */
import { type ByteReader, checksumOf, createByteReader } from './bytes.ts';
import { readingPrint } from './reading-print.ts';

/** Ahead of what is sealed: the print of the reading in twelve letters, and a checksum in four bytes. */
const PRINT = 12;
const SEAL = PRINT + 4;

export function seal(form: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(SEAL + form.length);
  for (let at = 0; at < PRINT; at += 1) sealed[at] = readingPrint().charCodeAt(at);
  new DataView(sealed.buffer).setUint32(PRINT, checksumOf(form));
  sealed.set(form, SEAL);
  return sealed;
}

/** What was sealed, to be read; undefined where the seal is not ours or broken. */
export function unseal(sealed: Uint8Array): ByteReader | undefined {
  if (sealed.length < SEAL) return undefined;
  const print = String.fromCharCode(...sealed.subarray(0, PRINT));
  if (print !== readingPrint()) return undefined;
  const { buffer, byteOffset, length } = sealed;
  const form = sealed.subarray(SEAL);
  const isWhole = new DataView(buffer, byteOffset, length).getUint32(PRINT) === checksumOf(form);
  return isWhole ? createByteReader(form) : undefined;
}
