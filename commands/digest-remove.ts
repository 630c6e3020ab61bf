import type { Command } from '../src/core/command.ts';

export const digestRemove: Command = {
  group: 'digest',
  name: 'remove',
  summary: 'No longer posts a digest; what it posted stays.',
  spanish: { name: 'quitar', summary: 'Ya no publica un resumen; lo publicado queda.' },
  isManaging: true,
  words: {
    name: 'digest',
    isRequired: true,
    summary: 'the id of a digest',
    spanish: { name: 'resumen', summary: 'el identificador de un resumen' },
    suggests: 'digest',
  },
  options: [],
  examples: ['/digest remove d1'],
  run: ({ words = '', asker }, desk) => desk.digests.remove(words, asker),
};
