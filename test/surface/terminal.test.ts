/** The chat on a real (pseudo) terminal: a prompt, colours, editing, and an end. */
import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answersOf, createPlace, environment, finished, type Place, type Ran } from './sitrep.ts';

/** util-linux; the script of other systems takes other options. */
const hasScript = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') === true;
if (!hasScript) process.stderr.write('Skipped: the terminal tests need the command script of util-linux.\n');

let held: Place;
beforeAll(async () => {
  held = createPlace();
  await held.run(['ingest']);
}, 60_000);
afterAll(() => held.remove());

/** Types these keys into a sitrep on a terminal of 80 columns. */
async function type(keys: string, settings: Record<string, string> = {}): Promise<Ran> {
  const command = `stty cols 80 rows 24; exec '${process.execPath}' '${inject('cli')}'`;
  const env = environment({ SITREP_DATABASE: held.database, TERM: 'xterm-256color', SHELL: '/bin/sh', ...settings });
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: held.folder, env });
  const said = answersOf(child.stdout);
  const ran = finished(child);
  // Before the prompt the keys would be the terminal's, not ours.
  await said('sitrep> ');
  child.stdin.end(keys);
  return ran;
}

const BOLD = '\u001b[1m';

describe.skipIf(!hasScript)('on a terminal', () => {
  it('shows a prompt, answers in colours, and ends with /quit', async () => {
    const { end, out } = await type('/status\r/breif\r/quit\r');
    expect(end).toBe(0);
    expect(out).toContain(`${BOLD}Situation brief`);
    expect(out).toContain('sitrep> ');
    expect(out).toContain(`${BOLD}Status`);
    expect(out).toContain('Did you mean /brief?');
    expect(out).not.toContain('"level"');
  });

  it('ends with Ctrl-D', async () => {
    const { end, out } = await type('/status\r\u0004');
    expect([end, out.includes(`${BOLD}Status`)]).toEqual([0, true]);
  });

  it('ends with Ctrl-C', async () => {
    expect(await type('\u0003')).toMatchObject({ end: 0 });
  });

  it('shows no colours to whoever asks for none', async () => {
    const { end, out } = await type('/status\r/quit\r', { NO_COLOR: '1' });
    expect(end).toBe(0);
    expect(out).not.toContain(BOLD);
    expect(out).toMatch(/Status +as of/);
  });
});
