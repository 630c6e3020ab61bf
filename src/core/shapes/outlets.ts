/** The shape of `seeds/outlets.json`: who publishes, and who owns whom. */
import { z } from 'zod';

export const outletShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2),
  /** Outlets with one owner count as one independent source. */
  owner: z.string(),
  ownerName: z.string().optional(),
  kind: z.enum(['press', 'wire', 'state', 'official', 'ngo', 'exile', 'aggregator']),
  languages: z.array(z.string()),
  country: z.string().optional(),
  hosts: z.array(z.string()).default([]),
  source: z.string(),
});

export const outletsFileShape = z.strictObject({
  about: z.string(),
  sources: z.record(z.string(), z.string()),
  outlets: z.array(outletShape),
});

export type OutletEntry = z.infer<typeof outletShape>;
