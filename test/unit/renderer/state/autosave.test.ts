import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createAutosave, type Attempt } from '../../../../renderer/state/autosave';

/** A clock that goes on by itself only while something is due, and a disk that takes its time. */
function desk(outcomes: readonly Attempt[] = [], writing = 100) {
  let now = 0;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  let typed = 0;
  const saved: { readonly upTo: number; readonly at: number }[] = [];
  const after = (milliseconds: number, call: () => void) => {
    const timer = { at: now + milliseconds, call };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  let attempts = 0;
  const autosave = createAutosave(
    () =>
      new Promise((resolve) => {
        const upTo = typed;
        const outcome = outcomes[attempts] ?? 'saved';
        attempts += 1;
        after(writing, () => {
          if (outcome === 'saved') saved.push({ upTo, at: now });
          resolve(outcome);
        });
      }),
    { now: () => now, after },
  );
  const pass = async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      await Promise.resolve().then(() => Promise.resolve());
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      timers = timers.filter((one) => one !== next);
      now = Math.max(now, next.at);
      next.call();
    }
    now = end;
  };
  const type = () => {
    typed += 1;
    autosave.changed();
  };
  return { autosave, pass, type, saved, attempts: () => attempts, now: () => now };
}

let at: ReturnType<typeof desk>;
beforeEach(() => {
  at = desk();
});

test('a pause in typing saves once, and then nothing more', async () => {
  at.type();
  at.type();
  await at.pass(400);
  expect(at.attempts()).toBe(0);
  await at.pass(10_000);
  expect(at.saved.map(({ upTo }) => upTo)).toEqual([2]);
});

test('however one types, nothing typed stays unsaved for two seconds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 400 }),
      async (pauses, writing) => {
        const { pass, type, saved, now } = desk([], writing);
        const times: number[] = [];
        for (const pause of pauses) {
          type();
          times.push(now());
          await pass(pause);
        }
        await pass(5000);
        times.forEach((time, index) => {
          const durable = saved.find(({ upTo }) => upTo > index);
          expect(durable?.at ?? Infinity).toBeLessThan(time + 2000);
        });
      },
    ),
  );
});

test('a disk that refuses is asked again until it takes the draft', async () => {
  at = desk(['failed', 'failed']);
  at.type();
  await at.pass(20_000);
  expect(at.attempts()).toBe(3);
  expect(at.saved).toHaveLength(1);
});

test('what will not be otherwise is tried again only when something else is typed', async () => {
  at = desk(['refused']);
  at.type();
  await at.pass(60_000);
  expect(at.attempts()).toBe(1);
  at.type();
  await at.pass(5000);
  expect(at.saved).toHaveLength(1);
});

test('flushing waits for what is under way, and saves what was typed meanwhile', async () => {
  at.type();
  await at.pass(550);
  at.type();
  const flushed = at.autosave.flush();
  await at.pass(400);
  expect(await flushed).toBe(true);
  expect(at.saved.map(({ upTo }) => upTo)).toEqual([1, 2]);
  expect(await at.autosave.flush()).toBe(true);
  expect(at.attempts()).toBe(2);
});

test('flushing says so where the disk refuses', async () => {
  at = desk(['failed']);
  at.type();
  const flushed = at.autosave.flush();
  await at.pass(200);
  expect(await flushed).toBe(false);
});

test('of a document that left the window nothing is saved any more', async () => {
  at.type();
  at.autosave.forget();
  await at.pass(5000);
  expect(at.attempts()).toBe(0);
});
