import type { Command } from '../src/core/command.ts';
import { readTime } from '../src/core/read-time.ts';

export const story: Command = {
  name: 'story',
  summary: 'One story: its reports in order, key sentences, who said what, outlets and owners, related stories.',
  spanish: {
    name: 'historia',
    summary: 'Una historia: noticias en orden, frases clave, quién dijo qué, medios y dueños, historias afines.',
  },
  words: {
    name: 'id-or-words',
    isRequired: true,
    summary: 'the id of a story or article, or words to find one by',
    spanish: { name: 'id-o-palabras', summary: 'el id de una historia o noticia, o palabras para encontrarla' },
    suggests: 'story',
  },
  options: [
    {
      name: 'since',
      summary: 'Only what is new in it since you last looked: 24h, monday, 2026-01-28.',
      spanish: { name: 'desde', summary: 'Solo lo nuevo desde que miraste por última vez: 24h, lunes, 2026-01-28.' },
      example: '24h',
    },
  ],
  examples: ['/story sheinbaum cooperation', '/story s_0abc', '/story s_0abc since:24h'],
  run: (args, desk) => {
    const since = args.options.get('since');
    const asked = since === undefined ? {} : { since: readTime(since, args.now, 'since') };
    return desk.story({ ref: args.words ?? '', ...asked });
  },
};
