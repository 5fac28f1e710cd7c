/** Which versions of a draft's history may go, so that it does not grow without end. Pure; moments are ISO 8601. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface KeptRevision {
  readonly revision: number;
  readonly at: string;
}

/**
 * All of the last day are kept, of the last week the latest of each hour, of what is older the latest of each day; and
 * always the first and the last. Counted back from the newest, not from the clock, which may be wrong.
 */
export function surplusRevisions(kept: readonly KeptRevision[]): readonly number[] {
  const newestFirst = [...kept].sort((a, b) => b.revision - a.revision);
  const [newest] = newestFirst;
  const oldest = newestFirst.at(-1);
  if (newest === undefined) return [];
  const now = Date.parse(newest.at);
  const taken = new Set<string>();
  const surplus: number[] = [];
  for (const { revision, at } of newestFirst) {
    const slot = slotOf(Date.parse(at), now);
    if (slot === undefined || revision === oldest?.revision || revision === newest.revision) continue;
    if (taken.has(slot)) surplus.push(revision);
    taken.add(slot);
  }
  return surplus;
}

/** The stretch of time of which one version is kept; `undefined` where every one is. */
function slotOf(at: number, now: number): string | undefined {
  const age = Math.abs(now - at);
  if (age <= DAY_MS) return undefined;
  return age <= 7 * DAY_MS ? `hour ${Math.floor(at / HOUR_MS)}` : `day ${Math.floor(at / DAY_MS)}`;
}
