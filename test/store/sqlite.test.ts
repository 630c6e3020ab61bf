import { openStore } from '../../src/store/sqlite/open-store.ts';
import { storeContract } from '../contract/store.contract.ts';

storeContract('SQLite', async () => openStore({ path: ':memory:' }));
