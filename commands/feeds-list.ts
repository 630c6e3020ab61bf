import type { Command } from '../src/core/command.ts';

export const feedsList: Command = {
  group: 'feeds',
  name: 'list',
  summary: 'The feeds that are followed here, each with its condition, its last success and its next turn.',
  spanish: { name: 'lista', summary: 'Las fuentes que se siguen aquí, cada una con su estado.' },
  words: {
    name: 'words',
    isRequired: false,
    summary: 'only those that have this in their title, address, folder or condition',
    spanish: { name: 'palabras', summary: 'solo las que lo llevan en título, dirección, carpeta o estado' },
  },
  options: [],
  examples: ['/feeds list', '/feeds list failed', '/feeds list ecuador'],
  run: ({ words, asker }, desk) => desk.feeds.list(words, asker),
};
