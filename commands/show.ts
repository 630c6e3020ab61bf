import type { Command } from '../src/core/command.ts';

export const show: Command = {
  name: 'show',
  summary: 'Our own copy of an article, with the cited passages marked.',
  words: { name: 'id', isRequired: true, summary: 'the id of an article, as the sources of an answer give it' },
  options: [],
  examples: ['/show a_0abc', '/show a_0abc:120-240'],
  run: (args, desk) => desk.show(args.words ?? ''),
};
