import type { Command } from '../src/core/command.ts';

export const story: Command = {
  name: 'story',
  summary: 'One story: its reports in order, key sentences, who said what, outlets and owners.',
  spanish: { name: 'historia', summary: 'Una historia: sus noticias en orden, frases clave, quién dijo qué, medios y dueños.' },
  words: {
    name: 'id-or-words',
    isRequired: true,
    summary: 'the id of a story or article, or words to find one by',
    spanish: { name: 'id-o-palabras', summary: 'el id de una historia o noticia, o palabras para encontrarla' },
    suggests: 'story',
  },
  options: [],
  examples: ['/story sheinbaum cooperation', '/story s_0abc'],
  run: (args, desk) => desk.story(args.words ?? ''),
};
