/** The digest that is meant, shared by the commands that take one. */
import type { Command } from '../src/core/command.ts';

export const DIGEST_ID: NonNullable<Command['words']> = {
  name: 'digest',
  isRequired: true,
  summary: 'the id of a digest',
  spanish: { name: 'resumen', summary: 'el identificador de un resumen' },
  suggests: 'digest',
};
