/** `npm start` where standard input is no terminal: a file, a pipe, another program. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlace, type Place, type Ran } from './sitrep.ts';

const WELCOME = 'Discord and Slack are not connected';
const ANSWER = /as of \d+ \w+ \d{4} \d\d:\d\d UTC/;

let held: Place;
let first: Ran;

beforeAll(async () => {
  held = createPlace();
  first = await held.run([], { input: '/said rubio\n' });
}, 60_000);
afterAll(() => held.remove());

/** What stands behind the welcome: the answers to the lines. */
function answersIn({ out }: Ran): string {
  return out.slice(out.indexOf('\n\n', out.indexOf(WELCOME)) + 2);
}

/** One line for each answer: its title, or the sentence that was said instead. */
function titlesIn(ran: Ran): string[] {
  return answersIn(ran)
    .split('\n')
    .filter((line) => ANSWER.test(line) || line.startsWith('There is no /') || line.startsWith('I did not understand'))
    .map((line) => line.replace(/ {2,}as of .*$/, '').replace(/\. (?:Did|What).*$/, ''));
}

const chat = (input: string | Uint8Array) => held.run([], { input });

describe('the first start', () => {
  it('takes in the seeds, says so on standard error, and ends well', () => {
    expect(first.end).toBe(0);
    expect(first.err).toMatch(/^Seeds: \d+ new, 0 changed, 0 held already, 0 problems\n$/);
  });

  it('prints a first briefing, then how to connect Discord and Slack, then the answers', () => {
    expect(first.out).toMatch(/^Situation brief .*as of/);
    expect(first.out.indexOf('\n1  ')).toBeLessThan(first.out.indexOf(WELCOME));
    expect(first.out).toContain('README.md');
    expect(titlesIn(first)).toEqual(['Marco Rubio: statements']);
  });

  it('writes no colours and no prompt into a pipe', () => {
    expect(first.out).not.toContain('\u001b');
    expect(first.out).not.toContain('sitrep> ');
  });
});

describe('lines from a pipe', () => {
  it('are answered in order, a bad one in the middle as well', async () => {
    const ran = await chat('/brief venezuela\n/breif\n/said rubio\n/status\n');
    expect(ran.end).toBe(0);
    expect(titlesIn(ran)).toEqual(['Venezuela: situation brief', 'There is no /breif', 'Marco Rubio: statements', 'Status']);
    expect(answersIn(ran)).toContain('Did you mean /brief?');
  });

  it('may end with CRLF, be empty, begin with a byte-order mark, and lack their last line feed', async () => {
    const ran = await chat('\ufeff/status\r\n\r\n   \r\n\n/help\r\n\u2028\n/said rubio');
    expect(ran.end).toBe(0);
    expect(titlesIn(ran)).toEqual(['Status', 'What you can ask', 'Marco Rubio: statements']);
  });

  it('may be plain words', async () => {
    const ran = await chat('who said what about Venezuela since 2026-01?\nbrief mexico\nnothing of the kind\n');
    expect(titlesIn(ran).map((title) => title.slice(0, 20))).toEqual([
      'Who said what about ',
      'Mexico: situation br',
      'I did not understand',
    ]);
    expect(ran.out).toContain('Understood as /said about:Venezuela since:2026-01');
  });

  it('may be none at all', async () => {
    const ran = await chat('');
    expect([ran.end, titlesIn(ran)]).toEqual([0, []]);
  });

  it('after /quit are not answered', async () => {
    const ran = await chat('/status\n/quit\n/help\n');
    expect([ran.end, titlesIn(ran)]).toEqual([0, ['Status']]);
  });

  it('may be bytes that are no text: each line has its answer, none reaches the screen raw', async () => {
    const ran = await chat(Buffer.from('/\u001b[31mred\u202e\n\xff\xfe\n/status\n', 'latin1'));
    expect(ran.end).toBe(0);
    expect(titlesIn(ran)).toHaveLength(3);
    expect(ran.out).toContain('\\u{1b}[31mred');
    expect(ran.out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('may be a thousand at once', async () => {
    const asked = Array.from({ length: 1000 }, (_, index) => (index % 50 === 0 ? '/status' : `/none${index}`));
    const ran = await chat(asked.join('\n'));
    expect(ran.end).toBe(0);
    expect(titlesIn(ran)).toEqual(asked.map((line) => (line === '/status' ? 'Status' : `There is no ${line}`)));
  });
});
