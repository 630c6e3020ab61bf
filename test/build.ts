/**
 * An installation of sitrep as a user has it, compiled once for each run of the tests: real processes are started from it.
 * In a folder of its own, so that nobody's `dist/` is read half-written and nothing here reads what somebody else built.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The compiled command line of this run. */
    cli: string;
  }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-installed-'));
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const name of ['node_modules', 'seeds']) symlinkSync(join(ROOT, name), join(folder, name));
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const options = ['-p', join(ROOT, 'tsconfig.json'), '--outDir', join(folder, 'dist'), '--noCheck'];
  // `npm test` has checked the types before; here they would only cost time.
  execFileSync(process.execPath, [compiler, ...options], { stdio: 'pipe' });
  project.provide('cli', join(folder, 'dist', 'src', 'cli.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
