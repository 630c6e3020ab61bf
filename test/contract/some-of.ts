import fc from 'fast-check';

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Some<T extends Arbitraries> = { readonly [K in keyof T]?: T[K] extends fc.Arbitrary<infer V> ? V : never };

/** Queries with up to three of these restrictions, and a limit. */
export function someOf<T extends Arbitraries>(restrictions: T): fc.Arbitrary<Some<T> & { readonly limit: number }> {
  return fc.subarray(Object.keys(restrictions), { maxLength: 3 }).chain((keys) => {
    const chosen = Object.fromEntries(Object.entries(restrictions).filter(([key]) => keys.includes(key)));
    const limit = fc.integer({ min: 0, max: 40 });
    return fc.record({ ...chosen, limit }) as unknown as fc.Arbitrary<Some<T> & { readonly limit: number }>;
  });
}
