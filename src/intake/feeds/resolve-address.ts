/** Relative addresses → absolute ones. */

/** RFC 3986 §5.1: each base is relative to the one around it, the outermost to where the document was found. */
export function baseOf(bases: readonly string[], outermost: string | undefined): string | undefined {
  return bases.reduce<string | undefined>((outer, base) => resolved(base, outer) ?? outer, outermost);
}

/** An absolute http or https address, as the WHATWG URL standard reads it; nothing where there is none. */
export function webAddress(address: string, base?: string): string | undefined {
  const url = resolved(address, base);
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
}

function resolved(address: string, base?: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '') return undefined;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return undefined;
  }
}
