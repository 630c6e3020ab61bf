/** Why a fetch came to nothing, in words for people and one word for programs. */

export type FailureReason =
  | 'refused'
  | 'unknown-name'
  | 'unreachable'
  | 'insecure'
  | 'timed-out'
  | 'redirect'
  | 'too-large'
  | 'encoding'
  | 'broken-reply'
  | 'cut-short';

export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly reason: FailureReason;
  /** Of the reply that could not be read to its end; missing where none began. */
  readonly status: number | undefined;

  constructor(reason: FailureReason, message: string, options: ErrorOptions & { readonly status?: number | undefined } = {}) {
    super(message, options);
    this.reason = reason;
    this.status = options.status;
  }
}

/** Codes of Node, OpenSSL, undici and llhttp, most exact first. */
const BY_CODE: readonly (readonly [RegExp, FailureReason, string])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'unknown-name', 'the host name is not known'],
  [/^ECONNREFUSED$/, 'unreachable', 'the connection was refused'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'timed-out', 'no connection in time'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'too-large', 'the header is longer than 16 KiB'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'cut-short', 'the body is not as long as announced'],
  [/^(UND_ERR_SOCKET|ECONNRESET|EPIPE|ECONNABORTED)$/, 'cut-short', 'the connection ended before the reply did'],
  [/^HPE_|^HTTPParserError$/, 'broken-reply', 'the reply is no valid HTTP'],
  [/CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL|^EPROTO|^UNABLE_TO/, 'insecure', 'no secure connection'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EINVAL)$/, 'unreachable', 'the host cannot be reached'],
];

/** Whatever was thrown as a failure; its own words stay in `cause`. `status`: of the reply, where one had begun. */
export function asFailure(cause: unknown, status?: number): FetchFailure {
  if (cause instanceof FetchFailure)
    return status === undefined ? cause : new FetchFailure(cause.reason, cause.message, { cause, status });
  const codes = codesOf(cause);
  for (const code of codes) {
    const row = BY_CODE.find(([pattern]) => pattern.test(code));
    if (row !== undefined) return new FetchFailure(row[1], `${row[2]} (${code})`, { cause, status });
  }
  return new FetchFailure('broken-reply', `the exchange failed (${codes[0] ?? 'no reason given'})`, { cause, status });
}

/** `AggregateError` is what Node throws when every address of a name failed. */
function codesOf(cause: unknown): string[] {
  if (!(cause instanceof Error)) return [];
  const own = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
  const inner = cause instanceof AggregateError ? cause.errors.flatMap(codesOf) : [];
  return [own, ...inner];
}
