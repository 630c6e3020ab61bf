import type { Command } from '../src/core/command.ts';
import { DIGEST_ID } from './digest-id.ts';

export const digestRemove: Command = {
  group: 'digest',
  name: 'remove',
  summary: 'No longer posts a digest; what it posted stays.',
  spanish: { name: 'quitar', summary: 'Ya no publica un resumen; lo publicado queda.' },
  isManaging: true,
  words: DIGEST_ID,
  options: [],
  examples: ['/digest remove d1'],
  run: ({ words = '', asker }, desk) => desk.digests.remove(words, asker),
};
