/** A measured time or size. Bounds are what the product promises; a benchmark reports them and judges nobody. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | '×' | 'ms/页' | 'ms/份';
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly bound?: number;
}

export function figure(
  name: string,
  values: readonly number[],
  options: { unit?: Figure['unit']; bound?: number } = {},
): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const { unit = 'ms', bound } = options;
  return {
    name,
    unit,
    median: medianOf(sorted),
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
    runs: values.length,
    ...(bound === undefined ? {} : { bound }),
  };
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Milliseconds a task takes, run after run; the garbage of one run is not charged to the next. */
export async function timeRuns(runs: number, task: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOnce(task));
  return times;
}

export async function timeOnce(task: () => unknown): Promise<number> {
  globalThis.gc?.();
  const began = performance.now();
  await task();
  return performance.now() - began;
}

/** Two tasks in turn, A B A B, so that whatever else the machine does meets both. */
export async function timePairs(
  runs: number,
  one: () => unknown,
  other: () => unknown,
): Promise<readonly (readonly [number, number])[]> {
  const pairs: (readonly [number, number])[] = [];
  for (let run = 0; run < runs; run += 1) pairs.push([await timeOnce(one), await timeOnce(other)]);
  return pairs;
}
