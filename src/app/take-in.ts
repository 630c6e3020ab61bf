/** Takes pages in, one after the other, and counts what came of them. */
import type { Intake, Log, Problem } from '../ports.ts';
import type { IntakeLine } from './intake-line.ts';

export interface TakeInTools {
  readonly line: IntakeLine;
  readonly log: Log;
}

export interface TakeInReport {
  readonly filed: number;
  readonly revised: number;
  readonly known: number;
  readonly problems: readonly Problem[];
}

/** Called after each page, for whoever watches. */
export type Progress = (done: number, of: number) => void;

/** One bad page is named among the problems; the rest goes in. */
export async function takeIn(intake: Intake, tools: TakeInTools, onProgress: Progress = () => undefined): Promise<TakeInReport> {
  const { pages, problems: unread } = await intake.pages();
  const counts = { filed: 0, revised: 0, known: 0 };
  const problems = [...unread];
  for (const [index, page] of pages.entries()) {
    try {
      for (const outcome of await tools.line.take(page)) counts[outcome] += 1;
    } catch (cause) {
      tools.log.error({ page: page.name, err: cause }, 'a page could not be taken in');
      problems.push({ where: page.name, what: 'could not be taken in; the log has the reason' });
    }
    onProgress(index + 1, pages.length);
  }
  return { ...counts, problems };
}
