import type { Command } from '../src/core/command.ts';

export const why: Command = {
  name: 'why',
  summary: 'What became of an article at each stage, and why: date, copy of, entities, quotations, story.',
  spanish: {
    name: 'por-qué',
    summary: 'Qué fue de una noticia en cada etapa y por qué: fecha, copia, entidades, citas, historia.',
  },
  words: {
    name: 'url-or-id',
    isRequired: true,
    summary: 'the address, id or seed name of an article',
    spanish: { name: 'url-o-id', summary: 'la dirección, el id o el nombre de semilla de una noticia' },
  },
  options: [],
  examples: ['/why a_0abc', '/why 003_1c1e0acb47fc644c.txt'],
  run: (args, desk) => desk.why(args.words ?? '', args.asker),
};
