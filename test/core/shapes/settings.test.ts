/** The settings as a table: what is set, what comes out. */
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/shapes/settings.ts';
import { SETTINGS } from '../../../src/core/shapes/settings-table.ts';

const DEFAULTS = { database: 'data/sitrep.db', logLevel: 'warn' };

describe('settings', () => {
  it.each([
    [{}, DEFAULTS],
    [{ PATH: '/bin', HOME: '/root' }, DEFAULTS],
    [{ SITREP_DATABASE: '', SITREP_SEEDS: '', SITREP_KNOWLEDGE: '', SITREP_LOG_LEVEL: '' }, DEFAULTS],
    [{ SITREP_DATABASE: undefined }, DEFAULTS],
    [{ SITREP_DATABASE: '/var/lib/a folder/é.db' }, { ...DEFAULTS, database: '/var/lib/a folder/é.db' }],
    [
      { SITREP_SEEDS: 'seeds', SITREP_KNOWLEDGE: 'own.json' },
      { ...DEFAULTS, seeds: 'seeds', knowledge: 'own.json' },
    ],
    [{ SITREP_LOG_LEVEL: 'silent' }, { ...DEFAULTS, logLevel: 'silent' }],
    [{ SITREP_ALLOW_HOSTS: '127.0.0.1:8399' }, { ...DEFAULTS, allowHosts: ['127.0.0.1:8399'] }],
    [{ SITREP_ALLOW_HOSTS: 'intranet.example, [::1]:80' }, { ...DEFAULTS, allowHosts: ['intranet.example', '[::1]:80'] }],
    [{ DISCORD_API_URL: 'http://127.0.0.1:1' }, DEFAULTS],
    [
      { SITREP_DISCORD_TOKEN: 't.o.k' },
      { ...DEFAULTS, discord: { token: 't.o.k', shards: 'auto', api: 'https://discord.com/api' } },
    ],
    [
      {
        SITREP_DISCORD_TOKEN: 't.o.k',
        SITREP_DISCORD_GUILD: '12',
        SITREP_DISCORD_SHARDS: '3',
        SITREP_DISCORD_PUBLISH: '5, 6',
        DISCORD_API_URL: 'http://[::1]:8080/api/',
      },
      { ...DEFAULTS, discord: { token: 't.o.k', guild: '12', shards: 3, publish: ['5', '6'], api: 'http://[::1]:8080/api' } },
    ],
  ])('%j', (environment, config) => {
    expect(readSettings(environment)).toEqual({ config, problems: [], warnings: [] });
  });

  it.each([
    ['SITREP_DATABASE', ' x.db', 'SITREP_DATABASE= x.db begins or ends with white space, so it is no path.'],
    ['SITREP_SEEDS', 'a\u0000b', 'SITREP_SEEDS=a\\u{0}b holds a control character, so it is no path.'],
    ['SITREP_KNOWLEDGE', 'x\u001b[2J', 'SITREP_KNOWLEDGE=x\\u{1b}[2J holds a control character, so it is no path.'],
    ['SITREP_LOG_LEVEL', 'INFO', 'SITREP_LOG_LEVEL=INFO is no level; there are debug, info, warn, error, silent.'],
  ])('%s=%j is a problem with an example', (name, value, message) => {
    const example = SETTINGS.find((setting) => setting.name === name)?.example;
    expect(readSettings({ [name]: value }).problems).toEqual([`${message} For example ${name}=${example}`]);
  });

  it.each([
    'http://discord.com/api',
    'http://127.0.0.1.evil.example',
    'ftp://127.0.0.1',
    'https://a:b@discord.com',
    'discord.com',
    'https://x/?q=1',
  ])('DISCORD_API_URL=%s is refused', (address) => {
    const { problems } = readSettings({ DISCORD_API_URL: address });
    expect(problems).toEqual([expect.stringMatching(/^DISCORD_API_URL=.+ is no https address/)]);
    expect(problems[0]).not.toContain('a:b');
  });

  it('that are secret are not shown where they are wrong', () => {
    const secrets = SETTINGS.filter(({ isSecret }) => isSecret === true);
    expect(secrets.map(({ name }) => name)).toContain('SITREP_DISCORD_TOKEN');
    for (const { name } of secrets) {
      const [problem = ''] = readSettings({ [name]: 'hush hush' }).problems;
      expect(problem).toContain(`${name}=(not shown) `);
      expect(problem).not.toMatch(/hush/);
    }
  });

  it('that are wrong are told all at once, in the order of the table', () => {
    const { problems } = readSettings(Object.fromEntries(SETTINGS.map(({ name }) => [name, ' \u0000'])));
    expect(problems.map((line) => line.split('=')[0])).toEqual(SETTINGS.map(({ name }) => name));
  });

  it('that nothing reads are told, the misspelt ones with what was meant', () => {
    expect(readSettings({ SITREP_DATABSE: 'x', SITREP_COLOUR: 'red', OTHER: '1' }).warnings).toEqual([
      expect.stringMatching(/^SITREP_DATABSE is no setting\. Did you mean SITREP_DATABASE\? There are SITREP_DATABASE, /),
      expect.stringMatching(/^SITREP_COLOUR is no setting\. There are /),
    ]);
  });

  it('have examples that are right themselves', () => {
    expect(readSettings(Object.fromEntries(SETTINGS.map(({ name, example }) => [name, example]))).problems).toEqual([]);
  });
});
