import type { Command } from '../src/core/command.ts';

export const digestExport: Command = {
  group: 'digest',
  name: 'export',
  summary: 'An edition as a Markdown or HTML file, or the editions of a digest as an Atom feed.',
  spanish: { name: 'exportar', summary: 'Una edición como archivo Markdown o HTML, o las de un resumen como fuente Atom.' },
  words: {
    name: 'id',
    isRequired: true,
    summary: 'the id of an edition (e7), or of a digest (d1): its last edition, or for atom all of them',
    spanish: { name: 'id', summary: 'el identificador de una edición (e7) o de un resumen (d1)' },
    suggests: 'digest',
  },
  options: [
    {
      name: 'format',
      summary: 'What kind of file; Markdown without.',
      spanish: { name: 'formato', summary: 'Qué clase de archivo; sin él, Markdown.' },
      example: 'html',
      choices: ['md', 'html', 'atom'],
    },
  ],
  examples: ['/digest export e7', '/digest export e7 format:html', '/digest export d1 format:atom'],
  run: ({ words = '', options, asker }, desk) => desk.digests.export(words, options.get('format') ?? 'md', asker),
};
