import type { Command } from '../src/core/command.ts';

export const watchList: Command = {
  group: 'watch',
  name: 'list',
  summary: 'The watches of this workspace.',
  spanish: { name: 'lista', summary: 'Los avisos de este espacio.' },
  options: [],
  examples: ['/watch list'],
  run: ({ asker }, desk) => desk.watches.list(asker),
};
