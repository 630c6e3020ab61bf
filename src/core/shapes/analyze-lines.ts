/** The shapes of the lines that `sitrep analyze` reads. Fields that it does not know are passed over. */
import { z } from 'zod';

/** ISO 8601, as a day or a moment: JavaScript's own parser takes "foo 1" for a date. */
const day = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(text) && !Number.isNaN(Date.parse(text)),
    'is no date: write 2026-01-28 or 2026-01-28T14:02:00Z',
  );

export const quoteLineShape = z.object({ doc: z.string(), text: z.string(), date: day.nullish() });

export const storyLineShape = z.object({
  id: z.string(),
  date: day.nullish(),
  lang: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  source: z.string().nullish(),
});

/** `body` in Base64: a feed's charset is part of the question. */
export const feedLineShape = z.object({
  id: z.string(),
  url: z.string().nullish(),
  content_type: z.string().nullish(),
  body: z.string(),
});

/** `html` is decoded already. */
export const pageLineShape = z.object({ id: z.string(), url: z.string().nullish(), html: z.string() });

export type QuoteLine = z.infer<typeof quoteLineShape>;
export type StoryLine = z.infer<typeof storyLineShape>;
