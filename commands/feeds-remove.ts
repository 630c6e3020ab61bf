import type { Command } from '../src/core/command.ts';

export const feedsRemove: Command = {
  group: 'feeds',
  name: 'remove',
  summary: 'No longer follow a feed; what was read of it stays.',
  spanish: { name: 'quitar', summary: 'Dejar de seguir una fuente; lo leído se conserva.' },
  isManaging: true,
  words: {
    name: 'feed',
    isRequired: true,
    summary: 'its title, address, host or id',
    spanish: { name: 'fuente', summary: 'su título, dirección o id' },
    suggests: 'feed',
  },
  options: [],
  examples: ['/feeds remove example.org/feed.xml'],
  run: ({ words = '', asker }, desk) => desk.feeds.remove(words, asker),
};
