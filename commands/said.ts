import type { Command } from '../src/core/command.ts';
import type { QuoteKind } from '../src/core/quote.ts';
import { readWindow, SINCE, UNTIL } from './time-options.ts';

/** People ask for what was quoted or reported; the ledger's own word for the second is `indirect`. */
const KINDS: Readonly<Record<string, QuoteKind>> = { direct: 'direct', mixed: 'mixed', reported: 'indirect' };

export const said: Command = {
  name: 'said',
  summary: 'Who said what: the statements of a person or body, newest first; without a name, of everybody.',
  spanish: {
    name: 'dijo',
    summary: 'Quién dijo qué: declaraciones, las más nuevas primero; sin nombre, de todos sobre el tema.',
  },
  words: {
    name: 'who',
    isRequired: false,
    summary: 'who said it',
    spanish: { name: 'quién', summary: 'quién lo dijo' },
    suggests: 'speaker',
  },
  options: [
    {
      name: 'about',
      summary: 'Only statements on this person, organization, place, theme or words.',
      spanish: { name: 'sobre', summary: 'Solo declaraciones sobre esta persona, organización, lugar, tema o palabras.' },
      suggests: 'topic',
      example: '"cartel of the suns"',
    },
    SINCE,
    UNTIL,
    {
      name: 'kind',
      summary: 'Only direct quotations, only reported speech, or statements that are both.',
      spanish: { name: 'tipo', summary: 'Solo citas directas, solo estilo indirecto, o lo que es ambas cosas.' },
      example: 'direct',
      choices: Object.keys(KINDS),
    },
  ],
  examples: ['/said rubio', '/said rubio about:venezuela', '/said about:"cartel of the suns"'],
  run: (args, desk) => {
    const [about, kind] = [args.options.get('about'), KINDS[args.options.get('kind') ?? '']];
    return desk.said({
      ...readWindow(args),
      ...(args.words === undefined ? {} : { who: args.words }),
      ...(about === undefined ? {} : { about }),
      ...(kind === undefined ? {} : { kind }),
    });
  },
};
