/** Many questions at once: in turn, those for the same together, and nothing begun while somebody has to be told first. */
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/core/chat/turns.ts';
import { createTimer } from '../../chat/discord/timer.ts';

/** Turns with a breath that a test lets go. */
function turnsWithBreath() {
  const timer = createTimer();
  const breaths: (() => void)[] = [];
  const turns = createTurns<string>(timer.after, () => new Promise<void>((resolve) => breaths.push(resolve)));
  const begun: string[] = [];
  const take = (name: string, key?: string) =>
    turns.take(key, async () => {
      begun.push(name);
      return name;
    });
  const breathe = async () => {
    breaths.shift()?.();
    await flushed();
  };
  return { timer, turns, begun, take, breathe };
}

/** Everything that waits for nothing but its turn among the promises is done. */
async function flushed(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('questions at once', () => {
  it('begin one after the other, in the order in which they came', async () => {
    const { take, begun, breathe } = turnsWithBreath();
    const all = ['a', 'b', 'c'].map((name) => take(name));
    expect([begun, all.map((turn) => turn.hasBegun())]).toEqual([['a'], [true, false, false]]);
    await breathe();
    expect(begun).toEqual(['a', 'b']);
    await breathe();
    expect(await Promise.all(all.map(({ done }) => done))).toEqual(['a', 'b', 'c']);
    await breathe();
    take('d');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('that wait for the same are answered together; one that comes when it has begun is answered anew', async () => {
    const { take, begun, breathe } = turnsWithBreath();
    const first = take('first', 'x');
    const [one, two, other] = [take('one', 'x'), take('two', 'x'), take('other', 'y')];
    await breathe();
    expect(begun).toEqual(['first', 'one']);
    expect(await Promise.all([first.done, one.done, two.done])).toEqual(['first', 'one', 'one']);
    expect([two.hasBegun(), other.hasBegun()]).toEqual([true, false]);
  });

  it('without a key are each their own', async () => {
    const { take, begun, breathe } = turnsWithBreath();
    for (const name of ['a', 'b', 'c']) take(name);
    for (let turn = 0; turn < 3; turn += 1) await breathe();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('wait while somebody has to be told first, but not for long', async () => {
    const { take, turns, begun, breathe, timer } = turnsWithBreath();
    take('a');
    take('b');
    let told = () => {};
    turns.letFirst(new Promise<void>((resolve) => (told = resolve)));
    await breathe();
    expect(begun).toEqual(['a']);
    told();
    await flushed();
    expect(begun).toEqual(['a', 'b']);
    take('c');
    turns.letFirst(new Promise(() => undefined));
    await breathe();
    expect(begun).toEqual(['a', 'b']);
    timer.pass(300);
    await flushed();
    expect(begun).toEqual(['a', 'b', 'c']);
  });
});
