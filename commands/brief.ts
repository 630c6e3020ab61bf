import type { Command } from '../src/core/command.ts';
import { readWindow, SINCE, UNTIL } from './time-options.ts';

export const brief: Command = {
  name: 'brief',
  summary: 'A briefing on a person, organization, place, theme or any words; without a topic, the most important stories.',
  words: { name: 'topic', isRequired: false, summary: 'what to brief on' },
  options: [
    SINCE,
    UNTIL,
    { name: 'outlet', summary: 'Only reports of this outlet.', example: 'cibercuba' },
    { name: 'lang', summary: 'Only reports in this language: en, es, pt, fr.', example: 'es' },
  ],
  examples: ['/brief venezuela', '/brief "drug trafficking" since:30d', '/brief'],
  run: (args, desk) => {
    const [outlet, language] = [args.options.get('outlet'), args.options.get('lang')];
    return desk.brief({
      ...readWindow(args),
      ...(args.words === undefined ? {} : { topic: args.words }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(language === undefined ? {} : { language: language.toLowerCase() }),
    });
  },
};
