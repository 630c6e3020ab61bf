/** The log: pino to standard error, readable on a terminal, JSON lines otherwise. */
import { pino } from 'pino';
import type { LogLevel } from './core/shapes/settings-table.ts';
import type { Log } from './ports.ts';

/** Written synchronously, so that the last line before an end is not lost. */
export async function createLog(level: LogLevel): Promise<Log> {
  const log: Log = pino({ level }, process.stderr.isTTY ? await readableStream() : pino.destination({ dest: 2, sync: true }));
  return log;
}

async function readableStream(): Promise<NodeJS.WritableStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true, ignore: 'pid,hostname' });
}
