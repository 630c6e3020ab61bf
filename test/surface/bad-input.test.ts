/** What people type wrong is answered in one line that says what to type; exit code 2, never a stack trace. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlace, type Place } from './sitrep.ts';

let held: Place;

beforeAll(async () => {
  held = createPlace();
  await held.run(['ingest']);
}, 60_000);
afterAll(() => held.remove());

/** On the command line: words, and what the one line must say. */
const MISTYPED: readonly (readonly [readonly string[], RegExp])[] = [
  [['brif'], /no sitrep brif\. Did you mean sitrep brief\? What there is: brief, said/],
  [['brief', '--jsn'], /unknown option '--jsn' \(Did you mean --json\?\)/],
  [['brief', 'since:nonsense'], /since:nonsense is no time/],
  [['brief', '"drug trafficking'], /quotation mark is not closed/],
  [['show', 'a_zzyzx'], /There is no article a_zzyzx/],
  [
    ['ingest', 'all'],
    /^too many arguments for 'ingest'\. Expected 0 arguments but got 1\. sitrep --help lists what there is\.$/m,
  ],
  [['--as', 'discord'], /^--as goes with a command\. For example sitrep brief venezuela --as discord$/m],
  [
    ['doctor', '--as', 'discord'],
    /^--as goes with a command of the chat, and doctor is none\. For example sitrep brief venezuela --as discord$/m,
  ],
  [['ingest', '--as', 'slack'], /^--as goes with a command of the chat, and ingest is none\./],
  [['--as', 'slack', 'analyze', 'quotes'], /^--as goes with a command of the chat, and quotes is none\./],
  [['x'.repeat(2_000)], /^There is no sitrep x{60}…\. What there is: brief/],
  [['analyze', 'sentiment'], /unknown command 'sentiment'/],
  [['brief', 'since:\u001b[2J'], /since:\\u\{1b\}\[2J is no time/],
];

/** In the chat, one process for all: each answer in its order. */
const MISTYPED_IN_CHAT: readonly (readonly [string, string])[] = [
  ['/breif', 'There is no /breif. Did you mean /brief?'],
  [`/${'x'.repeat(2_000)}`, `There is no /${'x'.repeat(60)}…. What there is: /brief`],
  [`/feeds ${'x'.repeat(2_000)}`, `There is no /feeds ${'x'.repeat(60)}…. What there is:`],
  ['/brief lang:zz', 'lang:zz is not known. Type one of lang:en, lang:es, lang:pt, lang:fr, lang:ht, lang:nl'],
  ['/', 'Type a command. What there is: /brief'],
  ['/brief snce:7d', '/brief has no option snce:. Did you mean since:? Type: /brief [topic]'],
  ['/brief since:', 'since: needs a value, for example since:7d'],
  ['/brief since:2026-02-30', 'since:2026-02-30 is no day of the calendar'],
  ['/brief since:2026-02-01 until:2026-01-01', 'since:2026-02-01 is not before until:2026-01-01'],
  ['/brief since:7d since:30d', 'since: stands there twice'],
  ['/said about:“cartel of the suns', 'A quotation mark is not closed'],
  ['/brief outlet:zzyzx', 'No outlet is known as zzyzx'],
  ['/said kind:spoken', 'kind:spoken is not known. Type one of kind:direct'],
  ['/show', '/show needs the id of an article'],
  ['/why a_zzyzx', 'There is no article a_zzyzx'],
  ['/story s_zzyzx', 'There is no story s_zzyzx'],
  ['/story zzyzx', 'No story on “zzyzx”'],
  ['/status now', '/status takes no words'],
  ['/help breif', 'There is no /breif. Did you mean /brief?'],
];

describe('what is typed wrong', () => {
  it.each(MISTYPED)('%j', async (words, said) => {
    const { end, out, err } = await held.run(words);
    expect({ end, out, lines: err.trimEnd().split('\n').length }).toEqual({ end: 2, out: '', lines: 1 });
    expect(err).toMatch(said);
  });

  it('in the chat', async () => {
    const { end, out, err } = await held.run([], { input: MISTYPED_IN_CHAT.map(([line]) => line).join('\n') });
    expect([end, err]).toEqual([0, expect.stringMatching(/^Seeds: 0 new[^\n]*\n$/)]);
    const answers = out.slice(out.indexOf('README.md')).trimEnd().split('\n\n').slice(1);
    expect(answers.map((answer) => answer.replaceAll('\n', ' ').trim())).toEqual(
      MISTYPED_IN_CHAT.map(([, said]) => expect.stringContaining(said)),
    );
  });

  it('is refused before anything is taken in', async () => {
    const place = createPlace();
    const { end, err } = await place.run(['brief', 'snce:7d']);
    expect([end, err]).toEqual([2, expect.not.stringContaining('Seeds')]);
    place.remove();
  });
});

it('is asked for its version, and says that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(await held.run(['--version'])).toEqual({ end: 0, out: `${version}\n`, err: '' });
});

describe('settings that are wrong', () => {
  const wrong = { SITREP_DATABASE: ' held.db', SITREP_SEEDS: 'seeds\u0007', SITREP_LOG_LEVEL: 'loud', SITREP_DATABSE: 'x' };

  it.each([['analyze quotes'], ['']])('are told all at once: sitrep %s', async (words) => {
    const { end, out, err } = await held.run(words.split(' ').filter(Boolean), { settings: wrong });
    expect([end, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toEqual([
      'Settings that cannot be used:',
      expect.stringMatching(/^ {2}SITREP_DATABASE= held\.db begins .* For example SITREP_DATABASE=data\/sitrep\.db$/),
      expect.stringMatching(/^ {2}SITREP_SEEDS=seeds\\u\{7\} holds a control character.* For example SITREP_SEEDS=seeds$/),
      expect.stringMatching(/^ {2}SITREP_LOG_LEVEL=loud is no level; there are debug, .* For example SITREP_LOG_LEVEL=info$/),
      expect.stringMatching(/^ {2}SITREP_DATABSE is no setting\. Did you mean SITREP_DATABASE\?/),
    ]);
  });
});
