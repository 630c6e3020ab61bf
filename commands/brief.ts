import type { Command } from '../src/core/command.ts';
import { LANGUAGE_CODES } from '../src/core/language/languages.ts';
import { readWindow, SINCE, UNTIL } from './time-options.ts';

export const brief: Command = {
  name: 'brief',
  summary: 'A briefing on a person, organization, place, theme or any words; alone, the most important stories.',
  spanish: {
    name: 'informe',
    summary: 'Informe sobre una persona, organización, lugar, tema o palabras; solo, lo más importante.',
  },
  words: {
    name: 'topic',
    isRequired: false,
    summary: 'what to brief on',
    spanish: { name: 'tema', summary: 'sobre qué informar' },
    suggests: 'topic',
  },
  options: [
    SINCE,
    UNTIL,
    {
      name: 'outlet',
      summary: 'Only reports of this outlet.',
      spanish: { name: 'medio', summary: 'Solo noticias de este medio.' },
      example: 'cibercuba',
      suggests: 'outlet',
    },
    {
      name: 'lang',
      summary: `Only reports in this language: ${LANGUAGE_CODES.join(', ')}.`,
      spanish: { name: 'idioma', summary: `Solo noticias en este idioma: ${LANGUAGE_CODES.join(', ')}.` },
      example: 'es',
      choices: LANGUAGE_CODES,
    },
  ],
  examples: ['/brief venezuela', '/brief "drug trafficking" since:30d', '/brief'],
  run: (args, desk) => {
    const [outlet, language] = [args.options.get('outlet'), args.options.get('lang')];
    return desk.brief({
      ...readWindow(args),
      ...(args.words === undefined ? {} : { topic: args.words }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(language === undefined ? {} : { language }),
    });
  },
};
