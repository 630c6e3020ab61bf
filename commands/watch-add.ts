import type { Command } from '../src/core/command.ts';

export const watchAdd: Command = {
  group: 'watch',
  name: 'add',
  summary: 'Speaks up here at once when something new on a topic comes in; one story is one post.',
  spanish: { name: 'agregar', summary: 'Avisa aquí en cuanto llega algo nuevo sobre un tema; una noticia es un mensaje.' },
  isManaging: true,
  words: {
    name: 'topic',
    isFilter: true,
    isRequired: true,
    summary: 'words, names and "phrases" with OR, AND, NOT and brackets',
    spanish: { name: 'tema', summary: 'palabras, nombres y "frases" con OR, AND, NOT y paréntesis' },
    suggests: 'topic',
  },
  options: [
    {
      name: 'quiet',
      summary: 'Hours in which nothing is posted; it waits for their end or for a digest.',
      spanish: { name: 'silencio', summary: 'Horas sin mensajes; lo que llega espera a que acaben o a un resumen.' },
      example: '22:00-06:30',
    },
    {
      name: 'zone',
      summary: 'The time zone of the quiet hours; yours without, or UTC.',
      spanish: { name: 'zona', summary: 'La zona horaria de las horas de silencio; sin ella, la suya o UTC.' },
      example: 'America/Bogota',
      suggests: 'zone',
    },
    {
      name: 'cooldown',
      summary: 'For so long further news of a story change its post; then they are a post of their own.',
      spanish: { name: 'espera', summary: 'Durante ese tiempo lo nuevo de una noticia cambia su mensaje; después es otro.' },
      example: '6h',
    },
  ],
  examples: ['/watch add "tren de aragua" quiet:22:00-06:30 zone:America/Bogota', '/watch add haiti NOT sports'],
  run: ({ words = '', options, asker }, desk) => {
    const [quiet, zone, cooldown] = [options.get('quiet'), options.get('zone'), options.get('cooldown')];
    return desk.watches.add(
      {
        topic: words,
        ...(quiet === undefined ? {} : { quiet }),
        ...(zone === undefined ? {} : { zone }),
        ...(cooldown === undefined ? {} : { cooldown }),
      },
      asker,
    );
  },
};
