import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestWins } from '../../../../renderer/preview/latest-wins';

/** A worker whose pieces finish when the test says so. */
function slowWorker() {
  const running: { readonly input: number; readonly finish: (fails: boolean) => Promise<void> }[] = [];
  const done: number[] = [];
  const failed: number[] = [];
  let most = 0;
  const queue = latestWins<number, number>({
    run: (input) =>
      new Promise((resolve, reject) => {
        const finish = async (fails: boolean): Promise<void> => {
          running.splice(0, 1);
          if (fails) reject(new Error('the engine stopped'));
          else resolve(input);
          await Promise.resolve();
          await new Promise(setImmediate);
        };
        running.push({ input, finish });
        most = Math.max(most, running.length);
      }),
    done: (output) => done.push(output),
    failed: (_, input) => failed.push(input),
  });
  return { queue, running, done, failed, most: () => most };
}

describe('latestWins', () => {
  it('sends at once when idle', () => {
    const { queue, running } = slowWorker();
    queue.push(1);
    expect(running.map(({ input }) => input)).toEqual([1]);
  });

  it('skips all waiting inputs but the newest', async () => {
    const { queue, running, done } = slowWorker();
    [1, 2, 3, 4].forEach(queue.push);
    await running[0]?.finish(false);
    expect(running.map(({ input }) => input)).toEqual([4]);
    await running[0]?.finish(false);
    expect(done).toEqual([1, 4]);
  });

  it('goes on after a failure', async () => {
    const { queue, running, done, failed } = slowWorker();
    queue.push(1);
    queue.push(2);
    await running[0]?.finish(true);
    await running[0]?.finish(false);
    expect([failed, done]).toEqual([[1], [2]]);
  });

  it('tells nothing once stopped', async () => {
    const { queue, running, done } = slowWorker();
    queue.push(1);
    queue.push(2);
    queue.stop();
    await running[0]?.finish(false);
    expect([done, running]).toEqual([[], []]);
  });

  it('whatever the rhythm: one piece at a time, results in order, the newest always among them', async () => {
    const rhythm = fc.array(fc.constantFrom('type', 'finish', 'fail'), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rhythm, async (steps) => {
        const { queue, running, done, failed, most } = slowWorker();
        let typed = 0;
        for (const step of steps) {
          if (step === 'type') queue.push(++typed);
          else await running[0]?.finish(step === 'fail');
        }
        while (running.length > 0) await running[0]?.finish(false);
        const seen = [...done, ...failed].sort((a, b) => a - b);
        expect(most()).toBeLessThanOrEqual(1);
        expect(done).toEqual([...done].sort((a, b) => a - b));
        if (typed > 0) expect(seen.at(-1)).toBe(typed);
      }),
    );
  });
});
