import type { Command } from '../src/core/command.ts';
import { DIGEST_ID } from './digest-id.ts';

export const digestPause: Command = {
  group: 'digest',
  name: 'pause',
  summary: 'No editions until it is resumed.',
  spanish: { name: 'pausar', summary: 'Sin ediciones hasta que se reanude.' },
  isManaging: true,
  words: DIGEST_ID,
  options: [],
  examples: ['/digest pause d1'],
  run: ({ words = '', asker }, desk) => desk.digests.pause(words, asker),
};
