import type { Command } from '../src/core/command.ts';

export const show: Command = {
  name: 'show',
  summary: 'Our own copy of an article, with the cited passages marked.',
  spanish: { name: 'mostrar', summary: 'Nuestra copia de una noticia, con los pasajes citados marcados.' },
  words: {
    name: 'id',
    isRequired: true,
    summary: 'the id of an article, as the sources of an answer give it',
    spanish: { name: 'id', summary: 'el id de una noticia, como lo dan las fuentes de una respuesta' },
  },
  options: [],
  examples: ['/show a_0abc', '/show a_0abc:120-240'],
  run: (args, desk) => desk.show(args.words ?? ''),
};
