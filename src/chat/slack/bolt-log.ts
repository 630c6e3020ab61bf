/** Bolt's messages in our log. Its debug messages hold whole payloads and are not wanted. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../ports.ts';

export function boltLog(log: Log): Logger {
  const said = (parts: readonly unknown[]) => parts.map(wordsOf).join(' ').replace(TOKENS, '(not shown)').slice(0, LONGEST);
  return {
    debug: () => undefined,
    info: (...parts) => log.debug({}, `Slack: ${said(parts)}`),
    warn: (...parts) => log.debug({}, `Slack: ${said(parts)}`),
    // What matters to anybody is said by us, where we know what it means.
    error: (...parts) => log.warn({}, `Slack: ${said(parts)}`),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

const LONGEST = 500;
const TOKENS = /\bx(?:ox[a-z]|app)-[\w-]+|\b(?:token|secret|ticket)=[^\s&]+/gi;

function wordsOf(part: unknown): string {
  return part instanceof Error ? part.message : String(part);
}
