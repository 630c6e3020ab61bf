/** The log: pino to standard error, readable on a terminal, JSON lines otherwise. */
import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './core/shapes/settings.ts';
import type { Log } from './ports.ts';

/** Written synchronously, so that the last line before an end is not lost. */
export function createLog(level: LogLevel): Log {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level }, stream);
}
