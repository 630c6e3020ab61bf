/** Header fields byte for byte: each character is one byte (ISO 8859-1), as RFC 9110, section 5.5 has it. */

export type ReplyHeaders = readonly (readonly [name: string, value: string])[];

/** `raw` alternates names and values. */
export function readHeaders(raw: readonly Uint8Array[]): ReplyHeaders {
  const texts = raw.map((bytes) => Buffer.from(bytes).toString('latin1'));
  return Array.from({ length: Math.floor(texts.length / 2) }, (_, index) => {
    const [name = '', value = ''] = texts.slice(2 * index, 2 * index + 2);
    return [name.toLowerCase(), value.replace(/^[\t ]+|[\t ]+$/g, '')];
  });
}

/** Every value of a field, in the order of the lines. */
export function valuesOf(headers: ReplyHeaders, name: string): string[] {
  return headers.filter(([candidate]) => candidate === name).map(([, value]) => value);
}

/** The first value; fields that may stand once only are not joined. */
export function firstOf(headers: ReplyHeaders, name: string): string | undefined {
  return valuesOf(headers, name)[0];
}

/** Comma-separated values of all lines, in lower case (RFC 9110, section 5.6.1: empty ones do not count). */
export function listOf(headers: ReplyHeaders, name: string): string[] {
  return valuesOf(headers, name)
    .flatMap((value) => value.toLowerCase().split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
