import { expect, test } from 'vitest';

import { createPassphrases, type Vault } from '#electron/desktop/backup/passphrases';

const vault = (safe: boolean): Vault => ({
  isSafe: () => safe,
  lock: (text) => `locked ${text}`,
  unlock: (locked) => (locked.startsWith('locked ') ? locked.slice(7) : undefined),
});

function session(safe: boolean, kept: { text: string | undefined }) {
  return createPassphrases(vault(safe), {
    read: () => kept.text,
    write: (text) => {
      kept.text = text;
    },
  });
}

test('a passphrase lasts for a session, and longer only where that is asked for', () => {
  const kept = { text: undefined };
  const first = session(true, kept);
  first.set('口令', false);
  expect(first.current()).toBe('口令');
  expect(session(true, kept).current()).toBeUndefined();
  first.set('口令', true);
  expect(kept.text).toBe('locked 口令');
  expect(session(true, kept)).toMatchObject({ canKeep: expect.any(Function) });
  expect(session(true, kept).current()).toBe('口令');
});

test('nothing is kept where the system does not protect it', () => {
  const kept = { text: undefined };
  session(false, kept).set('口令', true);
  expect(kept.text).toBeUndefined();
});

test('forgotten is forgotten in both places; a lock that cannot be opened is no passphrase', () => {
  const kept = { text: 'of another user' as string | undefined };
  const now = session(true, kept);
  expect(now.current()).toBeUndefined();
  now.set('口令', true);
  now.forget();
  expect([now.current(), kept.text]).toEqual([undefined, undefined]);
});
