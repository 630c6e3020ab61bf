/**
 * A process that delivers and is killed at a step. Arguments: the database, the platform's address, how it tells, the step (from
 * 1; 0 for none), the time. Says each step on standard output.
 */
import { writeSync } from 'node:fs';
import { httpPoster, type Telling } from '../../fakes/http-platform.ts';
import { deliverRound } from './delivering.ts';

const [path = '', url = '', telling = '', last = '0', now = ''] = process.argv.slice(2);
const STDOUT = 1;
let count = 0;

await deliverRound({
  path,
  poster: httpPoster(url, telling as Telling),
  now,
  holder: `child ${process.pid}`,
  onStep: async (step) => {
    count += 1;
    writeSync(STDOUT, `${step}\n`);
    if (count !== Number(last)) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  },
});
