/** Text as it is printed, for whoever shows text: of every width, and hostile. */
import fc from 'fast-check';

/** Words by how many columns each of their characters takes on a terminal. */
const WORDS = [
  'security',
  'Venezuela',
  'narcotráfico',
  'Cártel',
  'e\u0301le\u0301ctions',
  '安全保障会議',
  '한국어보도',
  'カリブ海',
  '，（全角）',
  '😀',
  '👩‍👩‍👧',
  '🇻🇪',
  '👍🏽',
  'a'.repeat(130),
  '漢'.repeat(70),
  'https://example.org/a/very/long/path',
  'tab\tbed',
];

/** What must never reach a screen as it is: escapes, reordering, hiding, ends of text. */
export const HOSTILE = [
  '\u001b[31m',
  '\u001b[2J\u001b[H',
  '\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007',
  '\u009b31m',
  '\u0000',
  '\u0007',
  '\b\b\b',
  '\r',
  '\u202egnorw',
  '\u2066\u2069',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u{e0041}\u{e0042}',
] as const;

const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) });

/** Some words; what separates them may be a line feed. */
export const printedText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ', '\n')), { minLength: 1, maxLength: 10 })
  .map((parts) =>
    parts
      .map(([text, space]) => text + space)
      .join('')
      .trim(),
  )
  .filter((text) => text !== '');

/** A text without line feeds. */
export const printedLine = printedText.map((text) => text.replaceAll('\n', ' '));
