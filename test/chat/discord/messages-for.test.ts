/** Any answer as Discord messages: inside every limit, nothing lost, and what somebody else wrote is nothing but text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTheirs } from '../../../src/chat/discord/escape-text.ts';
import { messagesFor, plainMessage } from '../../../src/chat/discord/messages-for.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { cleanText } from '../../../src/core/chat/clean-text.ts';
import { writeScript } from '../../../src/core/chat/write-script.ts';
import type { Message } from '../../../src/ports/poster.ts';
import { anyBrief } from '../../arbitraries/brief.ts';
import { problemsIn } from '../../fakes/discord/body-rules.ts';
import { SPEC_NOTICE } from '../../fakes/discord/rest.ts';
import { BRIEF } from './discord-house.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { plainOf, readMarkdown } from './read-markdown.ts';

const CHANNEL = '/channels/300000000000000001/messages';
const buttons = Array.from({ length: 10 }, (_, index) => ({
  label: `Button ${index} ${'x'.repeat(90)}`,
  customId: `ask:${index}`,
}));
const turnTo = (page: number) => `turn:q:${page}`;

/** The texts of all messages, line by line, without page numbers. */
function linesOf(messages: readonly Message[]): string[] {
  return messages
    .flatMap(({ components }) => textsIn(components))
    .flatMap((text) => text.split('\n'))
    .filter((line) => !/^-# Page \d+ of \d+$/.test(line));
}

function textsIn(components: unknown): string[] {
  if (!Array.isArray(components)) return [];
  return (components as { content?: string; components?: unknown }[]).flatMap(({ content, components: inner }) =>
    content === undefined ? textsIn(inner) : [content],
  );
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe(`an answer as Discord messages${SPEC_NOTICE}`, () => {
  it('is inside every limit, whatever it says', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        for (const message of messagesFor({ brief, buttons, turnTo })) expect(problemsIn('POST', CHANNEL, message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says every word of the script, in its order, with every link', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const lines = writeScript(brief).flatMap((section) => section.lines);
        const said = linesOf(messagesFor({ brief }));
        expect(squeezed(said.map(plainOf).join('\n'))).toBe(
          squeezed(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('\n')),
        );
        const links = said.flatMap((line) => readMarkdown(line).links.map(({ url }) => url));
        expect(links).toEqual(lines.flatMap(({ runs }) => runs.flatMap(({ link }) => (link === undefined ? [] : [link]))));
      }),
      { numRuns: 150 },
    );
  });

  it('of many small parts is inside the limit of components, with three rows of buttons', () => {
    const blocks = Array.from({ length: 60 }, (_, index) => ({
      kind: 'facts' as const,
      heading: `Part ${index}`,
      rows: [{ label: 'a', value: 'b' }],
    }));
    const pages = messagesFor({ brief: { ...BRIEF, blocks }, buttons, turnTo });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(problemsIn('POST', CHANNEL, page)).toEqual([]);
  });

  it('has at least one page, although there is nothing to say', () => {
    const [only, another] = messagesFor({ brief: { ...BRIEF, title: '' } });
    expect(another).toBeUndefined();
    expect(problemsIn('POST', CHANNEL, only)).toEqual([]);
  });

  it('of forty stories goes on over pages, each with the way to the others', () => {
    const row = (index: number) => ({ label: `Fact ${index}`, value: 'x'.repeat(300) });
    const brief: Brief = { ...BRIEF, blocks: [{ kind: 'facts', rows: Array.from({ length: 40 }, (_, index) => row(index)) }] };
    const pages = messagesFor({ brief, turnTo });
    expect(pages.length).toBeGreaterThan(3);
    const labels = pages.map((page) => [...JSON.stringify(page).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label));
    expect(labels[0]).toEqual([`More: page 2 of ${pages.length}`]);
    expect(labels[1]).toEqual(['Back to page 1', `More: page 3 of ${pages.length}`]);
    expect(labels.at(-1)).toEqual([`Back to page ${pages.length - 1}`]);
  });
});

describe('what somebody else wrote', () => {
  it.each(HOSTILE_TEXTS)('%j is shown as it is', (text) => {
    const brief: Brief = {
      ...BRIEF,
      title: text,
      notices: [text],
      blocks: [{ kind: 'facts', heading: text, rows: [{ label: text, value: text }] }],
    };
    for (const line of [...linesOf(messagesFor({ brief })), ...linesOf([plainMessage(text)])]) {
      const { active } = readMarkdown(line);
      expect(active, line).toEqual([]);
    }
    const [title = ''] = linesOf(messagesFor({ brief }));
    expect(plainOf(title)).toBe(cleanText(text));
  });

  it('is nothing but text, whatever it is', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '~~',
      '`',
      '||',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '@',
      '#',
      '-',
      '+',
      '1',
      '.',
      ':',
      '\\',
      ' ',
      'a',
      '!',
      '{',
      '@everyone',
      '<@1>',
      ':x:',
      'https://evil.example',
      '](https://evil.example)',
      '\u202e',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const text = cleanText(pieces.join(''));
        const escaped = escapeTheirs(text);
        expect(readMarkdown(escaped).active, escaped).toEqual([]);
        expect(plainOf(escaped)).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });
});
