/**
 * Puts the command in place after a build: `npx sitrep` finds it among the executables of this checkout and runs it as it
 * is. A `bin` in package.json would do the same by installing the checkout into npx's cache first: seconds instead of a
 * tenth, at every call, and not at all once that cache is half made.
 */
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('./cli.js', import.meta.url));
const folder = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

function linkCommand(): void {
  if (!existsSync(dirname(folder))) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(command, 0o755);
  const link = join(folder, 'sitrep');
  rmSync(link, { force: true });
  // Windows runs what ends in .cmd, and lets nobody make symbolic links who is no administrator.
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "%~dp0\\${relative(folder, command)}" %*\r\n`);
  else symlinkSync(relative(folder, command), link);
}

linkCommand();
