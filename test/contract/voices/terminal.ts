/** What a terminal of 100 columns shows. */
import { createPaper, loadWrapper } from '../../../src/chat/terminal/paper.ts';
import { renderBrief } from '../../../src/chat/terminal/render-brief.ts';
import { safeLink } from '../../../src/core/chat/safe-link.ts';
import type { Voice } from './heard.ts';
import { HIDDEN_ESCAPES } from './hidden.ts';

await loadWrapper();

export const terminal: Voice = {
  name: 'the terminal',
  file: 'terminal.txt',
  say: (brief) => `${renderBrief(brief, createPaper({ width: 100, hasColour: false })).join('\n')}\n`,
  hear: (said) => ({
    // Without colours what is cited stands between these.
    text: said.replace(/[⟦⟧]/gu, ''),
    links: said.split('\n').flatMap((line) => {
      const link = safeLink(
        line.trim().replace(HIDDEN_ESCAPES, (shown) => String.fromCodePoint(Number.parseInt(shown.slice(3, -1), 16))),
      );
      return link === undefined ? [] : [{ label: link.host, to: link.url }];
    }),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    hazards: [...said.matchAll(/(?![\n\u200d])[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/gu)].map(
      ([char]) => `control ${char.charCodeAt(0).toString(16)}`,
    ),
  }),
  refuses: () => [],
};
