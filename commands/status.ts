import type { Command } from '../src/core/command.ts';

export const status: Command = {
  name: 'status',
  summary: 'What is held: articles, stories, statements, the latest date, who is known.',
  spanish: {
    name: 'estado',
    summary: 'Lo que hay: noticias, historias, declaraciones, la fecha más reciente, quién es conocido.',
  },
  options: [],
  examples: ['/status'],
  run: (_args, desk) => desk.status(),
};
