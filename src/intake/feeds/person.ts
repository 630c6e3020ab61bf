/** Who wrote it, as feeds write people down. */
import type { Capture } from './capture.ts';
import { LIMITS } from './limits.ts';

/**
 * A person is an element with `name` and `email` inside (RFC 4287 §3.2), or a line of text (RSS, Dublin Core). The name
 * where there is one, else the address.
 */
export function readPerson({ pieces }: Capture, decode: (text: string) => string): string {
  const parts = new Map<string, string>();
  let part = '';
  for (const { kind, raw } of pieces) {
    if (kind === 'tag') part = raw.startsWith('</') ? '' : (/^<([^\s<>]+)/.exec(raw)?.[1] ?? '');
    else parts.set(part, `${parts.get(part) ?? ''}${kind === 'cdata' ? raw : decode(raw)}`);
  }
  const [name, email, line] = ['name', 'email', ''].map((key) =>
    (parts.get(key) ?? '').slice(0, LIMITS.line).replace(/\s+/g, ' ').trim(),
  );
  return name || email || nameInLine(line ?? '');
}

/** "ann@example.org (Ann Ash)" (RSS 2.0), "Ann Ash (ann@example.org)", "Ann Ash <ann@example.org>" (RFC 822). */
function nameInLine(line: string): string {
  const addressFirst = /^\S+@\S+\s+\(([^()]+)\)$/.exec(line)?.[1];
  const nameFirst = /^([^()<>]*[^()<>\s])\s*[(<](?:mailto:)?[^\s()<>]+@[^\s()<>]+[)>]$/.exec(line)?.[1];
  return (addressFirst ?? nameFirst ?? line).trim();
}
