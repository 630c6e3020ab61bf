import type { Command } from '../src/core/command.ts';
import { DIGEST_ID } from './digest-id.ts';

export const digestNow: Command = {
  group: 'digest',
  name: 'now',
  summary: 'Posts an edition now, out of turn; the next one comes when it is due.',
  spanish: { name: 'ahora', summary: 'Publica una edición ahora, fuera de turno; la siguiente llega a su hora.' },
  isManaging: true,
  words: DIGEST_ID,
  options: [],
  examples: ['/digest now d1'],
  run: ({ words = '', asker }, desk) => desk.digests.now(words, asker),
};
