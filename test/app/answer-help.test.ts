import { describe, expect, it } from 'vitest';
import { answerHelp } from '../../src/app/answer-help.ts';

const NOW = '2026-11-21T14:00:00.000Z';
const commands = ['brief', 'feeds add', 'feeds list', 'feedsack'].map((name) => ({
  name,
  help: { usage: `/${name}`, summary: name, options: [{ usage: 'a:b', summary: 'c' }], examples: [`/${name}`] },
}));
const usages = (asked?: string) => {
  const [block] = answerHelp(asked, commands, NOW).blocks;
  return block?.kind === 'commands' ? block.commands.map(({ usage, options }) => [usage, options.length]) : [];
};

describe('/help', () => {
  it('names everything in short, one command in full, and all that share a first word', () => {
    expect(usages()).toEqual(commands.map(({ name }) => [`/${name}`, 0]));
    expect(usages('/feeds add')).toEqual([['/feeds add', 1]]);
    expect(usages('Feeds')).toEqual([
      ['/feeds add', 1],
      ['/feeds list', 1],
    ]);
  });

  it('says what is near', () => {
    expect(() => answerHelp('feds', commands, NOW)).toThrow('There is no /feds. Did you mean /feeds?');
    expect(() => answerHelp('feeds ad', commands, NOW)).toThrow('Did you mean /feeds add?');
  });
});
