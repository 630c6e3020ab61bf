/** What Slack takes in one message, each with where it is said. */
export const LIMITS = {
  /**
   * JSON of the blocks of one message. Slack documents no limit; somewhere above 11 thousand `chat.postMessage` answers
   * `msg_blocks_too_long` (bolt-js issues 2509 and 2867).
   */
  json: 9_000,
  /** Block Kit reference, "Blocks": 50 in a message, 100 in a modal or Home. */
  blocks: 50,
  homeBlocks: 100,
  /** Header block: characters of its text. */
  header: 150,
  /** Button element: characters of its text; actions block: elements. */
  button: 75,
  actions: 25,
  /** Link in a block: characters of its address. */
  link: 3_000,
  /** Events API and interactivity, "Responding": uses of a `response_url`. */
  responses: 5,
} as const;
