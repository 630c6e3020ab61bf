import type { Command } from '../src/core/command.ts';

export const watchRemove: Command = {
  group: 'watch',
  name: 'remove',
  summary: 'No longer speaks up for a watch.',
  spanish: { name: 'quitar', summary: 'Ya no avisa.' },
  isManaging: true,
  words: {
    name: 'watch',
    isRequired: true,
    summary: 'the id of a watch',
    spanish: { name: 'aviso', summary: 'el identificador de un aviso' },
    suggests: 'watch',
  },
  options: [],
  examples: ['/watch remove w1'],
  run: ({ words = '', asker }, desk) => desk.watches.remove(words, asker),
};
