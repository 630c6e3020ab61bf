/** The Brief document as a checked shape; `docs/brief.schema.json` is made from it. */
import { z } from 'zod';

const span = { start: z.int().min(0), end: z.int().min(0) };
const at = z.iso.datetime().describe('UTC, as JavaScript writes it');
const source = z.int().min(1).describe('number of the source in `sources`');

const date = z
  .strictObject({
    at: at.optional().describe('missing where the date is open'),
    precision: z.enum(['minute', 'day', 'month']),
    basis: z.enum(['feed', 'page', 'text', 'first-seen']),
    evidence: z.strictObject({ passages: z.array(z.strictObject(span)), reason: z.string() }).optional(),
  })
  .describe('when the report was published, and how that is known');

const claim = {
  text: z.string().describe('verbatim: the article text from start to end'),
  source,
  articleId: z.string(),
  ...span,
};

const saying = z.strictObject({
  ...claim,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  stance: z
    .enum(['asserts', 'denies', 'will-say', 'declines', 'asks'])
    .describe('declines: refused to confirm it or did not say it; asks: put as a question. Only `asserts` is an assertion'),
  speaker: z.string().optional().describe('missing where the speaker is unclear'),
  speakerId: z.string().optional(),
  printedAs: z.string().optional(),
  cue: z.string().optional(),
  via: z.string().optional().describe('who passed it on'),
  date,
  confidence: z.number().min(0).max(1),
  alsoIn: z.array(source),
  variants: z.array(z.strictObject(claim)).optional().describe('other wordings of it, as other sources quote it'),
  firstSource: source.optional().describe('which carried it first, where all bear a date'),
  owners: z.int().min(1).optional().describe('independent publishers that carry it'),
});

const headline = z.strictObject({ text: z.string(), isUntitled: z.boolean(), source });

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('story'),
    storyId: z.string(),
    isUpdate: z.literal(true).optional().describe('the channel knows this story: only what is new in it is told'),
    headline,
    date,
    reports: z.int().describe('all of its reports'),
    asked: z.int().optional().describe('those of them that the answer is about, where that is not all'),
    owners: z.int().describe('independent publishers'),
    copies: z.int(),
    claims: z.array(z.strictObject(claim)),
    sayings: z.array(saying),
  }),
  z.strictObject({ kind: z.literal('sayings'), heading: z.string().optional(), sayings: z.array(saying) }),
  z.strictObject({
    kind: z.literal('figures'),
    differences: z.array(
      z.strictObject({
        what: z.string().describe('what is counted'),
        figures: z.array(z.strictObject({ ...claim, date, alsoIn: z.array(source) })),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('dispute'), subject: z.string(), asserts: z.array(saying), denies: z.array(saying) }),
  z.strictObject({
    kind: z.literal('timeline'),
    entries: z.array(z.strictObject({ date, headline, notes: z.array(z.string()).optional() })),
  }),
  z.strictObject({
    kind: z.literal('related'),
    stories: z.array(z.strictObject({ storyId: z.string(), headline, date, reason: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('facts'),
    heading: z.string().optional(),
    rows: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('passage'),
    lines: z.array(
      z.strictObject({
        section: z.enum(['headline', 'deck', 'body', 'faq', 'related', 'boilerplate']),
        text: z.string(),
        marks: z.array(z.strictObject(span)),
      }),
    ),
  }),
  z
    .strictObject({ kind: z.literal('file'), name: z.string(), type: z.string().describe('media type'), text: z.string() })
    .describe('something to keep: an OPML file'),
  z.strictObject({
    kind: z.literal('commands'),
    commands: z.array(
      z.strictObject({
        usage: z.string(),
        summary: z.string(),
        options: z.array(z.strictObject({ usage: z.string(), summary: z.string() })),
        examples: z.array(z.string()),
      }),
    ),
  }),
]);

export const briefShape = z
  .strictObject({
    title: z.string(),
    asOf: at,
    window: z
      .strictObject({ since: at.optional(), until: at.optional(), isWidened: z.boolean() })
      .optional()
      .describe('isWidened: nothing stood in the window, so everything that is held is shown'),
    coverage: z
      .strictObject({
        reports: z.int(),
        pages: z.int(),
        isCapped: z.boolean().describe('there are more reports than were looked at'),
        outlets: z.int(),
        reportsWithoutOutlet: z.int(),
        latestAt: at.optional(),
      })
      .optional(),
    notices: z.array(z.string()).describe('what sitrep itself says about the answer'),
    blocks: z.array(block),
    sources: z.array(
      z.strictObject({
        number: z.int().min(1),
        articleId: z.string(),
        title: z.string(),
        isUntitled: z.boolean(),
        outlet: z.string().optional(),
        date,
        language: z.string(),
        url: z.string().optional(),
        copy: z.string().describe('what to type after `sitrep show`'),
      }),
    ),
  })
  .describe('The answer to a question to sitrep, as `--json` prints it.');
