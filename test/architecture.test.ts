/** Who may import whom: deny by default, no exemptions. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A room, and what its files may import: rooms, by the longest prefix that fits a path. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  commands: ['src/core', 'commands'],
  'src/ports.ts': ['src/core'],
  'src/ports': ['src/core', 'src/ports.ts', 'src/ports'],
  'src/app': ['src/app', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/intake': ['src/intake', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/store/sqlite': ['src/store/sqlite', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/chat/terminal': ['src/chat/terminal', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/chat/discord': ['src/chat/discord', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/chat/slack': ['src/chat/slack', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/timer': ['src/timer', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/batch': ['src/batch', 'src/core', 'src/ports.ts', 'src/ports'],
  'src/config.ts': ['src/core'],
  'src/log.ts': ['src/core', 'src/ports.ts'],
  'src/link-command.ts': [],
  'src/main.ts': ['src', 'commands'],
  'src/open-feed-reader.ts': ['src', 'commands'],
  'src/feeds-when-needed.ts': ['src', 'commands'],
  'src/read-opml-file.ts': ['src', 'commands'],
  'src/open-polling.ts': ['src', 'commands'],
  'src/start.ts': ['src', 'commands'],
  'src/slack-manifest.ts': ['src', 'commands'],
  'src/platforms.ts': ['src', 'commands'],
  'src/doctor.ts': ['src', 'commands'],
  'src/analyze.ts': ['src', 'commands'],
  'src/feeds.ts': ['src', 'commands'],
  'src/open-front-desk.ts': ['src', 'commands'],
  'src/preview.ts': ['src', 'commands'],
  'src/cli.ts': ['src', 'commands'],
  'src/cli': ['src', 'commands'],
};

/** Each package stands in one folder (or one file at the root of `src`, or both of one name). */
const VENDORS: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'src/intake/pages/',
  'better-sqlite3': 'src/store/sqlite/',
  commander: 'src/cli',
  'discord.js': 'src/chat/discord/',
  'node-cron': 'src/timer/',
  '@slack/bolt': 'src/chat/slack/',
  entities: 'src/intake/feeds/',
  franc: 'src/core/language/',
  htmlparser2: 'src/intake/feeds/',
  'iconv-lite': 'src/intake/feeds/',
  linkedom: 'src/intake/pages/',
  'rss-parser': 'src/intake/feeds/',
  undici: 'src/intake/fetching/',
  'wink-nlp': 'src/core/language/',
  'wink-eng-lite-web-model': 'src/core/language/',
  pino: 'src/log.ts',
  'pino-pretty': 'src/log.ts',
  'wrap-ansi': 'src/chat/terminal/',
  zod: 'src/core/shapes/',
};

/** Node's own modules that only compute, or only load a package when it is needed; core may use no other. */
const PURE_NODE = new Set(['node:crypto', 'node:module']);

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `import 'x'`, and `load('x')` of a `createRequire`. */
const IMPORT =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'|\bload\('([^']+)'\)/gm;

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

const files = [...sourceFiles('src'), ...sourceFiles('commands')];

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(ROOT, from), 'utf8');
  const named = [...text.matchAll(IMPORT)];
  return named.map((match) => {
    const to = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    return { from, to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), to)) : to };
  });
});

/** The longest prefix in the table that holds the file. */
function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The package that a file of one is in: `franc/data.js` → `franc`. */
const packageOf = (to: string) => to.split('/', to.startsWith('@') ? 2 : 1).join('/');

const isOurs = (path: string) => path.startsWith('src/') || path.startsWith('commands/');

describe('the house', () => {
  it('is read: every file has imports or is a leaf, and there are many', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('imports only what its room may', () => {
    const forbidden = imports.filter(({ from, to }) => {
      const allowed = MAY_IMPORT[roomOf(from) ?? ''] ?? [];
      return isOurs(to) && !allowed.some((room) => to === room || to.startsWith(`${room}/`));
    });
    expect(forbidden).toEqual([]);
  });

  it('names each package in one place only', () => {
    const outside = imports.filter(({ to }) => !isOurs(to) && !to.startsWith('node:'));
    const forbidden = outside.filter(({ from, to }) => {
      const home = VENDORS[packageOf(to)];
      return home === undefined || !(from === home || from.startsWith(home));
    });
    expect(forbidden).toEqual([]);
  });

  it('has no dependency that nobody imports', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = new Set(imports.map(({ to }) => packageOf(to)));
    expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([]);
    expect(Object.keys(VENDORS).filter((name) => dependencies[name] === undefined)).toEqual([]);
  });

  it('keeps core pure: no clock, no network, no disk', () => {
    const core = files.filter((file) => file.startsWith('src/core/'));
    const impure = imports.filter(({ from, to }) => from.startsWith('src/core/') && to.startsWith('node:') && !PURE_NODE.has(to));
    expect(impure).toEqual([]);
    const clocks = core.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(/.test(code(file)),
    );
    expect(clocks).toEqual([]);
  });

  it('reads the environment in one file', () => {
    expect(files.filter((file) => /process\.env\b/.test(code(file)))).toEqual(['src/config.ts']);
  });

  it('has no import cycle', () => {
    expect(cycles()).toEqual([]);
  });
});

/** A file without its comments and strings' worth of prose. */
function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
}

/** Files from which imports lead back to themselves, those of types included: they are gone at run time, and read in circles all the same. */
function cycles(): string[] {
  const next = new Map<string, string[]>();
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const found = [...text.matchAll(/^import [^'"]*?from '(\.[^']+)'/gm)].map((match) =>
      relative(ROOT, resolve(ROOT, dirname(file), match[1] ?? '')),
    );
    next.set(file, found);
  }
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some((to) => {
      if (to === target) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return reaches(to, target, seen);
    });
  return files.filter((file) => reaches(file, file, new Set()));
}
