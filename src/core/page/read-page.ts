/** Turns a page as it came in into reports: one for the page itself and one for each further report that stands on it. */
import type { Article, ArticleDate, Decision, Mention, Section } from '../article.ts';
import { proseOf } from '../article.ts';
import { articleIdOf } from '../article-id.ts';
import { contentHash } from '../content-hash.ts';
import type { Catalog } from '../entities/catalog.ts';
import { findMentions } from '../entities/find-mentions.ts';
import { officeEvidence } from '../entities/offices.ts';
import { dayOf, type Instant } from '../instant.ts';
import { languageOf } from '../language/language-of.ts';
import { contains } from '../span.ts';
import { cutText } from './cut-text.ts';
import { inferDate } from './infer-date.ts';
import { type LabelledReport, labelSections } from './label-sections.ts';
import { normaliseText } from './normalise-text.ts';

/** What is known of a page before it is read. */
export interface PageFacts {
  /** The seed's file name, or the canonical address: what the id is made of. */
  readonly name: string;
  readonly raw: string;
  readonly origin: Article['origin'];
  readonly url?: string;
  readonly title?: string;
  readonly outletId?: string;
  readonly outletBasis?: string;
  readonly date?: ArticleDate;
  /** For a text that does not name its author. */
  readonly byline?: string;
  readonly textBasis?: Article['textBasis'];
  readonly isBaseline?: true;
}

export interface ReadReport {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly trail: readonly Decision[];
}

/** The page's own report first. Empty where the page holds no letter. */
export function readPage(facts: PageFacts, catalog: Catalog, firstSeenAt: Instant): ReadReport[] {
  const whole = normaliseText(facts.raw);
  const text = cutText(whole);
  if (!/\p{L}/u.test(text)) return [];
  const page = labelSections(text, facts.title);
  const id = articleIdOf(facts.name);
  const own = { text, sections: page.sections, title: page.title, byline: page.byline ?? facts.byline };
  const main = report(facts, id, own, catalog, firstSeenAt);
  const cut: Decision[] =
    text.length === whole.length
      ? []
      : [
          {
            stage: 'read',
            outcome: 'only its beginning',
            reason: `it has ${whole.length} characters, of which the first ${text.length} are read`,
          },
        ];
  const further = page.reports.map((part) => {
    const partText = text.slice(part.start, part.end);
    const content = { ...inside(part, partText), partOf: { articleId: id, start: part.start, end: part.end } };
    return report(facts, articleIdOf(`${facts.name}#${contentHash(partText)}`), content, catalog, firstSeenAt);
  });
  return [{ ...main, trail: [...cut, ...main.trail] }, ...further];
}

interface Content {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly partOf?: Article['partOf'];
}

function inside(part: LabelledReport, text: string): Content {
  const sections = part.sections.map((section) => ({
    ...section,
    start: section.start - part.start,
    end: section.end - part.start,
  }));
  return { text, sections, title: part.title };
}

function report(facts: PageFacts, id: string, content: Content, catalog: Catalog, firstSeenAt: Instant): ReadReport {
  const prose = proseOf(content);
  const mentions = ownMentions(content, findMentions(content.text, catalog));
  const date = dateOf(facts, content, mentions, { catalog, firstSeenAt });
  const article: Article = {
    id,
    origin: facts.origin,
    language: languageOf(prose.map((span) => content.text.slice(span.start, span.end)).join('\n') || content.text),
    text: content.text,
    sections: content.sections,
    date,
    firstSeenAt,
    fingerprint: contentHash(content.text),
    version: 1,
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(facts.origin === 'seed' ? { seed: facts.name } : {}),
    ...(facts.outletId === undefined ? {} : { outletId: facts.outletId }),
    ...(facts.outletBasis === undefined ? {} : { outletBasis: facts.outletBasis }),
    ...(facts.textBasis === undefined ? {} : { textBasis: facts.textBasis }),
    ...(facts.isBaseline === undefined ? {} : { isBaseline: facts.isBaseline }),
    ...(content.title === undefined ? {} : { title: content.title }),
    ...(content.byline === undefined ? {} : { byline: content.byline }),
    ...(content.partOf === undefined ? {} : { partOf: content.partOf }),
  };
  return { article, mentions, trail: trailOf(article, mentions, catalog) };
}

/** What the report itself names: questions and answers, other reports and furniture do not make it about somebody. */
function ownMentions(content: Content, mentions: readonly Mention[]): Mention[] {
  const own = content.sections.filter(({ kind }) => kind === 'headline' || kind === 'deck' || kind === 'body');
  return mentions.filter((mention) => own.some((section) => contains(section, mention)));
}

interface Taking {
  readonly catalog: Catalog;
  readonly firstSeenAt: Instant;
}

/** A date from the feed or the page counts; a report inside a page has none of its own but what its text gives. */
function dateOf(facts: PageFacts, content: Content, mentions: readonly Mention[], { catalog, firstSeenAt }: Taking): ArticleDate {
  const isOwnPage = content.partOf === undefined;
  if (isOwnPage && facts.date?.at !== undefined) return facts.date;
  const inferred = inferDate({
    text: content.text,
    prose: proseOf(content),
    offices: officeEvidence(content.text, mentions, catalog),
    seenOn: dayOf(firstSeenAt),
  });
  if (inferred !== undefined) return inferred;
  // A feed is read as it comes, so what it brings today is of today; a seed, and what a feed starts with, may be of any time.
  if (isOwnPage && facts.origin === 'feed' && facts.isBaseline === undefined)
    return { at: firstSeenAt, precision: 'day', basis: 'first-seen' };
  return { precision: 'day', basis: 'first-seen' };
}

function trailOf(article: Article, mentions: readonly Mention[], catalog: Catalog): Decision[] {
  const counts = new Map<string, number>();
  for (const { kind } of article.sections) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sections = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  const names = [...new Set(mentions.map((mention) => catalog.entities.get(mention.entityId)?.name ?? mention.entityId))];
  return [
    {
      stage: 'read',
      outcome:
        article.partOf === undefined ? 'a report of its own' : `a further report on the page of ${article.partOf.articleId}`,
      reason: `lines of the page: ${sections}`,
    },
    {
      stage: 'dated',
      outcome: article.date.at === undefined ? 'open' : dayOf(article.date.at),
      reason:
        article.date.evidence?.reason ??
        (article.date.at === undefined ? 'neither feed, page nor text gives a day' : `given by the ${article.date.basis}`),
    },
    {
      stage: 'entities',
      outcome: `${names.length} named`,
      reason: names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : ''),
    },
  ];
}
