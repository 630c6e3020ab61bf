/** Pages as they might be scraped: titles, prose, labels, days and offices in any order, and some that is no text at all. */
import fc from 'fast-check';

const LINES = [
  'Marco Rubio praises cooperation on security in the region',
  'If Delcy Rodríguez does not Cooperate Marco Rubio Warns that the United States Could Use Force',
  'The hearing will mark Rubio’s first public appearance before Congress since the operation.',
  'US Secretary of State Marco Rubio stated this morning, January 28, during his appearance at the Capitol, that President Donald Trump’s administration is conducting serious talks. Rubio appeared this Wednesday at the Capitol.',
  'The hearing before Congress will be the first public appearance of Rubio since the operation, and it will mark a turn, the agency said in a long report on Tuesday.',
  'CARACAS, 28 ene 2026 (EFE).- El presidente Gustavo Petro dijo hoy, 28 de enero, que llegará la próxima semana.',
  'Rubio will arrive in Mexico City on September 2, where he is expected to meet with President Claudia Sheinbaum.',
  'The State Department reported this Thursday that Rubio will travel to Mexico City next week.',
  '“Anything that is a threat to the national security, he’s going to confront,” he said.',
  ...[
    'Related videos:',
    'Lea también',
    'Lea también: otra noticia',
    'Noticias relacionadas',
    '相关文章',
    'AI 生成的图像',
    'Foto: EFE',
  ],
  ...['Preguntas frecuentes', 'Frequently Asked Questions about it', 'Archivado en:', 'Filed under:', 'Por Ana Pérez', '© AFP'],
  ...['What is known?', 'Caracas, Havana, and Bogotá react with concern', '© 2026 EFE', 'January 28, 2026', '—', ' ', ''],
];

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

export const pageTexts = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' \n\n\n')), { maxLength: 60, size: 'max' })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));
