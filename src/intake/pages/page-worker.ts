/** The thread in which pages are read: one message in, one out. Whoever started it stops it when it takes too long. */
import { parentPort } from 'node:worker_threads';
import { extractPage } from './extract-page.ts';
import type { PageReading, RawPage } from './page.ts';

parentPort?.on('message', (raw: RawPage) => {
  parentPort?.postMessage(read(raw));
});
parentPort?.postMessage('ready');

/** A page that breaks the reader is that page's matter: the next one is read as if nothing had happened. */
function read(raw: RawPage): PageReading {
  try {
    return { outcome: 'read', page: extractPage(raw) };
  } catch (cause) {
    return {
      outcome: 'refused',
      reason: `the page could not be read (${cause instanceof Error ? cause.message : String(cause)})`,
    };
  }
}
