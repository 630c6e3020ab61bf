import { openStores } from '../../src/store/sqlite/open-store.ts';
import { recheckStoreContract } from '../contract/recheck-store.contract.ts';

recheckStoreContract('SQLite', async () => openStores({ path: ':memory:' }));
