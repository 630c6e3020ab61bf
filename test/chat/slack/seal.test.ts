/** What is sealed opens for its owner with its key, and for nobody else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seal, unseal } from '../../../src/chat/slack/seal.ts';

const key = Buffer.alloc(32, 1);

it('opens as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, owner) => {
      expect(unseal(seal(text, owner, key), owner, key)).toBe(text.toWellFormed());
    }),
  );
});

it('is another one each time, and shows nothing', () => {
  const [one, two] = [seal('xoxb-secret', 'T1', key), seal('xoxb-secret', 'T1', key)];
  expect(one).not.toBe(two);
  expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('xoxb');
});

it('does not open for another owner, with another key, changed, or cut off', () => {
  const sealed = seal('xoxb-secret', 'T1', key);
  const changed = `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'B' : 'A'}`;
  expect(() => unseal(sealed, 'T2', key)).toThrow();
  expect(() => unseal(sealed, 'T1', Buffer.alloc(32, 2))).toThrow();
  for (const bad of [changed, sealed.slice(0, 20), sealed.slice(3), '', 'v1.']) expect(() => unseal(bad, 'T1', key)).toThrow();
});
