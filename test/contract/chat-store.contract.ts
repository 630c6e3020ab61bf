/** What every memory of the chat platforms must do, whatever it is kept in. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ChatStore } from '../../src/ports/chat.ts';

export interface OpenChat {
  readonly chat: ChatStore;
  close(): Promise<void>;
}

const minute = (n: number) => new Date(Date.UTC(2026, 10, 21, 14, n)).toISOString();

export function chatStoreContract(name: string, make: () => Promise<OpenChat>): void {
  const opened: OpenChat[] = [];
  const empty = async () => {
    const open = await make();
    opened.push(open);
    return open.chat;
  };
  afterEach(async () => {
    for (const open of opened.splice(0)) await open.close();
  });

  describe(`${name}: questions behind buttons`, () => {
    test('are given back by their id; others are not there', async () => {
      const chat = await empty();
      await chat.keepQuestion('q_1', '/brief "drug trafficking"', minute(0));
      await chat.keepQuestion('q_1', '/brief "drug trafficking"', minute(1));
      expect(await chat.question('q_1')).toBe('/brief "drug trafficking"');
      expect(await chat.question('q_2')).toBeUndefined();
    });

    test('a question that was kept again outlives one that was not', async () => {
      const chat = await empty();
      await chat.keepQuestion('q_1', '/brief', minute(0));
      await chat.keepQuestion('q_2', '/status', minute(0));
      await chat.keepQuestion('q_1', '/brief', minute(5));
      await chat.forgetBefore(minute(5));
      expect([await chat.question('q_1'), await chat.question('q_2')]).toEqual(['/brief', undefined]);
    });
  });

  describe(`${name}: claims`, () => {
    test('the first one is given the key, whoever comes after is not', async () => {
      const chat = await empty();
      const claims = await Promise.all([1, 2, 3].map((n) => chat.claim('envelope:1', minute(n))));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await chat.claim('envelope:1', minute(9))).toBe(false);
      expect(await chat.claim('envelope:2', minute(9))).toBe(true);
    });

    test('are forgotten when they are old, and only then', async () => {
      const chat = await empty();
      await chat.claim('old', minute(0));
      await chat.claim('new', minute(5));
      await chat.forgetBefore(minute(5));
      expect(await chat.claim('old', minute(6))).toBe(true);
      expect(await chat.claim('new', minute(6))).toBe(false);
    });
  });

  describe(`${name}: installations`, () => {
    test('are saved, replaced, listed and removed', async () => {
      const chat = await empty();
      const one = { id: 'T1', sealed: 'x', installedAt: minute(0) };
      const two = { id: 'T2', sealed: 'y', installedAt: minute(1) };
      await chat.saveInstallation(two);
      await chat.saveInstallation({ ...one, sealed: 'before' });
      await chat.saveInstallation(one);
      expect(await chat.installations()).toEqual([one, two]);
      expect(await chat.installation('T1')).toEqual(one);
      expect(await chat.removeInstallation('T1')).toBe(true);
      expect(await chat.removeInstallation('T1')).toBe(false);
      expect(await chat.installation('T1')).toBeUndefined();
      expect(await chat.installations()).toEqual([two]);
    });

    test('stay, however old they are', async () => {
      const chat = await empty();
      await chat.saveInstallation({ id: 'T1', sealed: 'x', installedAt: minute(0) });
      await chat.forgetBefore(minute(9));
      expect(await chat.installations()).toHaveLength(1);
    });
  });
}
