/** What a person did wrong; the message tells that person what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
