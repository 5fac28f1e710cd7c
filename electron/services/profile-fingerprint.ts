import { createHash } from 'node:crypto';
import type { LayoutProfile } from '#standard/profile';

const LENGTH = 16;

/**
 * What files carry beside a profile's name: the same for the same measures, another as soon as one of them differs, so
 * that a later export can tell whether it lays out as before. The title is no measure.
 */
export function profileFingerprint({ title: _, ...measures }: LayoutProfile): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(measures)))
    .digest('hex')
    .slice(0, LENGTH);
}

/** The same value with every object's properties in alphabetical order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
