export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
}

/** The same numbers for the same seed, always (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b9;
  return {
    below: (limit) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
    },
  };
}
