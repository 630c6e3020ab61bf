import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsIn } from '../../../src/core/digest/same-words.ts';

describe('the typographical rule', () => {
  it.each([
    ['“No deal,” she said.', 'Then: "No deal" — she  said!', true],
    ['El café está cerrado', 'EL CAFE ESTA CERRADO.', true],
    ['Eight warships sailed', 'Three warships sailed', false],
    ['They will not go', 'They will go', false],
    ['$5.2m was paid', '$52m was paid', false],
    ['the ports of Cuba', 'the reports of Cubans', false],
  ])('%s in %s: %s', (said, text, stands) => {
    expect(standsIn(said, text)).toBe(stands);
  });

  it('leaves any change of marks between words alone, and none of a word', () => {
    const word = fc.constantFrom('eight', 'warships', 'sailed', 'venezuela', 'thursday');
    const mark = fc.constantFrom(' ', '  ', ', ', ' — ', '” “', '; ', '\n');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 8 }),
        fc.array(mark, { minLength: 8, maxLength: 8 }),
        (words, marks) => {
          const set = words.map((one, index) => one + (marks[index] ?? ' ')).join('');
          expect(standsIn(words.join(' '), `Before it. ${set} After it.`)).toBe(true);
          expect(standsIn(words.join(' '), set.replace(words[0] ?? '', 'other'))).toBe(
            words.slice(1).join(' ').includes(words.join(' ')),
          );
        },
      ),
    );
  });
});
