/** SQLite under the contract of a memory of digests. */
import { openStores } from '../../src/store/sqlite/open-store.ts';
import { digestStoreContract } from '../contract/digest-store.contract.ts';

digestStoreContract('SQLite', async () => openStores({ path: ':memory:' }));
