/** What is wrong with a value that came from outside, in words. */
import type { z } from 'zod';

export type Shape<T> = z.ZodType<T>;

/** One line for each problem: where in the value, and what. At most ten, so that a wrong file does not flood. */
export function problemsOf(error: z.ZodError): string[] {
  const lines = error.issues.map((issue) => {
    const where = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))).join('.');
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  return lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more problems`] : lines;
}

const MOST = 10;
