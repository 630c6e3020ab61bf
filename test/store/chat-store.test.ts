/** SQLite under the contract of a memory of the chat platforms, and what only a file can show: two processes' worth of connections. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { chatStoreContract } from '../contract/chat-store.contract.ts';

chatStoreContract('SQLite', async () => openStores({ path: ':memory:' }));

test('a claim is one for all connections, and survives closing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-chat-'));
  const path = join(folder, 'a.db');
  const [one, two] = [openStores({ path }), openStores({ path })];
  const at = '2026-11-21T14:00:00.000Z';
  expect([await one.chat.claim('k', at), await two.chat.claim('k', at)]).toEqual([true, false]);
  await one.chat.keepQuestion('q_1', '/brief', at);
  await Promise.all([one.close(), two.close()]);
  const again = openStores({ path });
  expect([await again.chat.claim('k', at), await again.chat.question('q_1')]).toEqual([false, '/brief']);
  await again.close();
  rmSync(folder, { recursive: true });
});
