/** What goes wrong on demand, for the next calls of a method, one after another. */

export type Fault =
  /** HTTP 429, with `Retry-After` where seconds are given. */
  | { readonly kind: 'limited'; readonly seconds?: number }
  | { readonly kind: 'status'; readonly status: number }
  /** This one goes well: for a fault of a later call. */
  | { readonly kind: 'none' }
  /** The connection is cut, before or after the call took effect. */
  | { readonly kind: 'reset'; readonly hasTakenEffect: boolean }
  /** 200 and `ok: false`. */
  | { readonly kind: 'error'; readonly error: string }
  /** Nothing is done, or with `hasTakenEffect` answered, until the promise is kept. */
  | {
      readonly kind: 'slow';
      readonly until: Promise<unknown>;
      readonly hasTakenEffect?: boolean;
      /** The call has come in. */
      readonly onHeld?: () => void;
    };

export interface Faults {
  add(method: string, ...faults: readonly Fault[]): void;
  next(method: string): Fault | undefined;
}

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add: (method, ...faults) => void waiting.set(method, [...(waiting.get(method) ?? []), ...faults]),
    next: (method) => waiting.get(method)?.shift(),
  };
}
