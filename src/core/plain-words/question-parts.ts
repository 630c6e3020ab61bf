/** Parts of questions that are the same in both languages. */

/** The full name of a command, and the sentences that ask it: regular expressions whose named groups are `words` and options. */
export type Forms = readonly [command: string, sentences: readonly string[]];

export const STORY_ID = '(?<words>s_[0-9a-z]+)';
export const ARTICLE_ID = '(?<words>a_[0-9a-z]+(?::[\\d,-]+)?)';
export const ADDRESS = '(?<words>https?://\\S+)';
export const ARTICLE = '(?<words>a_[0-9a-z]+|https?://\\S+)';
