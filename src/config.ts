/** The settings: environment (and a `.env` file) → Config. The only reader of `process.env`; reports every problem at once. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, readSettings } from './core/shapes/settings.ts';
import { UsageError } from './core/usage-error.ts';

/** Throws a `UsageError` that names every setting that is wrong, with an example of a right one. */
export function readConfig(): { config: Config; warnings: readonly string[] } {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const read = readSettings(process.env);
  if (read.problems.length > 0)
    throw new UsageError(`Settings that cannot be used:\n${read.problems.map((line) => `  ${line}`).join('\n')}`);
  return { config: { ...read.config, seeds: read.config.seeds ?? seedsOfThisInstallation() }, warnings: read.warnings };
}

/** `seeds/` stands beside `src/`, and beside `dist/` once compiled. */
function seedsOfThisInstallation(): string {
  const candidates = ['../seeds', '../../seeds'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path)) ?? 'seeds';
}
