/** The shape of `seeds/articles.json`: what is known of each seed article beyond its text, and nothing else. */
import { z } from 'zod';

export const seedArticleShape = z.strictObject({
  file: z.string().regex(/^[\w.-]+$/, 'a file name in seeds/articles'),
  title: z.string().optional(),
  outlet: z.string().optional(),
  /** How the outlet is known, where the page does not name it. */
  outletBasis: z.string().optional(),
  url: z.url().optional(),
  date: z.iso.date().optional(),
});

export const seedArticlesFileShape = z.strictObject({ about: z.string(), articles: z.array(seedArticleShape) });

export type SeedArticle = z.infer<typeof seedArticleShape>;
