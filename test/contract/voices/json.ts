/** The document itself, as `--json` prints it, read by a program. */
import type { Brief } from '../../../src/core/brief/brief.ts';
import { expectedIn } from './expected.ts';
import type { Voice } from './heard.ts';

export const json: Voice = {
  name: 'JSON',
  file: 'brief.json',
  say: (brief) => `${JSON.stringify(brief, null, 2)}\n`,
  hear: (said) => {
    const { pieces, links } = expectedIn(JSON.parse(said) as Brief);
    return { text: pieces.map(([first]) => first).join('\n'), links: links.map((to) => ({ label: to, to })), hazards: [] };
  },
  refuses: () => [],
};
