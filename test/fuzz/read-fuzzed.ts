/** Reads one input as the bot would, and throws where what comes out breaks a promise. */
import { LIMITS } from '../../src/intake/feeds/limits.ts';
import { parseFeed } from '../../src/intake/feeds/parse-feed.ts';
import { extractPage } from '../../src/intake/pages/extract-page.ts';
import type { FuzzInput } from './fuzz-inputs.ts';

export async function readFuzzed({ kind, body, contentType }: FuzzInput): Promise<void> {
  if (kind === 'page') readFuzzedPage(Buffer.from(body).toString(contentType.includes('8859') ? 'latin1' : 'utf8'));
  else await readFuzzedFeed(body, contentType);
}

async function readFuzzedFeed(body: Uint8Array, contentType: string): Promise<void> {
  const { feed, items, problems } = await parseFeed({ url: 'https://fuzz.example/feed', body, contentType });
  promise(items.length <= LIMITS.items, 'more items than are taken');
  promise(problems.length <= LIMITS.problems * 2, 'too many problems');
  for (const said of [feed, ...items]) {
    promise(said.title === undefined || isLine(said.title), `the title ${JSON.stringify(said.title)}`);
    promise(said.link === undefined || /^https?:\/\/[^\s]*$/.test(said.link), `the link ${said.link}`);
    for (const at of [said.published, said.updated])
      promise(at === undefined || new Date(at).toISOString() === at, `the instant ${at}`);
  }
}

/** One line, not endless, nothing that a terminal obeys. */
function isLine(text: string): boolean {
  return text !== '' && text.length <= LIMITS.line && text.isWellFormed() && !/\p{Cc}/u.test(text);
}

function readFuzzedPage(html: string): void {
  const { text, title = 'x' } = extractPage({ html, url: 'https://fuzz.example/page' });
  promise(text.length <= html.length + 1_000, 'a text longer than its page');
  promise(title !== '' && !/[\r\n]/.test(title), `the title ${JSON.stringify(title)}`);
}

function promise(isKept: boolean, what: string): void {
  if (!isKept) throw new Error(`a promise is broken: ${what.slice(0, 300)}`);
}
