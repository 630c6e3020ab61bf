import type { Command } from '../src/core/command.ts';

export const help: Command = {
  name: 'help',
  summary: 'What can be asked; with the name of a command, that one in full.',
  words: { name: 'command', isRequired: false, summary: 'the name of a command' },
  options: [],
  examples: ['/help', '/help brief'],
  run: (args, desk) => desk.help(args.words),
};
