/** What Discord takes; more of anything and the whole message is refused. */

/** Components V2: https://discord.com/developers/docs/components/reference. Nested ones count as well. */
export const COMPONENTS_PER_MESSAGE = 40;
/** Over all text displays of a message together; found by practice, the reference says so of one display. */
export const TEXT_PER_MESSAGE = 4000;
export const BUTTONS_PER_ROW = 5;
export const BUTTON_LABEL = 80;
/** Application commands: https://discord.com/developers/docs/interactions/application-commands. */
export const DESCRIPTION = 100;
export const OPTION_NAME = 32;
export const CHOICES = 25;
export const CHOICE_TEXT = 100;
/** Forum posts: https://discord.com/developers/docs/resources/channel. */
export const THREAD_NAME = 100;
export const TAGS_PER_POST = 5;
/** https://discord.com/developers/docs/resources/message#create-message. */
export const NONCE = 25;
