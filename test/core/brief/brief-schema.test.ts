import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Brief } from '../../../src/core/brief/brief.ts';
import { briefShape } from './brief-shape.ts';

type Written = z.infer<typeof briefShape>;
/** Undefined is never written: an absent field is a missing one. */
type Exact<T> = T extends readonly (infer Item)[]
  ? readonly Exact<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T;

describe('the Brief document', () => {
  it('has the schema that the docs give (vitest -u writes it anew)', async () => {
    const schema = `${JSON.stringify(z.toJSONSchema(briefShape, { reused: 'ref' }), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../docs/brief.schema.json');
  });

  it('has a shape that is the type', () => {
    const typed = (brief: Exact<Written>): Brief => brief;
    const shaped = (brief: Brief): Exact<Written> => brief;
    expect([typed, shaped]).toHaveLength(2);
  });

  it('is named in the README', async () => {
    expect(await readFile('README.md', 'utf8')).toContain('docs/brief.schema.json');
  });
});
