export interface Shares {
  readonly weights: readonly number[];
  /** What each must have before any other gets more than its own least. */
  readonly least: readonly number[];
}

/**
 * Divides `total` by weights, but gives nobody less than its least while the others can spare it; where all of them
 * together ask for more than there is, each is cut in proportion.
 */
export function shareOut(total: number, { weights, least }: Shares): number[] {
  const asked = least.reduce((sum, value) => sum + value, 0);
  if (asked >= total) return least.map((value) => (value / asked) * total);
  let raised = new Set<number>();
  for (;;) {
    const free = weights.map((weight, index) => (raised.has(index) ? 0 : weight));
    const weight = free.reduce((sum, value) => sum + value, 0);
    const left = least.reduce((sum, value, index) => (raised.has(index) ? sum - value : sum), total);
    const shares = free.map((value, index) => (raised.has(index) ? (least[index] ?? 0) : (value / weight) * left));
    const poor = shares.flatMap((share, index) => (share < (least[index] ?? 0) ? [index] : []));
    if (poor.length === 0) return shares;
    raised = new Set([...raised, ...poor]);
  }
}
