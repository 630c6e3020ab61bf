import type { Command } from '../src/core/command.ts';

export const feedsChanges: Command = {
  group: 'feeds',
  name: 'changes',
  summary: 'Who changed what here, newest first.',
  spanish: { name: 'cambios', summary: 'Quién cambió qué aquí, lo último primero.' },
  options: [],
  examples: ['/feeds changes'],
  run: ({ asker }, desk) => desk.feeds.changes(asker),
};
