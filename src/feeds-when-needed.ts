/** The network and the lists of feeds, loaded when a question needs them. */
import type { Config } from './core/shapes/settings.ts';
import type { FeedLists, FeedReader } from './ports/feeds.ts';

export function readerWhenNeeded(reader: () => Promise<FeedReader>): Pick<FeedReader, 'check' | 'discover'> {
  return {
    check: async (address, state) => (await reader()).check(address, state),
    discover: async (address) => (await reader()).discover(address),
  };
}

export function listsWhenNeeded(config: Config): FeedLists {
  const lists = async () => (await import('./open-feed-reader.ts')).openFeedLists(config);
  return {
    read: async (text) => (await lists()).read(text),
    fetch: async (address) => (await lists()).fetch(address),
    write: async (feeds, head) => (await lists()).write(feeds, head),
  };
}
