import type { Command } from '../src/core/command.ts';

export const feedsCheck: Command = {
  group: 'feeds',
  name: 'check',
  summary: 'Ask for one feed now and say what came of it.',
  spanish: { name: 'revisar', summary: 'Consultar una fuente ahora y decir qué resultó.' },
  words: {
    name: 'feed',
    isRequired: true,
    summary: 'a feed that is followed here, or the address of another',
    spanish: { name: 'fuente', summary: 'una fuente de aquí o la dirección de otra' },
    suggests: 'feed',
  },
  options: [],
  examples: ['/feeds check https://example.org/feed.xml'],
  run: ({ words = '', asker }, desk) => desk.feeds.check(words, asker),
};
