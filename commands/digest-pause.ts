import type { Command } from '../src/core/command.ts';

export const digestPause: Command = {
  group: 'digest',
  name: 'pause',
  summary: 'No editions until it is resumed.',
  spanish: { name: 'pausar', summary: 'Sin ediciones hasta que se reanude.' },
  isManaging: true,
  words: {
    name: 'digest',
    isRequired: true,
    summary: 'the id of a digest',
    spanish: { name: 'resumen', summary: 'el identificador de un resumen' },
    suggests: 'digest',
  },
  options: [],
  examples: ['/digest pause d1'],
  run: ({ words = '', asker }, desk) => desk.digests.pause(words, asker),
};
