/** Runs `filing-child.ts` as a real process: compiled first, because the oldest Node that we support runs no TypeScript. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Inside node_modules: out of everybody's sight, and where imports of packages still find them. */
const FOLDER = join(ROOT, 'node_modules', '.cache', `filing-child-${process.pid}`);

export function compileFilingChild(): void {
  mkdirSync(FOLDER, { recursive: true });
  const project = join(FOLDER, 'tsconfig.json');
  const options = {
    rootDir: ROOT,
    outDir: join(FOLDER, 'out'),
    noCheck: true,
    typeRoots: [join(ROOT, 'node_modules', '@types')],
  };
  const files = [join(ROOT, 'test', 'store', 'filing-child.ts')];
  writeFileSync(project, JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions: options, files, include: [] }));
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', project], { stdio: 'pipe' });
}

export function removeFilingChild(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

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
  const script = join(FOLDER, 'out', 'test', 'store', 'filing-child.js');
  const child = spawn(process.execPath, [script, path, prefix, String(count)], { stdio: ['ignore', 'pipe', 'pipe'] });
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
