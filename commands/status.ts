import type { Command } from '../src/core/command.ts';

export const status: Command = {
  name: 'status',
  summary: 'What is held, how the feeds are, which digests come next and what waits to be posted.',
  spanish: {
    name: 'estado',
    summary: 'Lo que hay, cómo están las fuentes, qué resúmenes siguen y qué espera a publicarse.',
  },
  options: [],
  examples: ['/status'],
  run: ({ asker }, desk) => desk.status(asker),
};
