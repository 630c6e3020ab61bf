/**
 * What every store must do, whatever it is kept in. An implementation's own test calls this with a way to make an empty store;
 * what only that implementation has (its files, its processes) is tested there.
 */
import { afterEach, describe } from 'vitest';
import type { Store } from '../../src/ports.ts';
import { filesArticles } from './store-files-articles.ts';
import { findsQuotes } from './store-finds-quotes.ts';
import { findsReports } from './store-finds-reports.ts';
import { keepsStories } from './store-keeps-stories.ts';
import { keepsWindow } from './store-keeps-window.ts';
import { readsWords } from './store-reads-words.ts';

export type MakeStore = () => Promise<Store>;

export function storeContract(name: string, make: MakeStore): void {
  describe(`${name}: the contract of a store`, () => {
    const opened: Store[] = [];
    const empty: MakeStore = async () => {
      const store = await make();
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    filesArticles(empty);
    findsReports(empty);
    readsWords(empty);
    findsQuotes(empty);
    keepsStories(empty);
    keepsWindow(empty);
  });
}
