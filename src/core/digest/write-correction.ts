/** Says that an article reads differently from what was posted: before and after, both verbatim. */
import { type Article, headingOf, type Sentence } from '../article.ts';
import type { FactsBlock } from '../brief/block.ts';
import type { Brief } from '../brief/brief.ts';
import { dayLabel } from '../brief/labels.ts';
import { createSourceList } from '../brief/source-list.ts';
import type { Instant } from '../instant.ts';
import type { Told } from './digest.ts';
import { sentenceNow, standsIn } from './same-words.ts';

export interface CorrectionMaterial {
  /** As it stands. */
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** Its texts before, oldest first. */
  readonly earlier: readonly Article[];
  /** Sentences and statements that the channel was told from it, with when. */
  readonly told: readonly (Told & { readonly at: Instant })[];
  /** What earlier corrections in this channel said of it. */
  readonly corrections: readonly Brief[];
  readonly asOf: Instant;
  readonly outletName: (id: string) => string | undefined;
}

/** `undefined` where all that was told still stands there, but for its typography. */
export function writeCorrection(material: CorrectionMaterial): Brief | undefined {
  const { article, told, asOf, outletName } = material;
  const said = new Set(material.corrections.flatMap(beforeIn));
  const gone = told.filter(({ kind, text }) => kind !== 'story' && !standsIn(text, article.text) && !said.has(text));
  const once = [...new Map(gone.map((one) => [one.text, one])).values()];
  if (once.length === 0) return undefined;
  const sources = createSourceList(outletName);
  sources.numberOf(article);
  const blocks = once.map((one) => changeBlock(one, material, sources.cite));
  const outlet = (article.outletId === undefined ? undefined : outletName(article.outletId)) ?? 'The outlet';
  return {
    title: `Correction: ${headingOf(article)}`,
    asOf,
    notices: [`${outlet} changed the article after it was quoted here.`],
    blocks,
    sources: sources.sources(),
  };
}

type Cite = ReturnType<typeof createSourceList>['cite'];

function changeBlock(
  told: Told & { readonly at: Instant },
  { article, sentences, earlier }: CorrectionMaterial,
  cite: Cite,
): FactsBlock {
  const before = earlier.map(({ text }) => text).join('\n');
  const now = sentenceNow(told.text, { text: article.text, sentences }, before);
  const after = now === undefined ? 'no such sentence any more' : `“${cite(article, now).text}” [1]`;
  return {
    kind: 'facts',
    rows: [
      { label: BEFORE, value: `“${told.text}” (posted ${dayLabel(told.at)})` },
      { label: 'now', value: after },
    ],
  };
}

const BEFORE = 'before';

function beforeIn({ blocks }: Brief): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
    .filter(({ label }) => label === BEFORE)
    .map(({ value }) => value.slice(1, value.lastIndexOf('” (posted ')));
}
