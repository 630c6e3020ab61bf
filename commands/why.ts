import type { Command } from '../src/core/command.ts';

export const why: Command = {
  name: 'why',
  summary: 'What became of an article at each stage, and why: read, dated, copy of, entities, quotations, story.',
  words: { name: 'url or id', isRequired: true, summary: 'the address, id or seed name of an article' },
  options: [],
  examples: ['/why a_0abc', '/why 003_1c1e0acb47fc644c.txt'],
  run: (args, desk) => desk.why(args.words ?? ''),
};
