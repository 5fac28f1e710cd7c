import { expect, test } from 'vitest';

import { latestOnly } from '#electron/workers/latest-only';

/** Work that ends when told to. */
function byHand() {
  const begun: { readonly input: number; readonly end: (fails?: boolean) => void }[] = [];
  const work = (input: number): Promise<string> =>
    new Promise((resolve, reject) => {
      begun.push({ input, end: (fails = false) => (fails ? reject(new Error('broke')) : resolve(`done ${input}`)) });
    });
  return { begun, run: latestOnly(work) };
}

test('one piece runs at a time, and the newest runs next', async () => {
  const { begun, run } = byHand();
  const answers = [run(1), run(2), run(3), run(4)];
  expect(begun.map(({ input }) => input)).toEqual([1]);
  begun[0]?.end();
  expect(await answers[0]).toBe('done 1');
  await Promise.resolve();
  expect(begun.map(({ input }) => input)).toEqual([1, 4]);
  begun[1]?.end();
  expect(await Promise.all(answers)).toEqual(['done 1', undefined, undefined, 'done 4']);
});

test('work that fails makes room for the next', async () => {
  const { begun, run } = byHand();
  const [first, second] = [run(1), run(2)];
  begun[0]?.end(true);
  await expect(first).rejects.toThrow('broke');
  await Promise.resolve();
  begun[1]?.end();
  expect(await second).toBe('done 2');
});

test('idle, it starts at once', async () => {
  const { begun, run } = byHand();
  for (const input of [1, 2]) {
    const answer = run(input);
    begun.at(-1)?.end();
    expect(await answer).toBe(`done ${input}`);
  }
});
