/** Runs `filing-child.ts` as a real process. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compiledScript } from '../compiled-script.ts';

const script = compiledScript('test/store/filing-child.ts');

export const compileFilingChild = script.compile;
export const removeFilingChild = script.remove;

export interface FilingProcess {
  /** Ids of what was acknowledged so far. */
  readonly acknowledged: readonly string[];
  /** When this many have been acknowledged. */
  reached(count: number): Promise<void>;
  /** Ends it at once, wherever it is (SIGKILL). */
  kill(): void;
  /** Its exit code, or the signal that ended it; what it wrote on standard error where it failed. */
  readonly ended: Promise<{ readonly how: number | string; readonly errors: string }>;
}

export function startFiling(path: string, prefix: string, count: number): FilingProcess {
  const child = spawn(process.execPath, [script.path, path, prefix, String(count)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const tell = (isOver: boolean) => {
    for (const waiter of waiting) if (isOver || acknowledged.length >= waiter.count) waiter.resolve();
  };
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line.startsWith('ack ')) acknowledged.push(line.slice('ack '.length));
    tell(false);
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<{ how: number | string; errors: string }>((resolve) => {
    child.on('close', (code, signal) => {
      tell(true);
      resolve({ how: code ?? signal ?? 'unknown', errors });
    });
  });
  const reached = (wanted: number) =>
    new Promise<void>((resolve) => {
      waiting.push({ count: wanted, resolve });
      tell(false);
    });
  return { acknowledged, reached, kill: () => child.kill('SIGKILL'), ended };
}
