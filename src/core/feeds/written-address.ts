/** An address as people pass it on → the address. */

/**
 * In angle brackets (RFC 3986, appendix C; Discord shows no preview of those), with a label behind a bar as Slack writes it, or in
 * quotation marks.
 */
export function writtenAddress(text: string): string {
  const plain = text.trim().replace(/^["“„](.*)["”“]$/su, '$1');
  return plain.replace(/^<([^<>|]*)(?:\|[^<>]*)?>$/, '$1').trim();
}
