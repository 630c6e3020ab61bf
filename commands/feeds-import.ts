import type { Command } from '../src/core/command.ts';

export const feedsImport: Command = {
  group: 'feeds',
  name: 'import',
  summary: 'Follow all feeds of an OPML file, as other readers of feeds export it.',
  spanish: { name: 'importar', summary: 'Seguir todas las fuentes de un archivo OPML.' },
  isManaging: true,
  words: {
    name: 'opml',
    isRequired: true,
    summary: 'the address of an OPML file, or its text',
    spanish: { name: 'opml', summary: 'la dirección de un archivo OPML o su texto' },
    isVerbatim: true,
  },
  options: [],
  examples: ['/feeds import https://example.org/feeds.opml'],
  run: ({ words = '', asker }, desk) => desk.feeds.import(words, asker),
};
