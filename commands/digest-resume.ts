import type { Command } from '../src/core/command.ts';
import { DIGEST_ID } from './digest-id.ts';

export const digestResume: Command = {
  group: 'digest',
  name: 'resume',
  summary: 'Editions again; the first one covers the time since the last.',
  spanish: { name: 'reanudar', summary: 'Otra vez con ediciones; la primera cubre el tiempo desde la última.' },
  isManaging: true,
  words: DIGEST_ID,
  options: [],
  examples: ['/digest resume d1'],
  run: ({ words = '', asker }, desk) => desk.digests.resume(words, asker),
};
