/** Says that an article which was quoted in a channel is no longer at its address, and what of it was shown; or that it is back. */
import { type Article, headingOf, type Withdrawal } from '../article.ts';
import type { Brief } from '../brief/brief.ts';
import { dayLabel, minuteLabel } from '../brief/labels.ts';
import { createSourceList } from '../brief/source-list.ts';
import type { Instant } from '../instant.ts';
import type { Told } from './digest.ts';

export interface WithdrawalMaterial {
  readonly article: Article;
  readonly asOf: Instant;
  readonly outletName: (id: string) => string | undefined;
}

export function writeWithdrawal({
  withdrawal: { since, how },
  told,
  ...material
}: WithdrawalMaterial & { readonly withdrawal: Withdrawal; readonly told: readonly (Told & { readonly at: Instant })[] }): Brief {
  const said = told.filter(({ kind }) => kind !== 'story');
  const shown = [...new Map((said.length === 0 ? told : said).map((one) => [one.text, one])).values()];
  const rows = shown.map(({ kind, text, at }) => ({
    label: 'shown',
    value: `${kind === 'story' ? text : `“${text}”`} (posted ${dayLabel(at)})`,
  }));
  return {
    ...headOf('Withdrawn', material),
    notices: [`${outletOf(material)} no longer shows this article: since ${minuteLabel(since)} at the latest ${how}.`],
    blocks: rows.length === 0 ? [] : [{ kind: 'facts', rows }],
  };
}

/** `at`: when it was found again. */
export function writeReturn(material: WithdrawalMaterial, at: Instant): Brief {
  return {
    ...headOf('Back', material),
    notices: [`${outletOf(material)} shows this article again: it was found at its address ${minuteLabel(at)}.`],
    blocks: [],
  };
}

function headOf(what: string, { article, asOf, outletName }: WithdrawalMaterial): Omit<Brief, 'notices' | 'blocks'> {
  const sources = createSourceList(outletName);
  sources.numberOf(article);
  return { title: `${what}: ${headingOf(article)}`, asOf, sources: sources.sources() };
}

function outletOf({ article: { outletId }, outletName }: WithdrawalMaterial): string {
  return (outletId === undefined ? undefined : outletName(outletId)) ?? 'The outlet';
}
