import type { Command } from '../src/core/command.ts';

export const unmute: Command = {
  name: 'unmute',
  summary: 'Ends a mute before its time.',
  spanish: { name: 'reactivar', summary: 'Termina un silencio antes de tiempo.' },
  isManaging: true,
  words: {
    name: 'mute',
    isRequired: true,
    summary: 'the id of a mute, or what is muted',
    spanish: { name: 'silencio', summary: 'el identificador de un silencio, o lo silenciado' },
  },
  options: [],
  examples: ['/unmute m1', '/unmute haiti'],
  run: ({ words = '', asker }, desk) => desk.mutes.remove(words, asker),
};
