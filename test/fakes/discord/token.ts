/** What the fake takes for the bot's token. */
export const TOKEN = 'MTAw.fake.token';
