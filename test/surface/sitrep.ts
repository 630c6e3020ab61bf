/** Runs sitrep as a user does: a process of its own, with settings and standard streams. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

export interface Ran {
  /** The exit code, or the signal that ended it. */
  readonly end: number | string;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Place {
  readonly folder: string;
  readonly database: string;
  run(words: readonly string[], options?: RunOptions): Promise<Ran>;
  start(words: readonly string[], options?: RunOptions): ChildProcessWithoutNullStreams;
  /** Another place that starts with this one's database. */
  copy(): Place;
  remove(): void;
}

/** An empty folder of its own; the database in it does not exist yet. */
export function createPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-surface-'));
  const database = join(folder, 'held', 'sitrep.db');
  const start: Place['start'] = (words, { settings = {} } = {}) =>
    spawn(process.execPath, [inject('cli'), ...words], {
      cwd: folder,
      env: environment({ SITREP_DATABASE: database, ...settings }),
    });
  return {
    folder,
    database,
    start,
    run: (words, options = {}) => finished(start(words, options), options.input ?? ''),
    copy: () => {
      const other = createPlace();
      mkdirSync(dirname(other.database), { recursive: true });
      copyFileSync(database, other.database);
      return other;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Only what a process needs: whoever runs the tests may have settings and colours of their own. No feed is polled unless a test says which. */
export function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', LANG: 'C.UTF-8', SITREP_FEEDS: 'none', ...settings };
}

/** Without `input`, standard input stays open for whoever writes to it. */
export function finished(child: ChildProcessWithoutNullStreams, input?: string | Uint8Array): Promise<Ran> {
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out?.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err?.push(chunk));
  // A process that ends before it has read everything closes the pipe; that is its business.
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code, signal) =>
      resolve({
        end: code ?? signal ?? 'unknown',
        out: Buffer.concat(out ?? []).toString(),
        err: Buffer.concat(err ?? []).toString(),
      }),
    );
  });
}

/** Resolves as soon as the text has been said. */
export function answersOf(stream: NodeJS.ReadableStream): (text: string) => Promise<void> {
  let heard = '';
  return (text) =>
    new Promise((resolve) => {
      const hear = (chunk?: Buffer) => {
        heard += chunk?.toString() ?? '';
        if (!heard.includes(text)) return;
        stream.off('data', hear);
        resolve();
      };
      stream.on('data', hear);
      hear();
    });
}

/** How often `part` stands in `text`. */
export function times(text: string, part: string): number {
  return text.split(part).length - 1;
}
