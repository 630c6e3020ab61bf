/** Digests, watches, deliveries, and what each channel was told. */
export const DIGESTS = '';
