/** The rights that the app asks for, each with what it is for. */
export const SCOPES: Readonly<Record<string, string>> = {
  commands: 'slash commands and the shortcut',
  'chat:write': 'answers and digests',
  'chat:write.public': 'digests in public channels that it was not invited to',
  'app_mentions:read': 'questions in mentions',
  'im:history': 'questions in direct messages',
  'channels:history': 'looks for a digest that may have been posted, before posting it again',
  'groups:history': 'the same in private channels',
  'channels:read': 'who made a channel and so may manage what it follows',
  'groups:read': 'the same in private channels',
  'users:read': 'who may manage, time zone and language',
};
