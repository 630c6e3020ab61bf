/**
 * The shape of what sitrep knows on its first day: `seeds/people.json`, `organizations.json`, `places.json`,
 * `themes.json`, and of the file with which an operator adds to them or corrects them.
 *
 * A fact names its source: a key of the file's own `sources` table. Dates are calendar days, `YYYY-MM-DD`, or as much
 * of one as is known (`2025`, `2025-01`).
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens');
const name = z
  .string()
  .min(2)
  .refine((text) => text.trim() === text, 'no space at either end');
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2025, 2025-01 or 2025-01-21');

/** How an entity may be written. Matching ignores case and accents, except for `cased`. */
const names = {
  /** The name that is shown. It is matched too. */
  name,
  /** Other names that mean this entity wherever they stand, in any language. */
  aliases: z.array(name).default([]),
  /** Names that are common words in another case ("US", "WHO", "CAN"): matched only exactly as written. */
  cased: z.array(name).default([]),
  /** Names that mean this entity only when a full name of it stands in the same text, or nobody else bears them. */
  weak: z.array(name).default([]),
  source: z.string(),
};

export const personShape = z.strictObject({
  id,
  ...names,
  /** The last name by which reports go on ("Petro" for Gustavo Petro Urrego). Matched as a weak name. */
  family: name.optional(),
  gender: z.enum(['f', 'm']).optional(),
  /** The country that the person belongs to, as the id of a place. */
  country: id.optional(),
  /** What the person is known as where no office says it: "opposition leader". */
  known: z.string().optional(),
});

export const officeShape = z.strictObject({
  id,
  /** "President of Venezuela", "Secretary of State of the United States". */
  title: name,
  titleEs: name.optional(),
  country: id.optional(),
  /** How texts name the holder without the name: "Venezuelan president", "mandatario venezolano", "Secretary of State". */
  aliases: z.array(name).default([]),
  kind: z.enum([
    'head-of-state',
    'head-of-government',
    'foreign',
    'defence',
    'interior',
    'security',
    'military',
    'legislature',
    'justice',
    'international',
    'other',
  ]),
  /** Oldest first. An office with no holder now is open: the list is empty, or the last one has a `to`. */
  holders: z.array(
    z.strictObject({
      person: id,
      from: day.optional(),
      to: day.optional(),
      /** The last day on which the source shows this person in the office; nothing is claimed after it. */
      confirmed: day.optional(),
      acting: z.boolean().default(false),
      source: z.string(),
    }),
  ),
});

export const organizationShape = z.strictObject({
  id,
  ...names,
  kind: z.enum([
    'government',
    'ministry',
    'armed-force',
    'military-command',
    'police',
    'agency',
    'court',
    'legislature',
    'party',
    'armed-group',
    'cartel',
    'gang',
    'company',
    'media',
    'international',
    'non-governmental',
    'other',
  ]),
  country: id.optional(),
});

export const placeShape = z.strictObject({
  id,
  ...names,
  kind: z.enum(['country', 'territory', 'region', 'city', 'water', 'border', 'site']),
  /** The country that the place lies in. */
  country: id.optional(),
  /** For a country: the place that is its capital. */
  capital: id.optional(),
  /** Adjectives and nationals, every form in use: "Venezuelan", "Venezuelans", "venezolano", "venezolana", … */
  demonyms: z.array(name).default([]),
  /** Names that stand for the government when they speak or act: "Caracas", "Miraflores". */
  metonyms: z.array(name).default([]),
  /** True for the region that sitrep covers first: Latin America and the Caribbean. */
  covered: z.boolean().default(false),
});

export const themeShape = z.strictObject({
  id,
  ...names,
  nameEs: name.optional(),
});

const file = {
  about: z.string(),
  /** Where the facts come from: a short key, and what it stands for. */
  sources: z.record(z.string(), z.string()),
  /** Longer names that hold one of ours and mean something else: "New Mexico", "Columbia University". */
  decoys: z.array(name).default([]),
};

export const peopleFileShape = z.strictObject({
  ...file,
  people: z.array(personShape),
  offices: z.array(officeShape).default([]),
});
export const organizationsFileShape = z.strictObject({ ...file, organizations: z.array(organizationShape) });
export const placesFileShape = z.strictObject({ ...file, places: z.array(placeShape) });
export const themesFileShape = z.strictObject({ ...file, themes: z.array(themeShape) });

/** An operator's own file: any of the four kinds; an entry with a known id takes the place of the one it names. */
export const operatorFileShape = z.strictObject({
  about: z.string().default(''),
  sources: z.record(z.string(), z.string()).default({}),
  decoys: z.array(name).default([]),
  people: z.array(personShape).default([]),
  offices: z.array(officeShape).default([]),
  organizations: z.array(organizationShape).default([]),
  places: z.array(placeShape).default([]),
  themes: z.array(themeShape).default([]),
});

export type PersonEntry = z.infer<typeof personShape>;
export type OfficeEntry = z.infer<typeof officeShape>;
export type PlaceEntry = z.infer<typeof placeShape>;
export type KnowledgeFile = z.infer<typeof operatorFileShape>;
