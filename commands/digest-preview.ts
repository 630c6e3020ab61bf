import type { Command } from '../src/core/command.ts';
import { DIGEST_ID } from './digest-id.ts';

export const digestPreview: Command = {
  group: 'digest',
  name: 'preview',
  summary: 'What would be posted now, and what would be left out by which rule; posts nothing.',
  spanish: { name: 'probar', summary: 'Lo que se publicaría ahora y lo que quedaría fuera y por qué regla; no publica nada.' },
  words: DIGEST_ID,
  options: [],
  examples: ['/digest preview d1'],
  run: ({ words = '', asker }, desk) => desk.digests.preview(words, asker),
};
