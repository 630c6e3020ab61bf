import type { Command } from '../src/core/command.ts';

export const mute: Command = {
  name: 'mute',
  summary: 'Keeps a story or a topic out of this channel for a time; without words, what is muted.',
  spanish: { name: 'silenciar', summary: 'Deja fuera de este canal una noticia o un tema por un tiempo; sin nada, qué lo está.' },
  isManaging: 'with words',
  words: {
    name: 'story-or-topic',
    isFilter: true,
    isRequired: false,
    summary: 'the id of a story as a brief shows it, or a topic',
    spanish: { name: 'noticia-o-tema', summary: 'el identificador de una noticia, o un tema' },
    suggests: 'story',
  },
  options: [
    {
      name: 'for',
      summary: 'For how long; two days without.',
      spanish: { name: 'por', summary: 'Por cuánto tiempo; sin él, dos días.' },
      example: '48h',
    },
  ],
  examples: ['/mute s_0abc for:48h', '/mute haiti for:3d', '/mute'],
  run: ({ words, options, asker }, desk) =>
    words === undefined ? desk.mutes.list(asker) : desk.mutes.add(words, options.get('for'), asker),
};
