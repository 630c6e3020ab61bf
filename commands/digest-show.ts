import type { Command } from '../src/core/command.ts';

export const digestShow: Command = {
  group: 'digest',
  name: 'show',
  summary: 'A digest with its last editions, or one edition as it was posted and what it left out.',
  spanish: { name: 'ver', summary: 'Un resumen con sus últimas ediciones, o una edición tal como se publicó.' },
  words: {
    name: 'id',
    isRequired: true,
    summary: 'the id of a digest (d1) or of an edition (e7)',
    spanish: { name: 'id', summary: 'el identificador de un resumen (d1) o de una edición (e7)' },
    suggests: 'digest',
  },
  options: [],
  examples: ['/digest show d1', '/digest show e7'],
  run: ({ words = '', asker }, desk) => desk.digests.show(words, asker),
};
