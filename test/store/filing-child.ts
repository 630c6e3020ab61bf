/**
 * A process of its own that files reports and says so: `ack <id>` on standard output after each acknowledged filing.
 * Arguments: the database, a prefix for the ids, how many. Before it starts it says `open`.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/sqlite/open-store.ts';
import { filingOf } from '../contract/filing-of.ts';

const [path = '', prefix = 'a', count = '0'] = process.argv.slice(2);
const STDOUT = 1;

const store = openStore({ path });
writeSync(STDOUT, 'open\n');
for (let n = 0; n < Number(count); n++) {
  const text = `Report ${prefix} ${n}.\n${'Caracas said "no deal" to eight warships. '.repeat(40)}`;
  const at = new Date(Date.UTC(2026, 0, 1) + ((n * 7919) % 1000) * 60_000).toISOString();
  await store.file(
    filingOf({
      id: `${prefix}_${n}`,
      text,
      at,
      names: { caracas: 'Caracas' },
      quotes: [{ text: 'no deal' }],
      storyId: `s_${n % 50}`,
    }),
  );
  // Straight to the pipe: what a kill leaves in a buffer of this process would be an acknowledgement that nobody heard.
  writeSync(STDOUT, `ack ${prefix}_${n}\n`);
}
await store.close();
