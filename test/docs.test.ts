/** The documents are promises: whatever they name exists, and whatever exists they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { fullNameOf } from '../src/core/command.ts';
import { operatorFileShape } from '../src/core/shapes/knowledge.ts';
import { readSettings } from '../src/core/shapes/settings.ts';
import { SETTINGS } from '../src/core/shapes/settings-table.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const namedIn = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));

describe('README', () => {
  it('gives the two commands', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('names every command with every option, and no other', () => {
    const rows = [...readme.matchAll(/^\| `\/(\w+(?: [a-z]+)?)([^`]*)` \|/gm)];
    expect(rows.map((row) => row[1])).toEqual(commands.map(fullNameOf));
    for (const command of commands) {
      const row = rows.find((candidate) => candidate[1] === fullNameOf(command));
      const options = [...namedIn(row?.[2] ?? '', /\[(\w+):\]/g)];
      expect(options, command.name).toEqual(command.options.map((option) => option.name));
    }
  });

  it('says how many feeds it starts with', () => {
    const feeds = [...read('seeds/feeds.opml').matchAll(/ xmlUrl=/g)].length;
    expect(readme).toContain(`the ${feeds} feeds of [seeds/feeds.opml]`);
  });

  it('names every setting with its meaning, and no other', () => {
    expect([...namedIn(readme, /`((?:SITREP|DISCORD|SLACK)_\w+)`/g)].sort()).toEqual(
      SETTINGS.map((setting) => setting.name).sort(),
    );
  });

  it('names every script, and no other', () => {
    const named = namedIn(readme, /^\| `npm (?:run )?([\w:]+)` \|/gm);
    const lifecycle = ['prepare'];
    expect([...named].sort()).toEqual(
      Object.keys(manifest.scripts)
        .filter((script) => !lifecycle.includes(script))
        .sort(),
    );
  });

  it('names every subcommand of the command line', () => {
    const inHelp = [...read('src/cli.ts').matchAll(/\.command\('([a-z]+)'\)/g)].map((match) => match[1] ?? '');
    for (const name of inHelp) expect(readme).toMatch(new RegExp(`sitrep (?:analyze |feeds )?${name}`));
  });

  it('has examples that the commands themselves give', () => {
    for (const command of commands)
      for (const example of command.examples) expect(example.startsWith(`/${fullNameOf(command)}`)).toBe(true);
  });
});

describe('.env.example', () => {
  it('has every setting, and values that can be used', () => {
    const lines = read('.env.example').split('\n');
    const named = lines.flatMap((line) => /^#? ?((?:SITREP|DISCORD|SLACK)_\w+)=(.*)$/.exec(line)?.slice(1, 3) ?? []);
    const environment = Object.fromEntries(
      Array.from({ length: named.length / 2 }, (_, index) => [named[2 * index], named[2 * index + 1]]),
    );
    expect(Object.keys(environment)).toEqual(SETTINGS.map((setting) => setting.name));
    expect(readSettings(environment)).toMatchObject({ problems: [], warnings: [] });
  });

  it('says of each setting what the table says', () => {
    for (const setting of SETTINGS) expect(read('.env.example')).toContain(setting.meaning.replace(/\.$/, '').slice(0, 40));
  });
});

describe('docs/knowledge.md', () => {
  it('gives an example that can be used', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/knowledge.md')) ?? [];
    expect(operatorFileShape.safeParse(JSON.parse(json)).error).toBeUndefined();
  });
});

describe('docs/decisions/README.md', () => {
  it('lists every page by its heading, and no other', () => {
    const pages = readdirSync(join(ROOT, 'docs/decisions')).filter((file) => /^\d{4}-/.test(file));
    const rows = pages.sort().map((file) => {
      const [heading = ''] = read(`docs/decisions/${file}`).split('\n');
      return `| [${file.slice(0, 4)}](${file}) | ${heading.replace(/^# /, '')} |`;
    });
    expect(read('docs/decisions/README.md').match(/^\| \[.*$/gm)).toEqual(rows);
  });
});

describe('the documents', () => {
  const documents = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
  ];

  it.each(documents)('%s links only to files that exist', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(resolve(ROOT, dirname(file), link)))).toEqual([]);
  });

  it.each(documents)('%s names only files that exist', (file) => {
    const paths = [...read(file).matchAll(/`((?:src|commands|seeds|test|docs)\/[\w./-]*)`/g)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds what was agreed and nothing else', () => {
    const agreed = [
      '.ci',
      '.env.example',
      '.gitignore',
      'LICENSE',
      'README.md',
      'commands',
      'docs',
      'package-lock.json',
      'package.json',
      'seeds',
      'src',
      'test',
      'tsconfig.json',
    ];
    const made = ['.git', '.env', 'node_modules', 'dist', 'data'];
    expect(readdirSync(ROOT).filter((name) => !agreed.includes(name) && !made.includes(name))).toEqual([]);
  });

  it('has the command where the build links it', () => {
    expect(manifest.scripts.build).toContain('node dist/src/link-command.js');
    expect(read('src/cli.ts').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});
