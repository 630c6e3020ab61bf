import type { Command } from '../src/core/command.ts';

export const feedsAdd: Command = {
  group: 'feeds',
  name: 'add',
  summary: 'Follow a feed, or the feed of a site: its address is looked into, and what is found is said.',
  spanish: { name: 'agregar', summary: 'Seguir una fuente: se revisa la dirección y se dice qué hay en ella.' },
  isManaging: true,
  words: {
    name: 'address',
    isRequired: true,
    summary: 'the address of a feed or of a site',
    spanish: { name: 'direccion', summary: 'la dirección de una fuente o de un sitio' },
  },
  options: [
    {
      name: 'outlet',
      summary: 'The outlet that its articles count for, where its address does not tell.',
      spanish: { name: 'medio', summary: 'El medio al que se atribuyen sus artículos, si la dirección no lo dice.' },
      example: '"Efecto Cocuyo"',
      suggests: 'outlet',
    },
    {
      name: 'title',
      summary: 'What it is called here, in place of its own title.',
      spanish: { name: 'titulo', summary: 'Cómo se llama aquí, en lugar de su propio título.' },
      example: '"Cocuyo: politics"',
    },
  ],
  examples: ['/feeds add efectococuyo.com', '/feeds add https://example.org/feed.xml title:"Field notes"'],
  run: ({ words = '', options, asker }, desk) => {
    const [outlet, title] = [options.get('outlet'), options.get('title')];
    return desk.feeds.add(
      { address: words, ...(outlet === undefined ? {} : { outlet }), ...(title === undefined ? {} : { title }) },
      asker,
    );
  },
};
