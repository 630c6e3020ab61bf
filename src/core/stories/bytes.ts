/** Numbers and words in few bytes, and back. Whole numbers as in LEB128 (DWARF 5, section 7.6): seven bits to a byte, the lowest first. */

export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1. */
  whole(value: number): void;
  /** Any number, in eight bytes. */
  real(value: number): void;
  /** What is no Unicode (half a pair of surrogates) comes back as the sign that stands for it. */
  texts(values: readonly string[]): void;
  /** Four bytes each, as this machine keeps them. */
  numbers(values: Uint32Array): void;
  /** All that was written. */
  done(): Uint8Array;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
/** For one number at a time. */
const REAL = new Float64Array(1);
const REAL_BYTES = new Uint8Array(REAL.buffer);

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(8192);
  let end = 0;
  const room = (more: number) => {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (end + more));
    larger.set(bytes.subarray(0, end));
    bytes = larger;
  };
  const put = (more: Uint8Array) => {
    room(more.length);
    bytes.set(more, end);
    end += more.length;
  };
  const whole = (value: number) => {
    room(8);
    let left = value;
    for (; left >= 0x80; left = Math.floor(left / 0x80)) {
      bytes[end] = (left % 0x80) | 0x80;
      end += 1;
    }
    bytes[end] = left;
    end += 1;
  };
  return {
    whole,
    real(value) {
      REAL[0] = value;
      put(REAL_BYTES);
    },
    texts(values) {
      const encoded = ENCODER.encode(values.join(''));
      whole(values.length);
      for (const { length } of values) whole(length);
      whole(encoded.length);
      put(encoded);
    },
    numbers(values) {
      whole(values.length);
      put(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    },
    done: () => bytes.slice(0, end),
  };
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export interface ByteReader {
  whole(): number;
  real(): number;
  texts(): string[];
  numbers(): Uint32Array;
}

export function createByteReader(bytes: Uint8Array, start = 0): ByteReader {
  let at = start;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const whole = () => {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      return first;
    }
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  };
  // Copied, because a number has to stand at a multiple of its size.
  const copied = (length: number) => new Uint8Array(take(length)).buffer;
  return {
    whole,
    real: () => new Float64Array(copied(8))[0] ?? Number.NaN,
    texts() {
      const lengths: number[] = [];
      for (let left = whole(); left > 0; left -= 1) lengths.push(whole());
      const text = DECODER.decode(take(whole()));
      const values: string[] = [];
      let end = 0;
      for (const length of lengths) {
        values.push(text.slice(end, end + length));
        end += length;
      }
      return values;
    },
    numbers: () => new Uint32Array(copied(4 * whole())),
  };
}

/** FNV-1a, 32 bits: tells bytes that were changed or cut off. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5 | 0; // as a number of 32 bits: begun as a larger one the loop is compiled anew again and again
  // By index: an iterator over five kilobytes took a third of a restart.
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
