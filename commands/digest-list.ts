import type { Command } from '../src/core/command.ts';

export const digestList: Command = {
  group: 'digest',
  name: 'list',
  summary: 'The digests of this workspace: on what, when, where, and which are paused and why.',
  spanish: { name: 'lista', summary: 'Los resúmenes de este espacio: sobre qué, cuándo, dónde y cuáles están en pausa.' },
  options: [],
  examples: ['/digest list'],
  run: ({ asker }, desk) => desk.digests.list(asker),
};
