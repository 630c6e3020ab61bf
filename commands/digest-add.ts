import type { Command } from '../src/core/command.ts';

export const digestAdd: Command = {
  group: 'digest',
  name: 'add',
  summary: 'A digest of this channel at set times: only what it has not been told yet.',
  spanish: { name: 'agregar', summary: 'Un resumen en este canal a horas fijas: solo lo que aún no se ha contado.' },
  isManaging: true,
  words: {
    name: 'topic',
    isFilter: true,
    isRequired: false,
    summary: 'words, names and "phrases" with OR, AND, NOT and brackets; everything without',
    spanish: { name: 'tema', summary: 'palabras, nombres y "frases" con OR, AND, NOT y paréntesis; sin tema, todo' },
    suggests: 'topic',
  },
  options: [
    {
      name: 'at',
      summary: 'The time or times of day.',
      spanish: { name: 'hora', summary: 'La hora o las horas del día.' },
      example: '07:45,18:00',
    },
    {
      name: 'days',
      summary: 'The days of the week; every day without.',
      spanish: { name: 'dias', summary: 'Los días de la semana; sin ellos, todos.' },
      example: 'mon-fri',
    },
    {
      name: 'cron',
      summary: 'In place of times and days: a cron expression of five fields.',
      spanish: { name: 'cron', summary: 'En lugar de horas y días: una expresión cron de cinco campos.' },
      example: '"45 7 * * 1-5"',
    },
    {
      name: 'zone',
      summary: 'The time zone; yours without, or UTC where it is not known.',
      spanish: { name: 'zona', summary: 'La zona horaria; sin ella, la suya, o UTC si no se conoce.' },
      example: 'America/Bogota',
      suggests: 'zone',
    },
    {
      name: 'empty',
      summary: 'Without news: say so and what was checked, or keep silent.',
      spanish: { name: 'vacio', summary: 'Sin novedades: decirlo y qué se revisó, o callar.' },
      example: 'silent',
      choices: ['post', 'silent'],
    },
  ],
  examples: [
    '/digest add venezuela OR "cartel of the suns" at:07:45 days:mon-fri zone:America/Bogota',
    '/digest add at:07:45,18:00',
    '/digest add haiti NOT sports cron:"0 8 * * mon"',
  ],
  run: ({ words, options, asker }, desk) => {
    const typed = ['at', 'days', 'cron', 'zone'].flatMap((name) => {
      const value = options.get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return desk.digests.add(
      {
        ...Object.fromEntries(typed),
        ...(words === undefined ? {} : { topic: words }),
        isSilent: options.get('empty') === 'silent',
      },
      asker,
    );
  },
};
