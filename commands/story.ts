import type { Command } from '../src/core/command.ts';

export const story: Command = {
  name: 'story',
  summary: 'One story: its reports in order, key sentences, who said what, outlets and owners.',
  words: { name: 'id or words', isRequired: true, summary: 'the id of a story or article, or words to find one by' },
  options: [],
  examples: ['/story sheinbaum cooperation', '/story s_0abc'],
  run: (args, desk) => desk.story(args.words ?? ''),
};
