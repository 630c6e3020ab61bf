import type { Command } from '../src/core/command.ts';

export const feedsExport: Command = {
  group: 'feeds',
  name: 'export',
  summary: 'The feeds of this workspace as an OPML file, which other readers of feeds take.',
  spanish: { name: 'exportar', summary: 'Las fuentes de este espacio como archivo OPML.' },
  options: [],
  examples: ['/feeds export'],
  run: ({ asker }, desk) => desk.feeds.export(asker),
};
