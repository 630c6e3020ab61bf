import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WeighedTerms } from '../../../src/core/stories/layouts.ts';
import { resultOf } from '../../../src/core/stories/pieces.ts';
import { VIEW_NAMES } from '../../../src/core/stories/read-views.ts';
import { createSweep } from '../../../src/core/stories/sweep.ts';

const TERMS = 12;
/** Quarters and their products are added up without rounding, in any order. */
const view = fc.dictionary(fc.integer({ min: 0, max: TERMS - 1 }).map(String), fc.integer({ min: 1, max: 8 }), {
  maxKeys: TERMS,
});
const views = fc.array(view, { minLength: VIEW_NAMES.length, maxLength: VIEW_NAMES.length });
type View = Readonly<Record<string, number>>;

function weighed(of: readonly View[]): WeighedTerms {
  const terms = of.flatMap((one) => Object.entries(one));
  const starts = Uint32Array.from({ length: of.length + 1 }, (_, at) => of.slice(0, at).flatMap(Object.keys).length);
  const ids = Uint32Array.from(terms, ([id]) => Number(id));
  const weights = Float32Array.from(terms, ([, quarters]) => quarters / 4);
  return { vectors: { ids, counts: new Uint16Array(ids.length).fill(1), starts }, weights };
}

function cosine(one: View, other: View): number {
  return Object.entries(one).reduce((sum, [id, quarters]) => sum + (quarters * (other[id] ?? 0)) / 16, 0);
}

it('adds up for each report what comparing it with each one before it gives', () => {
  fc.assert(
    fc.property(fc.array(views, { minLength: 1, maxLength: 16 }), fc.nat(15), (reports, from) => {
      const first = Math.min(from, reports.length - 1);
      const sweep = resultOf(createSweep(reports.map(weighed), { first, terms: TERMS }));
      const cosines = new Float64Array(VIEW_NAMES.length);
      for (let place = first; place < reports.length; place += 1) {
        sweep.to(place);
        for (let other = 0; other < place; other += 1) {
          sweep.read(cosines, other);
          const wanted = reports[place]?.map((own, at) => cosine(own, reports[other]?.[at] ?? {}));
          expect([...cosines]).toEqual(wanted);
          expect(sweep.columns.map((column) => column[other])).toEqual(wanted);
        }
      }
    }),
  );
});
