/** HTML → article, in this thread: pure, but slow or endless on hostile pages. `page-reader.ts` runs it where it can be stopped. */
import { Readability } from '@mozilla/readability';
import { normaliseText } from '../../core/page/normalise-text.ts';
import { accessOf } from './access-of.ts';
import { type Block, wordsIn } from './block.ts';
import { blocksOf } from './blocks-of.ts';
import { type DomDocument, type DomElement, parseDocument } from './dom.ts';
import { filterBlocks } from './filter-blocks.ts';
import { markFurniture } from './mark-furniture.ts';
import type { ArticlePage, RawPage } from './page.ts';
import { countWords } from './plain.ts';
import { type JsonNode, readJsonLd, textIn } from './read-json-ld.ts';
import { createIsThisPage, readMetadata, readMetaTags } from './read-metadata.ts';
import { trimMarkup } from './trim-markup.ts';
import { verbatimLines } from './verbatim-lines.ts';

export function extractPage({ html, url }: RawPage): ArticlePage {
  const trimmed = trimMarkup(html);
  const document = parseDocument(trimmed.html);
  const json = readJsonLd(trimmed.jsonScripts, createIsThisPage(url));
  const said = { document, meta: readMetaTags(document), json, ...(url === undefined ? {} : { url }) };
  const metadata = readMetadata(said);
  const whole = document.body.textContent ?? '';
  markFurniture(document);
  const given = givenBlocks(json.article);
  const page = [document.body.textContent ?? '', ...given.map((block) => block.text)].join('\n');
  const blocks = filterBlocks(chooseBlocks(document, given) ?? blocksOf(parseDocument(trimmed.html).body), metadata.title);
  const text = normaliseText(verbatimLines(blocks, page).join('\n'));
  const access = accessOf({ html, whole, text, meta: said.meta, json, ...(metadata.title ? { title: metadata.title } : {}) });
  return { ...metadata, text, access, problems: trimmed.problems };
}

/**
 * What readability finds; where that is much less than the page itself marks as its article, that; where both are next
 * to nothing, the `articleBody` of its JSON-LD, which pages carry that build their text with scripts.
 */
function chooseBlocks(document: DomDocument, given: readonly Block[]): readonly Block[] | undefined {
  const marked = markedBlocks(document);
  const read = readableBlocks(document);
  if (read === undefined) return [marked, given].find((blocks) => blocks.length > 0);
  const found = [read, marked].sort((a, b) => wordsIn(b) - wordsIn(a))[0] ?? [];
  const best = wordsIn(read) >= wordsIn(marked) * NARROW ? read : found;
  return wordsIn(best) >= wordsIn(given) * NARROW ? best : given;
}

/** Below this share of the other reading, a reading has missed most of the article. */
const NARROW = 0.5;

/** Readability 0.6 breaks on a few documents ("null (reading 'tagName')", 1 in 5,000 of generated mark-up). */
function readableBlocks(document: DomDocument): readonly Block[] | undefined {
  const reader = new Readability<DomElement>(document as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as DomElement,
  });
  try {
    const content = reader.parse()?.content;
    return content == null ? [] : blocksOf(content);
  } catch {
    return undefined;
  }
}

/** Running text inside of what is marked as the article. */
function markedBlocks(document: DomDocument): readonly Block[] {
  const marked = document.querySelector('[itemprop~=articleBody], [itemprop~=liveBlogUpdate]');
  const articles = [...document.querySelectorAll('article')];
  const root = marked ?? (articles.length === 1 ? articles[0] : undefined);
  if (root === undefined) return [];
  const isProse = ({ words, linkDensity, kind }: Block) => words >= 10 && linkDensity < 0.34 && kind !== 'caption';
  return blocksOf(root).filter(isProse);
}

/** With or without mark-up in it, as houses do. A few words are a summary. */
function givenBlocks(article: JsonNode | undefined): readonly Block[] {
  const body = textIn(article, 'articleBody');
  if (body === undefined || countWords(body) < FEWEST_WORDS) return [];
  const markup = /<\/?(?:p|div|br|a|h\d|ul|li|strong|em)\b/i.test(body) ? body : `<pre>${escaped(body)}</pre>`;
  return blocksOf(parseDocument(trimMarkup(markup).html).body);
}

const FEWEST_WORDS = 40;

/** Characters that JSON brings as they are; references stay references. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}
