/** The thread in which large feeds are read: one message in, one out. Whoever started it stops it when it takes too long. */
import { parentPort } from 'node:worker_threads';
import type { FeedDocument } from '../../core/feeds/feed.ts';
import { parseFeed } from './parse-feed.ts';

parentPort?.on('message', async (document: FeedDocument) => {
  parentPort?.postMessage(await parseFeed(document));
});
parentPort?.postMessage('ready');
