/** The clock that the house is woken by; what is due is decided elsewhere, from what the database holds. */
import { schedule } from 'node-cron';

/** Calls it at the beginning of each minute, never side by side with itself, until the answer is called. */
export function everyMinute(work: () => Promise<void>): () => Promise<void> {
  // A minute that the machine slept through is made up for by the next one: the slots in the database decide.
  const task = schedule('* * * * *', work, { noOverlap: true, suppressMissedWarning: true });
  return async () => {
    await task.stop();
    await task.destroy();
  };
}
