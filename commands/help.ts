import type { Command } from '../src/core/command.ts';

export const help: Command = {
  name: 'help',
  summary: 'What can be asked; with the name of a command, that one in full.',
  spanish: { name: 'ayuda', summary: 'Lo que se puede preguntar; con el nombre de un comando, ese en detalle.' },
  words: {
    name: 'command',
    isRequired: false,
    summary: 'the name of a command',
    spanish: { name: 'comando', summary: 'el nombre de un comando' },
    suggests: 'command',
  },
  options: [],
  examples: ['/help', '/help brief'],
  run: (args, desk) => desk.help(args.words),
};
