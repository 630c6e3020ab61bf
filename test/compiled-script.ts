/** A script of the tests as a real process runs it: compiled first, because the oldest Node that we support runs no TypeScript. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface CompiledScript {
  /** What to hand to `node`; there once compiled. */
  readonly path: string;
  compile(): void;
  remove(): void;
}

/** `file`: from the root, as in `test/store/filing-child.ts`. */
export function compiledScript(file: string): CompiledScript {
  // Inside node_modules: out of everybody's sight, and where imports of packages still find them.
  const folder = join(ROOT, 'node_modules', '.cache', `${basename(file, '.ts')}-${process.pid}`);
  return {
    path: join(folder, 'out', file.replace(/\.ts$/, '.js')),
    compile: () => {
      mkdirSync(folder, { recursive: true });
      const project = join(folder, 'tsconfig.json');
      const typeRoots = [join(ROOT, 'node_modules', '@types')];
      const compilerOptions = { rootDir: ROOT, outDir: join(folder, 'out'), noCheck: true, typeRoots };
      const files = [join(ROOT, file)];
      writeFileSync(project, JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [] }));
      const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
      execFileSync(process.execPath, [compiler, '-p', project], { stdio: 'pipe' });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
