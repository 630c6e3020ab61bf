/** The settings: environment (and a `.env` file) → Config. The only reader of `process.env`; reports every problem at once. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, readSettings } from './core/shapes/settings.ts';
import { UsageError } from './core/usage-error.ts';

/** Throws a `UsageError` that names every setting that is wrong, with an example of a right one. */
export function readConfig(): { config: Config; warnings: readonly string[] } {
  loadEnvFile();
  const read = readSettings(process.env);
  if (read.problems.length > 0) {
    // A misspelt name beside a wrong value is said in the same breath: one round of mending is enough.
    const lines = [...read.problems, ...read.warnings].map((line) => `  ${line}`);
    throw new UsageError(`Settings that cannot be used:\n${lines.join('\n')}`);
  }
  return { config: { ...read.config, seeds: read.config.seeds ?? seedsOfThisInstallation() }, warnings: read.warnings };
}

/** What is set already stays as it is. */
function loadEnvFile(): void {
  if (!existsSync('.env')) return;
  try {
    process.loadEnvFile('.env');
  } catch (cause) {
    throw new UsageError('.env cannot be read. It is a text file of lines such as SITREP_DATABASE=data/sitrep.db', { cause });
  }
}

function seedsOfThisInstallation(): string {
  return ofThisInstallation('seeds') ?? 'seeds';
}

/** As `package.json` has it. */
export function ownVersion(): string {
  const file = ofThisInstallation('package.json');
  const { version } = file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as { version?: string });
  return version ?? 'unknown';
}

/** `seeds/` and `package.json` stand beside `src/`, and beside `dist/` once compiled. */
function ofThisInstallation(name: string): string | undefined {
  const candidates = [`../${name}`, `../../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path));
}
