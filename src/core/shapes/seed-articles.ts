/** The shape of `seeds/articles.json`: what is known of each seed article beyond its text, and nothing else. */
import { z } from 'zod';
import { fieldsOf, keepGood } from './keep-good.ts';

const seedArticleShape = z.strictObject({
  file: z.string().regex(/^[\w.-]+$/, 'a file name in seeds/articles'),
  title: z.string().optional(),
  outlet: z.string().optional(),
  /** How the outlet is known, where the page does not name it. */
  outletBasis: z.string().optional(),
  url: z.url().optional(),
  date: z.iso.date().optional(),
});

export type SeedArticle = z.infer<typeof seedArticleShape>;

/** Entry by entry: one that is wrong does not cost the others. */
export function readSeedArticles(content: unknown): { value: readonly SeedArticle[]; problems: readonly string[] } {
  const articles = fieldsOf(content)?.articles;
  if (articles === undefined) return { value: [], problems: ['must hold one object with a list: articles'] };
  const { items, problems } = keepGood(articles, 'articles', seedArticleShape);
  const twice = items.filter(({ file }, index) => items.findIndex((other) => other.file === file) < index);
  return { value: items, problems: [...problems, ...twice.map(({ file }) => `${file} is named twice; the last counts`)] };
}
