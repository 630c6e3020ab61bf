/** A placement whose form is a text: two lists of five thousand bytes take an assertion milliseconds to compare. */
import type { Placement } from '../../../src/core/story.ts';

export function comparable({ window, ...placement }: Placement) {
  const step = window && { earliestId: window.earliestId, form: Buffer.from(window.form).toString('base64') };
  return { ...placement, window: step };
}
