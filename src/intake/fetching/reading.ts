/** A reply as it comes in, piece by piece. */
import { type BodyRule, bodyBound, bodyRule } from './body-rule.ts';
import { type Coding, decodeContent, readCodings } from './content-codings.ts';
import { FetchFailure } from './fetch-failure.ts';
import { INTERIM_REPLIES } from './limits.ts';
import { listOf, type ReplyHeaders } from './reply-headers.ts';

/** Header and body as they were on the wire. */
export interface RawReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly rule: BodyRule;
  readonly codings: readonly Coding[];
  readonly wire: Uint8Array;
}

export interface Reading {
  /** How the body is to be read; undefined for a reply before the reply (1xx). Throws for what is not read at all. */
  start(status: number, headers: ReplyHeaders): BodyRule | undefined;
  /** False as soon as it is too much. */
  add(chunk: Uint8Array): boolean;
  /** Undefined until the header is there, whatever is wrong with the rest of it. */
  status(): number | undefined;
  /** Undefined until the header is there. */
  soFar(): RawReply | undefined;
}

/** `most`: bytes on the wire. */
export function createReading(most: number): Reading {
  let head: Omit<RawReply, 'wire'> | undefined;
  let seen: number | undefined;
  let [interim, length, bound] = [0, 0, most];
  const chunks: Uint8Array[] = [];
  return {
    start: (status, headers) => {
      if (status < 200) {
        interim += 1;
        if (interim > INTERIM_REPLIES) throw new FetchFailure('broken-reply', `more than ${INTERIM_REPLIES} interim replies`);
        return undefined;
      }
      seen = status;
      const rule = bodyRule(status);
      bound = bodyBound(rule, headers, most);
      head = { status, headers, rule, codings: codingsOf(rule, headers) };
      return rule;
    },
    add: (chunk) => {
      length += chunk.length;
      if (length <= bound) chunks.push(chunk);
      return length <= bound;
    },
    status: () => seen,
    soFar: () => head && { ...head, wire: Buffer.concat(chunks) },
  };
}

/** A refusal stands, however its page is encoded. */
function codingsOf(rule: BodyRule, headers: ReplyHeaders): Coding[] {
  try {
    return readCodings(listOf(headers, 'content-encoding'));
  } catch (cause) {
    if (rule === 'all') throw cause;
    return [];
  }
}

/** The body decoded; of a refusal, nothing where that fails. */
export async function bodyOf({ rule, wire, codings }: RawReply, most: number): Promise<Uint8Array> {
  // Files that are stored compressed ("feed.xml.gz") come without a word about it; no feed begins with these bytes (RFC 1952, 2.3.1).
  const isFile = codings.length === 0 && wire[0] === 0x1f && wire[1] === 0x8b;
  const decoded = decodeContent(wire, isFile ? ['gzip'] : codings, most);
  return rule === 'all' ? decoded : decoded.catch(() => new Uint8Array());
}
